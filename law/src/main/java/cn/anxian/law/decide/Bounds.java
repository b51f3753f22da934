package cn.anxian.law.decide;

import cn.anxian.law.BadInput;
import cn.anxian.law.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** No number of any question is larger than makes sense: 1e308 tonnes are a slip of the pen, not a fact. */
final class Bounds {
    private Bounds() {}

    /** @throws BadInput with the path of the first number that is too large */
    static void check(List<Field> fields, Json.Members question) {
        check(fields, question, "");
    }

    private static void check(List<Field> fields, Json.Members object, String path) {
        for (var field : fields) {
            object.find(field.name()).ifPresent(value -> check(field, value, path + field.name()));
        }
    }

    private static void check(Field field, Json value, String path) {
        if (field.isNumber()) {
            number(field, value)
                    .filter(it ->
                            field.most().map(most -> it.compareTo(most) > 0).orElse(false))
                    .ifPresent(it -> {
                        throw tooLarge(field, path);
                    });
        } else if (value instanceof Json.Members inner) {
            check(field.parts(), inner, path + ".");
        } else if (value instanceof Json.Array list) {
            for (var i = 0; i < list.items().size(); i++) {
                if (list.items().get(i) instanceof Json.Members item) {
                    check(field.parts(), item, path + "[" + i + "].");
                }
            }
        }
    }

    private static BadInput tooLarge(Field field, String path) {
        var most = field.most().orElseThrow().toPlainString();
        return new BadInput("number-out-of-range", field.says() + "不能大于" + most + "，请核对数和单位", path);
    }

    /** What is no number, or no whole one, the judge refuses. */
    private static Optional<BigDecimal> number(Field field, Json value) {
        if (value instanceof Json.Whole it) {
            return Optional.of(BigDecimal.valueOf(it.value()));
        }
        return value instanceof Json.Decimal it
                        && (field.kind() == Field.Kind.DECIMAL || it.value().scale() == 0)
                ? Optional.of(it.value())
                : Optional.empty();
    }
}
