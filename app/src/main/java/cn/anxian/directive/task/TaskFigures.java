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
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts of one document: its tasks, and beside them the parts into which these were broken down ({@link Level}); each with the
 * address of the list that shows what it counts.
 *
 * @param parts what there is to count of them
 */
public record TaskFigures(List<TaskFigure> tasks, List<TaskFigure> parts) {

    public static final String OVERDUE = "逾期";

    /** Said also where there are none. */
    private static final Set<Happening> ALWAYS =
            EnumSet.of(Happening.ISSUED, Happening.SIGNED, Happening.REPORTED, Happening.ACCEPTED, Happening.FELL_LATE);

    /** @param href of the on-line version, from its root */
    public record TaskFigure(String name, long count, String href) {

        private boolean counts() {
            return count > 0;
        }
    }

    /**
     * How they stand.
     *
     * @param on the day at whose end they stood so; empty for now
     */
    public static TaskFigures standing(DirectiveId directive, List<TaskItem> tasks, Optional<LocalDate> on) {
        return of(level -> standing(
                level,
                list(directive, level)
                        + on.map(day -> "&on=" + ChinaTime.day(day)).orElse(""),
                tasks.stream().filter(task -> task.level() == level).toList()));
    }

    private static Stream<TaskFigure> standing(Level level, String list, List<TaskItem> tasks) {
        Stream<TaskFigure> states = Stream.of(State.values())
                .filter(state -> state != State.WITHDRAWN)
                .map(state -> new TaskFigure(
                        state.chinese(), count(tasks, task -> task.state() == state), list + "&state=" + state.id()));
        Stream<TaskFigure> slips = Colour.SLIPS.stream()
                .map(colour -> new TaskFigure(
                        colour.slip(), count(tasks, task -> task.colour() == colour), list + "&colour=" + colour.id()))
                .filter(TaskFigure::counts);
        return Stream.of(
                        Stream.of(new TaskFigure(
                                level.total(),
                                count(tasks, task -> task.state() != State.WITHDRAWN),
                                list + "&state=standing")),
                        states,
                        Stream.of(new TaskFigure(OVERDUE, count(tasks, TaskItem::overdue), list + "&overdue=true")),
                        slips)
                .flatMap(part -> part);
    }

    /**
     * To how many of them what happened within some days.
     *
     * @param levels of all of them, at the end of these days
     */
    public static TaskFigures happened(
            DirectiveId directive, Map<TaskId, Level> levels, List<Happened> all, DaySpan days) {
        String when = "&from=" + ChinaTime.day(days.first()) + "&to=" + ChinaTime.day(days.last());
        return of(level -> {
            Map<Happening, Set<TaskId>> tasks = all.stream()
                    .filter(each -> levels.get(each.task()) == level)
                    .collect(Collectors.groupingBy(
                            Happened::what, Collectors.mapping(Happened::task, Collectors.toUnmodifiableSet())));
            return Stream.of(Happening.values())
                    .filter(what -> ALWAYS.contains(what) || tasks.containsKey(what))
                    .map(what -> new TaskFigure(
                            what.chinese(),
                            tasks.getOrDefault(what, Set.of()).size(),
                            list(directive, level) + "&happened=" + what.id() + when));
        });
    }

    private static TaskFigures of(Function<Level, Stream<TaskFigure>> figures) {
        return new TaskFigures(
                figures.apply(Level.WHOLE).toList(),
                figures.apply(Level.PART).filter(TaskFigure::counts).toList());
    }

    private static String list(DirectiveId directive, Level level) {
        return "/directive-tasks?directive=" + directive + "&level=" + level.id();
    }

    private static long count(List<TaskItem> tasks, Predicate<TaskItem> which) {
        return tasks.stream().filter(which).count();
    }
}
