package cn.anxian.directive.command;

import cn.anxian.kernel.BadInput;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was asked for on the command line. */
record Request(String file, Optional<LocalDate> held, boolean json) {

    static final String USAGE = "用法：anxian decompose 文件 [--held 会议日期，如 2026-01-20] [--json]";

    static Request of(String... arguments) {
        @Nullable String file = null;
        Optional<LocalDate> held = Optional.empty();
        boolean json = false;
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (argument.equals("--json")) {
                json = true;
            } else if (argument.equals("--held")) {
                if (++i == arguments.length) {
                    throw BadInput.in("held", "--held 后面须写会议日期。");
                }
                held = Optional.of(day(arguments[i]));
            } else if (argument.startsWith("--") || file != null) {
                throw BadInput.in("arguments", "不认识的参数：" + argument);
            } else {
                file = argument;
            }
        }
        if (file == null) {
            throw BadInput.in("file", "须给出一个文件。");
        }
        return new Request(file, held, json);
    }

    private static LocalDate day(String written) {
        try {
            LocalDate day = LocalDate.parse(written);
            if (day.getYear() >= 2000 && day.getYear() < 2200) {
                return day;
            }
        } catch (DateTimeParseException notADay) {
            throw BadInput.in("held", "会议日期须写成 2026-01-20 的样子，给出的是 " + written);
        }
        throw BadInput.in("held", "会议日期须在 2000 年至 2199 年之间，给出的是 " + written);
    }
}
