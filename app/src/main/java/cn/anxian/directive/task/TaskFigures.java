package cn.anxian.directive.task;

import cn.anxian.directive.DirectiveId;
import cn.anxian.directive.TaskId;
import cn.anxian.kernel.time.ChinaTime;
import cn.anxian.kernel.time.DaySpan;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts of the tasks of one document, each with the address of the list that shows what it counts. */
public final class TaskFigures {

    /** Said also where there are none. */
    private static final Set<Happening> ALWAYS =
            EnumSet.of(Happening.ISSUED, Happening.SIGNED, Happening.REPORTED, Happening.ACCEPTED, Happening.FELL_LATE);

    /** @param href of the on-line version, from its root */
    public record TaskFigure(String name, long count, String href) {}

    private TaskFigures() {}

    /**
     * How they stand.
     *
     * @param on the day at whose end they stood so; empty for now
     */
    public static List<TaskFigure> standing(DirectiveId directive, List<TaskItem> tasks, Optional<LocalDate> on) {
        String list =
                list(directive) + on.map(day -> "&on=" + ChinaTime.day(day)).orElse("");
        Stream<TaskFigure> states = Stream.of(State.values())
                .filter(state -> state != State.WITHDRAWN)
                .map(state -> new TaskFigure(
                        state.chinese(), count(tasks, task -> task.state() == state), list + "&state=" + state.id()));
        Stream<TaskFigure> slips = Colour.SLIPS.stream()
                .map(colour -> new TaskFigure(
                        colour.slip(), count(tasks, task -> task.colour() == colour), list + "&colour=" + colour.id()))
                .filter(figure -> figure.count() > 0);
        return Stream.of(
                        Stream.of(new TaskFigure(
                                "全部任务",
                                count(tasks, task -> task.state() != State.WITHDRAWN),
                                list + "&state=standing")),
                        states,
                        Stream.of(new TaskFigure("逾期", count(tasks, TaskItem::overdue), list + "&overdue=true")),
                        slips)
                .flatMap(part -> part)
                .toList();
    }

    /** To how many of them what happened within some days. */
    public static List<TaskFigure> happened(DirectiveId directive, List<Happened> all, DaySpan days) {
        String when = "&from=" + ChinaTime.day(days.first()) + "&to=" + ChinaTime.day(days.last());
        Map<Happening, Set<TaskId>> tasks = all.stream()
                .collect(Collectors.groupingBy(
                        Happened::what, Collectors.mapping(Happened::task, Collectors.toUnmodifiableSet())));
        return Stream.of(Happening.values())
                .filter(what -> ALWAYS.contains(what) || tasks.containsKey(what))
                .map(what -> new TaskFigure(
                        what.chinese(),
                        tasks.getOrDefault(what, Set.of()).size(),
                        list(directive) + "&happened=" + what.id() + when))
                .toList();
    }

    private static String list(DirectiveId directive) {
        return "/directive-tasks?directive=" + directive;
    }

    private static long count(List<TaskItem> tasks, Predicate<TaskItem> which) {
        return tasks.stream().filter(which).count();
    }
}
