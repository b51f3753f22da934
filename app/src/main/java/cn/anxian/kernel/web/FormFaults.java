package cn.anxian.kernel.web;

import cn.anxian.kernel.BadInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a form to its end and names every fault at once, so that nobody has to send it five times. */
public class FormFaults {

    private final List<BadInput.Fault> faults = new ArrayList<>();

    public final void add(String field, String message) {
        faults.add(new BadInput.Fault(field, message));
    }

    /** @throws BadInput if any were added */
    public final void refuse() {
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
    }

    public final <T> Optional<T> chosen(String field, String name, @Nullable T value) {
        if (value == null) {
            add(field, "请选择" + name + "。");
        }
        return Optional.ofNullable(value);
    }

    /** A text that must be there; an empty one is returned where it is not. */
    public final String text(String field, String name, @Nullable String value, int longest) {
        Optional<String> text = perhaps(field, name, value, longest);
        if (text.isEmpty()) {
            add(field, "请填写" + name + "。");
        }
        return text.orElse("");
    }

    public final Optional<String> perhaps(String field, String name, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        String text = value.strip();
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            add(field, name + "最多" + longest + "个字，现在有" + length + "个字。");
        }
        if (text.codePoints().anyMatch(FormFaults::isUnprintable)) {
            add(field, name + "里有无法显示的字符，请删去后再提交。");
        }
        return Optional.of(text);
    }

    private static boolean isUnprintable(int point) {
        return point < ' ' && point != '\n' && point != '\t' && point != '\r'
                || point == 0x7F
                || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
