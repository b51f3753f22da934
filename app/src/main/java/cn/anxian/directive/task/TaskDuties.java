package cn.anxian.directive.task;

import cn.anxian.kernel.PostId;
import cn.anxian.law.Basis;
import cn.anxian.obligation.ObligationView;
import cn.anxian.obligation.Obligations;
import cn.anxian.obligation.Owed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes into the ledger what a line of the lifecycle says: which duties are done, let off, and begin. */
@Component
class TaskDuties {

    private static final String GRADE = "一般";

    private final Obligations obligations;
    private final NoteTable notes;

    TaskDuties(Obligations obligations, NoteTable notes) {
        this.obligations = obligations;
        this.notes = notes;
    }

    void begin(Moved moved) {
        moved.dues().forEach(due -> obligations.issue(owed(moved.after(), due)));
    }

    /** What is open after a step: what it neither did nor let off, and what it begins. */
    static List<Owing> after(Move move, Task before, Moved moved) {
        List<Duty> over = over(move, before, moved);
        return Stream.concat(
                        before.owing().stream().filter(each -> !over.contains(each.duty())), moved.owing().stream())
                .toList();
    }

    /** @param before as it stood when the step was taken */
    void follow(Move move, Task before, Moved moved, Instant now) {
        List<Duty> done = owed(move.discharges(), before);
        List<Duty> letOff = owed(move.waives(), before);
        done.forEach(duty -> obligations.discharge(before.subject(), duty.id()));
        letOff.forEach(duty -> obligations.waive(before.subject(), duty.id(), reason(move, moved)));
        moved.dues().forEach(due -> {
            Owed owed = owed(moved.after(), due);
            if (move.supersedes().contains(due.duty())) {
                obligations.supersede(before.subject(), due.duty().id(), owed);
            } else if (!move.issues().contains(due.duty())) {
                throw new IllegalStateException(move.step() + " begins no " + due.duty());
            } else if (due.deadline().isMissedAt(now)) {
                obligations.resume(owed);
            } else {
                obligations.issue(owed);
            }
        });
    }

    /** On what the period of 落实任务 rests that was given last. */
    Basis periodBasis(Task task) {
        return obligations.ofSubject(task.subject()).stream()
                .filter(duty -> duty.kind().equals(Duty.CARRY_OUT.id()))
                .reduce((earlier, later) -> later)
                .map(ObligationView::periodBasis)
                .orElse(Due.SET_BY_THE_ISSUER);
    }

    /** The slips of what is over, while the task is still his who takes the step. */
    void settle(Move move, Task before, Moved moved, Instant now) {
        List<String> over = over(move, before, moved).stream().map(Duty::id).toList();
        if (!over.isEmpty()) {
            notes.settle(before.id(), over, now);
        }
        moved.dues().stream()
                .filter(due -> due.deadline().isMissedAt(now))
                .forEach(due -> notes.unsettle(
                        before.id(), due.duty().id(), due.deadline().dueAt()));
    }

    /** Those that the task really owes: what was never drawn, or never asked, is not there to be closed. */
    private static List<Duty> owed(List<Duty> duties, Task task) {
        return duties.stream().filter(task::owes).toList();
    }

    /** Done, let off, or going on with another clock. */
    private static List<Duty> over(Move move, Task before, Moved moved) {
        return Stream.of(
                        owed(move.discharges(), before).stream(),
                        owed(move.waives(), before).stream(),
                        moved.dues().stream().map(Due::duty).filter(move.supersedes()::contains))
                .flatMap(each -> each)
                .toList();
    }

    private static String reason(Move move, Moved moved) {
        return moved.words()
                .map(words -> move.step().chinese() + "：" + words)
                .orElse(move.step().title());
    }

    private static Owed owed(Task task, Due due) {
        return new Owed(
                due.duty().id(),
                due.duty().chinese() + "：" + task.title(),
                task.subject(),
                GRADE,
                basis(task, due.duty()),
                due.periodBasis(),
                due.deadline(),
                task.answering(due.duty()).post(),
                verifier(task, due.duty()),
                task.placement(),
                TaskContribution.SOURCE);
    }

    private static Basis basis(Task task, Duty duty) {
        return duty == Duty.CARRY_OUT ? task.origin().basis() : duty.basis();
    }

    private static Optional<PostId> verifier(Task task, Duty duty) {
        return duty == Duty.SIGN || duty == Duty.CARRY_OUT
                ? Optional.of(task.verifier().post())
                : Optional.empty();
    }
}
