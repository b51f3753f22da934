package cn.anxian.obligation.handover;

import cn.anxian.kernel.BadInput;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why whoever leaves cannot sign himself. */
enum Absence {
    DIED("去世"),
    ILL("患病不能履职"),
    SUSPENDED("被停职"),
    DETAINED("被羁押或者留置"),
    MISSING("离岗后失去联系");

    private final String chinese;

    Absence(String chinese) {
        this.chinese = chinese;
    }

    String chinese() {
        return chinese;
    }

    /** @throws java.util.NoSuchElementException where {@link #fault} was not asked before */
    static Absence of(@Nullable String name) {
        return named(name).orElseThrow();
    }

    static Optional<BadInput.Fault> fault(@Nullable String name) {
        return named(name).isPresent()
                ? Optional.empty()
                : Optional.of(new BadInput.Fault(
                        "absence",
                        "请选择原任职人不能签名的原因："
                                + Arrays.stream(values()).map(Absence::chinese).collect(Collectors.joining("、"))
                                + "。"));
    }

    private static Optional<Absence> named(@Nullable String name) {
        return Arrays.stream(values())
                .filter(absence -> absence.name().equals(name))
                .findFirst();
    }
}
