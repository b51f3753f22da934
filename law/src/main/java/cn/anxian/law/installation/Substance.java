package cn.anxian.law.installation;

import cn.anxian.law.BadInput;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One chemical of the unit.
 *
 * @param name as the asker writes it; an alias will do
 * @param cas its CAS number
 * @param categories symbols of table 2 (J1 … W11), all of them where it has several hazards
 * @param tonnes the most that the design allows, not what is there today
 */
public record Substance(Optional<String> name, Optional<String> cas, List<String> categories, BigDecimal tonnes) {
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000);
    private static final int FINEST = 20;

    public Substance {
        categories = List.copyOf(categories);
        if (name.isEmpty() && cas.isEmpty() && categories.isEmpty()) {
            throw new BadInput("missing-field", "须给出 name、cas 或者 category 之一", "name");
        }
        if (tonnes.signum() < 0) {
            throw new BadInput("negative", "tonnes 不能为负", "tonnes");
        }
        if (tonnes.compareTo(MOST) > 0) {
            throw new BadInput("number-out-of-range", "tonnes 不能大于1亿吨，请核对单位", "tonnes");
        }
        tonnes = tonnes.stripTrailingZeros();
        if (tonnes.scale() < 0) {
            tonnes = tonnes.setScale(0);
        }
        if (tonnes.scale() > FINEST) {
            throw new BadInput("number-out-of-range", "tonnes 的小数不能多于" + FINEST + "位", "tonnes");
        }
    }

    public static Substance named(String name, String tonnes) {
        return new Substance(Optional.of(name), Optional.empty(), List.of(), new BigDecimal(tonnes));
    }

    /** How the asker calls it. */
    String label() {
        return name.or(() -> cas).orElseGet(() -> String.join("、", categories));
    }
}
