package cn.anxian.law.reward;

import cn.anxian.law.BadInput;
import cn.anxian.law.accident.Grade;
import java.math.BigDecimal;

/** A tip-off that was found true. */
public sealed interface TipOff {
    /** Whether the one who told works there, who may get more where the province says so. */
    boolean insider();

    /**
     * 重大事故隐患或者安全生产违法行为。
     *
     * @param finesWan the fines imposed, in 万元; 0 where none was
     */
    record Violation(BigDecimal finesWan, boolean insider) implements TipOff {
        private static final BigDecimal MOST_WAN = BigDecimal.valueOf(100_000_000);

        public Violation {
            if (finesWan.signum() < 0) {
                throw new BadInput("negative", "行政处罚金额不能是负数", "finesWan");
            }
            if (finesWan.compareTo(MOST_WAN) > 0) {
                throw new BadInput("number-out-of-range", "行政处罚金额大得不可能，单位是万元", "finesWan");
            }
        }
    }

    /**
     * 瞒报、谎报事故。
     *
     * @param deaths those hidden that were found out, not all the dead
     * @param finalGrade with the hidden dead counted
     */
    record Concealed(int deaths, Grade finalGrade, boolean insider) implements TipOff {
        private static final int MOST_DEATHS = 1_000_000;

        public Concealed {
            if (deaths < 0) {
                throw new BadInput("negative", "查实的瞒报谎报死亡人数不能是负数", "concealedDeaths");
            }
            if (deaths > MOST_DEATHS) {
                throw new BadInput("number-out-of-range", "查实的瞒报谎报死亡人数大得不可能", "concealedDeaths");
            }
        }
    }
}
