package cn.anxian.directive.task;

import cn.anxian.directive.TaskId;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.time.ChinaTime;
import cn.anxian.law.Basis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 层层分解: to posts, departments and places below; each part is traced to the same sentence. All of them or none. */
@Component
class BreakingDown {

    private static final int MOST = 100;

    private final TaskMoves moves;
    private final Tasks tasks;
    private final TaskDuties duties;

    BreakingDown(TaskMoves moves, Tasks tasks, TaskDuties duties) {
        this.moves = moves;
        this.tasks = tasks;
        this.duties = duties;
    }

    Receipt breakDown(CommandId command, TaskId id, TaskCommand.TaskBreakdown said) {
        return moves.take(command, Step.BREAK_DOWN, id, said, (task, by, now) -> {
            List<TaskCommand.TaskPart> parts = said.parts() == null ? List.of() : said.parts();
            if (parts.isEmpty() || parts.size() > MOST) {
                throw BadInput.in("parts", "请列出1至" + MOST + "项分解任务。");
            }
            Unissued unissued = new Unissued();
            List<Detail> details = new ArrayList<>();
            Basis periodBasis = duties.periodBasis(task);
            DayOfTheWhole day = DayOfTheWhole.of(task, now);
            for (int number = 0; number < parts.size(); number++) {
                TaskCommand.TaskPart part = parts.get(number);
                Tasks.Outcome outcome = issue(task, day, periodBasis, part, command);
                if (outcome.task().isEmpty()) {
                    unissued.add("parts[" + number + "]", "第" + (number + 1) + "项", outcome);
                } else {
                    details.add(new Detail("分解任务", outcome.number()));
                }
            }
            if (!unissued.isEmpty()) {
                throw unissued.refusal();
            }
            return Moved.to(task)
                    .saying(details.toArray(Detail[]::new))
                    .noting("分解为" + parts.size() + "项任务。" + day.remark());
        });
    }

    private Tasks.Outcome issue(
            Task whole, DayOfTheWhole day, Basis periodBasis, TaskCommand.TaskPart part, CommandId command) {
        Instant said = part.dueAt() == null ? whole.dueAt() : part.dueAt();
        LocalDate lastDay = ChinaTime.lastDay(said);
        Optional<String> tooLate = day.fault("期限", lastDay);
        if (tooLate.isPresent()) {
            return Tasks.Outcome.faulty(tooLate.orElseThrow());
        }
        // The whole may be due before the day is over, at 17:00 for one: so is a part that is due on the same day.
        boolean ofTheWhole = lastDay.equals(ChinaTime.lastDay(whole.dueAt()));
        String title = part.title() == null || part.title().isBlank() ? whole.title() : part.title();
        return tasks.issue(
                new NewTask(
                        whole.origin(),
                        title,
                        whole.lines(),
                        part.leadPost(),
                        null,
                        part.regionId(),
                        List.of(),
                        ofTheWhole ? whole.dueAt() : said,
                        ofTheWhole ? whole.dueBecause() : "分解时由" + whole.lead().partyName() + "确定",
                        ofTheWhole ? periodBasis : Due.SET_OTHERWISE),
                Optional.of(whole),
                command);
    }
}
