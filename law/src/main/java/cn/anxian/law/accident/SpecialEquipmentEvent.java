package cn.anxian.law.accident;

import cn.anxian.law.BadInput;
import java.math.BigDecimal;

/** What special equipment did, besides what it did to people and property. */
public sealed interface SpecialEquipmentEvent {
    /** 锅炉爆炸。 */
    record BoilerExploded(BigDecimal megawatts) implements SpecialEquipmentEvent {
        public BoilerExploded {
            notNegative("megawatts", megawatts);
        }
    }

    /** 锅炉因安全故障中断运行。 */
    record BoilerStopped(BigDecimal megawatts, BigDecimal hours) implements SpecialEquipmentEvent {
        public BoilerStopped {
            notNegative("megawatts", megawatts);
            notNegative("hours", hours);
        }
    }

    /** 压力容器、压力管道爆炸。 */
    record VesselExploded() implements SpecialEquipmentEvent {}

    /** 压力容器、压力管道有毒介质泄漏，造成人员转移。 */
    record ToxicLeak(int evacuated) implements SpecialEquipmentEvent {
        public ToxicLeak {
            notNegative("persons", BigDecimal.valueOf(evacuated));
        }
    }

    /** 起重机械整体倾覆。 */
    record CraneOverturned() implements SpecialEquipmentEvent {}

    /** 起重机械主要受力结构件折断或者起升机构坠落。 */
    record CraneBroke() implements SpecialEquipmentEvent {}

    /** 电梯轿厢滞留人员。 */
    record LiftStuck(BigDecimal hours) implements SpecialEquipmentEvent {
        public LiftStuck {
            notNegative("hours", hours);
        }
    }

    /** 客运索道、大型游乐设施高空滞留人员。 */
    record Stranded(boolean ropeway, int persons, BigDecimal hours) implements SpecialEquipmentEvent {
        public Stranded {
            notNegative("persons", BigDecimal.valueOf(persons));
            notNegative("hours", hours);
        }
    }

    private static void notNegative(String field, BigDecimal number) {
        if (number.signum() < 0) {
            throw new BadInput("negative", field + " 不能是负数", field);
        }
    }
}
