package cn.anxian.directive.task;

import cn.anxian.kernel.time.ChinaTime;
import java.util.Optional;
import java.util.function.Predicate;

/** What must be so besides, for a step to be taken. */
enum Need {
    IN_TIME("还没有逾期", at -> !at.task().isPastItsDayAt(at.now()), "DIRECTIVE-EXTEND", "late") {
        @Override
        String why(Situation at) {
            return "期限（" + ChinaTime.deadlineInWords(at.task().dueAt()) + "）已过，展期只能在到期以前申请。";
        }
    },
    UNASKED("没有待答复的展期申请", at -> at.task().asked().isEmpty(), "DIRECTIVE-EXTEND", "already-asked") {
        @Override
        String why(Situation at) {
            return "已经有一项展期申请等待答复。";
        }
    },
    ASKED("有待答复的展期申请", at -> at.task().asked().isPresent(), "DIRECTIVE-EXTEND", "not-asked") {
        @Override
        String why(Situation at) {
            return "现在没有等待答复的展期申请。";
        }
    },
    NOT_URGED_TODAY("今天还没有催办过", at -> !at.isUrgedToday(), "DIRECTIVE-URGE", "urged-today") {
        @Override
        String why(Situation at) {
            return "今天已经催办过这项任务，每天最多催办一次。";
        }
    };

    private final String chinese;
    private final Predicate<Situation> met;
    private final String rule;
    private final String code;

    Need(String chinese, Predicate<Situation> met, String rule, String code) {
        this.chinese = chinese;
        this.met = met;
        this.rule = rule;
        this.code = code;
    }

    abstract String why(Situation at);

    String chinese() {
        return chinese;
    }

    /** Empty where it is so. */
    Optional<No> lacking(Situation at) {
        return met.test(at) ? Optional.empty() : Optional.of(No.by(rule, code, why(at)));
    }
}
