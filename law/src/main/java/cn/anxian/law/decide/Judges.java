package cn.anxian.law.decide;

import java.util.List;
import java.util.Optional;

/** Every rule that can be asked, in the order in which {@code --list} names them. */
final class Judges {
    static final List<Judge> ALL = List.of(new DeadlineJudge(), new CreditCodeJudge());

    private Judges() {}

    static Optional<Judge> named(String name) {
        return ALL.stream().filter(judge -> judge.name().equals(name)).findFirst();
    }
}
