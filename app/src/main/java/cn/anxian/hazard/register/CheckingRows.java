package cn.anxian.hazard.register;

import cn.anxian.hazard.register.sheet.Line;
import cn.anxian.hazard.register.sheet.Sheet;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Journal;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.PartyId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A register's rows are checked a part at a time, each in a short transaction of its own, so that nothing else has to wait for
 * it; the file is read outside of all of them. Killed in the middle, it goes on behind the last row that was written.
 */
@Component
class CheckingRows {

    private static final int ROWS_AT_ONCE = 250;

    private final RegisterTable registers;
    private final RegisterRowTable rows;
    private final ReadingRegisters reading;
    private final MappingCheck mappings;
    private final Duplicates duplicates;
    private final Journal journal;
    private final BusinessClock clock;
    private final TransactionTemplate transactions;

    CheckingRows(
            RegisterTable registers,
            RegisterRowTable rows,
            ReadingRegisters reading,
            MappingCheck mappings,
            Duplicates duplicates,
            Journal journal,
            BusinessClock clock,
            TransactionTemplate transactions) {
        this.registers = registers;
        this.rows = rows;
        this.reading = reading;
        this.mappings = mappings;
        this.duplicates = duplicates;
        this.journal = journal;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** @param parts at most, for one reading of the file. True if there may be more. */
    boolean proceed(RegisterId id, int parts) {
        Optional<Register> ordered =
                transactions.execute(status -> registers.find(id).filter(CheckingRows::isBeingChecked));
        if (ordered.isEmpty()) {
            return false;
        }
        Sheet sheet = reading.sheet(ordered.get());
        boolean more = true;
        for (int part = 0; part < parts && more; part++) {
            more = transactions.execute(status -> part(id, sheet));
        }
        return more;
    }

    private boolean part(RegisterId id, Sheet sheet) {
        Optional<Register> held = registers.hold(id).filter(CheckingRows::isBeingChecked);
        if (held.isEmpty()) {
            return false;
        }
        Register register = held.get();
        int last = rows.last(id);
        List<Line> next = sheet.rows().stream()
                .filter(line -> line.no() > last)
                .limit(ROWS_AT_ONCE)
                .toList();
        if (next.isEmpty()) {
            finish(register);
            return false;
        }
        rows.add(id, duplicates.marked(register, checked(register.understood(), sheet.names(), next)));
        return true;
    }

    private static boolean isBeingChecked(Register register) {
        return register.state() == RegisterState.CHECKING;
    }

    private List<RegisterRowTable.Row> checked(Mapping mapping, List<String> names, List<Line> lines) {
        LocalDate today = LocalDate.ofInstant(clock.now(), BusinessClock.ZONE);
        Map<PartyId, Optional<String>> refused = new HashMap<>();
        return lines.stream()
                .map(line -> row(line, RowCheck.check(mapping, names, today, line), mapping, refused))
                .toList();
    }

    private RegisterRowTable.Row row(
            Line line, RowCheck.Checked checked, Mapping mapping, Map<PartyId, Optional<String>> refused) {
        Optional<String> no = checked.entry()
                .map(Entry::party)
                .flatMap(party -> refused.computeIfAbsent(party, each -> mappings.refuses(each, mapping)));
        List<RowFault> faults = no.map(why ->
                        List.of(new RowFault(mapping.column(Field.PARTY).orElse(null), Field.PARTY.chinese(), why)))
                .orElse(checked.faults());
        return new RegisterRowTable.Row(
                line.no(),
                faults.isEmpty() ? "ready" : "faulty",
                line.cells(),
                faults,
                faults.isEmpty() ? checked.entry().orElseThrow() : null,
                null,
                null);
    }

    private void finish(Register register) {
        registers.checked(register.id());
        RegisterViews.RegisterCounts counts = RegisterViews.counts(rows.counts(register.id()));
        journal.record(Registers.fact(
                "register.checked",
                "登记表检查完成",
                register,
                new Detail("行数", String.valueOf(counts.rows())),
                new Detail("可导入", String.valueOf(counts.readyClosed() + counts.readyOpen())),
                new Detail("有误", String.valueOf(counts.faulty())),
                new Detail("重复", String.valueOf(counts.duplicate()))));
    }
}
