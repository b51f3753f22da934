package cn.anxian.law.decide;

import cn.anxian.law.BadInput;
import cn.anxian.law.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A field whose value stands on a list; any other is refused with the list named. */
final class Choice<T> {
    private final String name;
    private final String code;
    private final String what;
    private final Map<String, T> byCode = new LinkedHashMap<>();
    private final List<Option> options = new ArrayList<>();
    private final String known;

    private Choice(String name, String code, String what, String known) {
        this.name = name;
        this.code = code;
        this.what = what;
        this.known = known;
    }

    /** @param says what a value means in Chinese, or its code again */
    static <T> Choice<T> of(
            String name,
            String code,
            String what,
            List<T> values,
            Function<? super T, String> toCode,
            Function<? super T, String> says) {
        var known = values.stream()
                .map(it -> toCode.apply(it).equals(says.apply(it))
                        ? toCode.apply(it)
                        : toCode.apply(it) + "（" + says.apply(it) + "）")
                .collect(Collectors.joining("、"));
        var choice = new Choice<T>(name, code, what, known);
        for (var value : values) {
            choice.byCode.put(toCode.apply(value), value);
            choice.options.add(new Option(toCode.apply(value), says.apply(value)));
        }
        return choice;
    }

    Field field(String says) {
        return Field.choice(name, says, options);
    }

    T read(Json.Members question) {
        return ofCode(question.text(name));
    }

    Optional<T> find(Json.Members question) {
        return question.findText(name).map(this::ofCode);
    }

    private T ofCode(String text) {
        var value = byCode.get(text);
        if (value == null) {
            throw new BadInput(code, "没有这种" + what + "，只有 " + known, name);
        }
        return value;
    }
}
