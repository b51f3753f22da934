package cn.anxian.lawbook;

import cn.anxian.kernel.BadInput;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A day as it stands in an address. */
final class LegalDay {

    private LegalDay() {}

    static LocalDate read(String field, String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException notADay) {
            throw BadInput.in(field, "日期应为 年-月-日，且是存在的日期。");
        }
    }
}
