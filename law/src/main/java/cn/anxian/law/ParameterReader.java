package cn.anxian.law;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Reads {@code parameters}: {@code name → {says, unit?, value, verified?, local?}}. */
final class ParameterReader {
    private ParameterReader() {}

    /** @param verified what holds for a parameter that does not say so itself */
    static Parameters read(Json.Members rule, boolean verified) {
        var parameters = new ArrayList<Parameter>();
        for (var item : rule.find("parameters").map(it -> it.object().values().entrySet()).stream()
                .flatMap(entries -> entries.stream())
                .toList()) {
            try {
                parameters.add(parameter(item.getKey(), item.getValue().object(), verified));
            } catch (BadInput e) {
                throw e.within(item.getKey());
            }
        }
        return Parameters.of(parameters);
    }

    private static Parameter parameter(String name, Json.Members item, boolean verified) {
        return new Parameter(
                name,
                item.text("says"),
                value(item),
                item.findText("unit").orElse(""),
                item.findFlag("verified").orElse(verified),
                latitude(item));
    }

    static Optional<Latitude> latitude(Json.Members item) {
        return item.find("local").map(Json::object).map(local -> {
            var code = local.text("direction");
            return new Latitude(
                    Direction.ofCode(code)
                            .orElseThrow(() -> new BadInput("unknown-direction", "没有这种方向：" + code, "direction")),
                    local.text("source"),
                    local.find("least").map(it -> local.number("least")),
                    local.find("most").map(it -> local.number("most")),
                    local.findFlag("steps").orElse(false));
        });
    }

    private static Value value(Json.Members item) {
        if (!item.values().containsKey("value")) {
            throw new BadInput("missing-field", "缺少字段 value", "value");
        }
        return switch (item.values().get("value")) {
            case Json.Whole it -> new Value.Number(BigDecimal.valueOf(it.value()));
            case Json.Decimal it -> new Value.Number(it.value());
            case Json.Members it -> table(it);
            case Json.Array it -> new Value.Words(words(it));
            case Json.Nothing it -> unset(item);
            case Json.Text it -> throw new BadInput("not-a-value", "参数须为数、表或者清单", "value");
            case Json.Flag it -> throw new BadInput("not-a-value", "参数须为数、表或者清单", "value");
        };
    }

    private static Value unset(Json.Members item) {
        if (item.find("local").isEmpty()) {
            throw new BadInput("no-value", "没有数又不由地方确定的参数没有意义", "value");
        }
        return new Value.Unset();
    }

    private static Value table(Json.Members table) {
        var numbers = new LinkedHashMap<String, BigDecimal>();
        table.values().keySet().forEach(key -> numbers.put(key, table.number(key)));
        return new Value.Table(numbers);
    }

    private static List<String> words(Json.Array array) {
        return array.items().stream()
                .map(item -> {
                    if (item instanceof Json.Text text) {
                        return text.value();
                    }
                    throw new BadInput("not-a-string", "清单的每一项须为字符串", "value");
                })
                .toList();
    }
}
