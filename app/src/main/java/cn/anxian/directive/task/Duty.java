package cn.anxian.directive.task;

import cn.anxian.law.Basis;
import cn.anxian.law.Deadline;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.Periods;
import cn.anxian.obligation.ObligationKind;
import cn.anxian.obligation.Part;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** The duties in a task's life, each an entry in the ledger. */
public enum Duty {
    SIGN("directive.sign", "签收任务", "去签收", Part.DO, "DIRECTIVE-SIGN", hours(4)),
    CARRY_OUT("directive.carry-out", "落实任务", "去办理", Part.DO, "DIRECTIVE-REWORK", days(3, 1)),
    ACCEPT("directive.accept", "验收任务", "去验收", Part.VERIFY, "DIRECTIVE-ACCEPT", days(2, 1)),
    EXTEND("directive.extend", "答复展期", "去答复", Part.DECIDE, "DIRECTIVE-EXTEND", hours(4)),
    LOOK_BACK("directive.look-back", "回头看", "去回头看", Part.VERIFY, "DIRECTIVE-LOOK-BACK", days(3, 1)),
    REISSUE("directive.reissue", "重新交办", "去交办", Part.DO, "DIRECTIVE-REISSUE", hours(4));

    static final OfficialCalendar CALENDAR = OfficialCalendar.load();
    private static final Periods PERIODS = Periods.load();

    private final ObligationKind kind;
    private final String rule;

    Duty(String id, String name, String action, Part part, String rule, List<Duration> remindBefore) {
        this.kind = new ObligationKind(id, name, action, part, remindBefore, "/directive-tasks/{id}");
        this.rule = rule;
    }

    public static Duty of(String id) {
        return Arrays.stream(values())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no duty " + id));
    }

    ObligationKind kind() {
        return kind;
    }

    String id() {
        return kind.id();
    }

    public String chinese() {
        return kind.name();
    }

    String rule() {
        return rule;
    }

    Basis basis() {
        return PERIODS.get(rule).basis().first();
    }

    Basis periodBasis() {
        return PERIODS.get(rule).periodBasis();
    }

    Deadline usual(Instant from) {
        return usual(rule, from);
    }

    static Deadline usual(String rule, Instant from) {
        return PERIODS.get(rule).deadline(CALENDAR, from);
    }

    private static List<Duration> hours(int count) {
        return List.of(Duration.ofHours(count));
    }

    private static List<Duration> days(int... before) {
        return Arrays.stream(before).mapToObj(Duration::ofDays).toList();
    }
}
