package cn.anxian.kernel.web;

import cn.anxian.kernel.BadInput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands in the address of a list: an empty part asks for nothing, a wrong one is named. */
public final class Asked {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;
    static final String OUT_OF_REACH = "日期应在" + EARLIEST + "年到" + LATEST + "年之间，请核对年份。";

    private Asked() {}

    public static Optional<String> said(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(word -> !word.isEmpty());
    }

    /** Several words with commas between them. */
    public static List<String> several(@Nullable String text) {
        return said(text).map(words -> List.of(words.split(","))).orElse(List.of());
    }

    public static Optional<Integer> number(String field, @Nullable String text) {
        return said(text).map(digits -> {
            try {
                return Integer.valueOf(digits);
            } catch (NumberFormatException notANumber) {
                throw BadInput.in(field, "“" + field + "”须为整数。");
            }
        });
    }

    public static Optional<LocalDate> day(String field, @Nullable String text) {
        return said(text).map(words -> {
            try {
                LocalDate day = LocalDate.parse(words);
                if (isInReach(day)) {
                    return day;
                }
            } catch (DateTimeParseException notADay) {
                throw BadInput.in(field, "日期须写成 2026-09-30 这样。");
            }
            throw BadInput.in(field, OUT_OF_REACH);
        });
    }

    /** Of the years that calendar and people may mean; others are slips of the hand. */
    static boolean isInReach(LocalDate day) {
        return day.getYear() >= EARLIEST && day.getYear() <= LATEST;
    }

    public static Optional<Instant> moment(String field, @Nullable String text) {
        return said(text).map(words -> {
            try {
                return Instant.parse(words);
            } catch (DateTimeParseException notAMoment) {
                throw BadInput.in(field, "时间须写成 2026-09-30T16:00:00Z 这样。");
            }
        });
    }

    /** One of these constants, written small and with hyphens. */
    public static <E extends Enum<E>> Optional<E> word(String field, @Nullable String text, Class<E> type) {
        return said(text)
                .map(word -> Arrays.stream(type.getEnumConstants())
                        .filter(each -> written(each).equals(word))
                        .findFirst()
                        .orElseThrow(() -> BadInput.in(
                                field,
                                "“" + field + "”只能是 "
                                        + Arrays.stream(type.getEnumConstants())
                                                .map(Asked::written)
                                                .collect(Collectors.joining("、"))
                                        + "。")));
    }

    public static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
