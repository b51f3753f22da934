package cn.anxian.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands behind the name on the command line: {@code --name value}. */
public final class Options {

    private final Map<String, String> values;

    private Options(Map<String, String> values) {
        this.values = values;
    }

    public static Options of(List<String> arguments, Set<String> known) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int at = 0; at < arguments.size(); at += 2) {
            String argument = arguments.get(at);
            if (!argument.startsWith("--") || !known.contains(argument.substring(2))) {
                throw new UsageError("不认识参数：" + argument);
            }
            if (at + 1 == arguments.size()) {
                throw new UsageError("参数缺少值：" + argument);
            }
            values.put(argument.substring(2), arguments.get(at + 1));
        }
        return new Options(values);
    }

    public int number(String name, int otherwise) {
        String value = values.get(name);
        if (value == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException notANumber) {
            throw new UsageError("--" + name + " 应为整数：" + value);
        }
    }

    public Optional<Path> path(String name) {
        return Optional.ofNullable(values.get(name))
                .map(Path::of)
                .map(Path::toAbsolutePath)
                .map(Path::normalize);
    }
}
