package cn.anxian.law.accident;

import cn.anxian.law.BadInput;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an accident did.
 *
 * @param missing people whose fate is unknown; never counted as dead
 * @param seriousInjuries 急性工业中毒 included; empty where it is not known yet
 * @param directLossWan in 万元; empty where it is not known yet
 */
public record Harm(int deaths, int missing, Optional<Integer> seriousInjuries, Optional<BigDecimal> directLossWan) {
    private static final int MOST_PEOPLE = 100_000_000;
    private static final BigDecimal MOST_LOSS_WAN = BigDecimal.valueOf(10_000_000_000L);

    public Harm {
        people("deaths", "死亡人数", deaths);
        people("missing", "下落不明人数", missing);
        seriousInjuries.ifPresent(it -> people("seriousInjuries", "重伤人数", it));
        directLossWan.ifPresent(it -> {
            if (it.signum() < 0) {
                throw new BadInput("negative", "直接经济损失不能是负数", "directLossWan");
            }
            if (it.compareTo(MOST_LOSS_WAN) > 0) {
                throw new BadInput("number-out-of-range", "直接经济损失大得不可能，单位是万元", "directLossWan");
            }
        });
    }

    public static Harm of(int deaths, int seriousInjuries, long directLossWan) {
        return new Harm(deaths, 0, Optional.of(seriousInjuries), Optional.of(BigDecimal.valueOf(directLossWan)));
    }

    Optional<BigDecimal> of(Measure measure) {
        return switch (measure) {
            case DEATHS -> Optional.of(BigDecimal.valueOf(deaths));
            case SERIOUS_INJURIES -> seriousInjuries.map(BigDecimal::valueOf);
            case DIRECT_LOSS -> directLossWan;
        };
    }

    /** For example 死亡2人、重伤人数未知、直接经济损失100万元. */
    String told() {
        var told = new StringBuilder("死亡" + deaths + "人");
        if (missing > 0) {
            told.append("、下落不明").append(missing).append("人");
        }
        told.append(seriousInjuries.map(it -> "、重伤" + it + "人").orElse("、重伤人数未知"));
        told.append(directLossWan.map(it -> "、直接经济损失" + plain(it) + "万元").orElse("、直接经济损失未知"));
        return told.toString();
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static void people(String field, String what, int number) {
        if (number < 0) {
            throw new BadInput("negative", what + "不能是负数", field);
        }
        if (number > MOST_PEOPLE) {
            throw new BadInput("number-out-of-range", what + "大得不可能", field);
        }
    }
}
