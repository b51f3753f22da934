package cn.anxian.kernel;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was sent cannot be understood or is incomplete; every fault is named by its field, nothing was stored. */
public class BadInput extends RuntimeException {

    public record Fault(String field, String message) {}

    private final List<Fault> faults;

    public BadInput(List<Fault> faults) {
        super(faults.isEmpty() ? "内容有误。" : faults.getFirst().message());
        this.faults = List.copyOf(faults);
    }

    public static BadInput in(String field, String message) {
        return new BadInput(List.of(new Fault(field, message)));
    }

    public static UUID uuid(@Nullable String text) {
        try {
            if (text != null && text.length() == 36) {
                return UUID.fromString(text);
            }
        } catch (IllegalArgumentException notAnId) {
            throw in("id", "编号格式不正确。");
        }
        throw in("id", "编号格式不正确。");
    }

    public List<Fault> faults() {
        return faults;
    }
}
