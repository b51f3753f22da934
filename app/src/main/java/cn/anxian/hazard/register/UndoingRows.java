package cn.anxian.hazard.register;

import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.ledger.HazardTable;
import cn.anxian.hazard.life.State;
import cn.anxian.hazard.step.EnteringHazards;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Journal;
import cn.anxian.kernel.BusinessClock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A part of what a register brought in is voided again; nothing is deleted, and what somebody has begun to deal with stays. */
@Component
class UndoingRows {

    private static final int AS_IMPORTED = 1;

    private final RegisterTable registers;
    private final RegisterRowTable rows;
    private final HazardTable hazards;
    private final EnteringHazards entering;
    private final Journal journal;
    private final BusinessClock clock;

    UndoingRows(
            RegisterTable registers,
            RegisterRowTable rows,
            HazardTable hazards,
            EnteringHazards entering,
            Journal journal,
            BusinessClock clock) {
        this.registers = registers;
        this.rows = rows;
        this.hazards = hazards;
        this.entering = entering;
        this.journal = journal;
        this.clock = clock;
    }

    /** True if there may be more. */
    @Transactional
    public boolean part(RegisterId id, int size) {
        Optional<Register> held = registers.hold(id).filter(each -> each.state() == RegisterState.UNDOING);
        if (held.isEmpty()) {
            return false;
        }
        Register register = held.get();
        List<RegisterRowTable.Row> built = rows.builtOn(id, Integer.MAX_VALUE);
        if (!built.isEmpty()) {
            registers.stop(id, "撤销过程中，下列隐患已经有人办理，保留下来：" + Registers.named(built) + "。");
            return false;
        }
        List<RegisterRowTable.Row> next = rows.list(id, "imported", 0, size);
        if (next.isEmpty()) {
            finish(register);
            return false;
        }
        String reason = Optional.ofNullable(register.undoneBecause()).orElseThrow();
        for (RegisterRowTable.Row row : next) {
            HazardId hazard = Optional.ofNullable(row.hazard()).orElseThrow();
            if (isVoid(hazard) || entering.takeBack(hazard, AS_IMPORTED, reason)) {
                rows.undone(id, row.no());
            }
        }
        return true;
    }

    private boolean isVoid(HazardId id) {
        return hazards.find(id).filter(hazard -> hazard.state() == State.VOIDED).isPresent();
    }

    private void finish(Register register) {
        RegisterViews.RegisterCounts counts = RegisterViews.counts(rows.counts(register.id()));
        registers.undone(register.id(), clock.now().truncatedTo(ChronoUnit.MILLIS));
        journal.record(Registers.fact(
                "register.undone",
                "撤销导入登记表“%s”：作废 %,d 条".formatted(register.name(), counts.undone()),
                register,
                new Detail("撤销", String.valueOf(counts.undone())),
                new Detail("理由", Optional.ofNullable(register.undoneBecause()).orElseThrow())));
    }
}
