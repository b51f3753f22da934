package cn.anxian.law.permit;

import cn.anxian.law.Facts;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** GB 30871-2022 chapter 8: the level of work at height, one higher where something may make people fall, and its weather. */
public final class WorkAtHeight {
    private static final List<String> UPWARDS = List.of("Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ");

    private final WorkLevel level;
    private final Rule keep;
    private final Approvers approvers;

    public WorkAtHeight(Rules rules) {
        this.level = new WorkLevel(rules);
        this.keep = rules.get("HEIGHT-KEEP");
        this.approvers = new Approvers(rules);
    }

    /** Whether there is something objective that directly makes people fall. */
    public enum Footing {
        SURE,
        TREACHEROUS
    }

    public Ruling<WorkPermission> judge(BigDecimal metres, Footing footing, Weather weather, Instant startsAt) {
        var found = level.atHeight(metres);
        var day = startsAt.atOffset(OfficialCalendar.CHINA).toLocalDate();
        if (found.answer().isEmpty()) {
            var none = new WorkPermission(List.of(), Optional.empty(), Optional.empty(), List.of("不是高处作业，不须办高处作业票"));
            return new Ruling<>(none, found.grounds());
        }
        var effective = footing == Footing.SURE
                ? found.answer().get()
                : raised(found.answer().get());
        var reasons = new ArrayList<String>();
        var conditions = new ArrayList<String>();
        weather.faults(keep.parameters().integer("wind"), reasons, conditions);
        conditions.add(approvers.condition("高处", effective + "级"));
        var validUntil = startsAt.plus(Duration.ofDays(keep.parameters().integer("days")));
        var permission = new WorkPermission(reasons, Optional.of(effective + "级"), Optional.of(validUntil), conditions);
        var shown = metres.toPlainString() + "米";
        var work =
                "高度" + shown + "，" + (footing == Footing.SURE ? "" : "有直接引起坠落的客观危险因素，") + "按" + effective + "级高处作业管理";
        var grounds = keep.groundsOn(day, Facts.of("高度", shown), permission.because(work))
                .and(found.grounds())
                .and(approvers.rule());
        return new Ruling<>(permission, grounds);
    }

    private static String raised(String level) {
        return UPWARDS.get(Math.min(UPWARDS.indexOf(level) + 1, UPWARDS.size() - 1));
    }
}
