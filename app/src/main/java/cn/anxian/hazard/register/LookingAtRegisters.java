package cn.anxian.hazard.register;

import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Page;
import cn.anxian.kernel.web.Spreadsheet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Registers, their rows and what became of them, as their people see them. */
@Component
@Transactional(readOnly = true)
class LookingAtRegisters {

    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");
    private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");
    private static final List<String> ROW_STATES = List.of("ready", "faulty", "duplicate", "imported", "undone");

    private final RegisterTable registers;
    private final RegisterRowTable rows;
    private final RegisterSight sight;
    private final ReadingRegisters reading;
    private final CurrentCaller callers;

    LookingAtRegisters(
            RegisterTable registers,
            RegisterRowTable rows,
            RegisterSight sight,
            ReadingRegisters reading,
            CurrentCaller callers) {
        this.registers = registers;
        this.rows = rows;
        this.sight = sight;
        this.reading = reading;
        this.callers = callers;
    }

    /** The latest first. */
    Page<RegisterViews.RegisterItem> list(@Nullable String cursor, int size) {
        List<String> keys = Page.keys(cursor, 2);
        Instant before = keys.isEmpty() ? FAR : Page.moment(keys.getFirst());
        UUID beforeId = keys.isEmpty() ? LAST : BadInput.uuid(keys.getLast());
        Page<Register> page = Page.cut(
                registers.list(callers.get().party(), before, beforeId, size + 1),
                size,
                last -> List.of(last.uploadedAt().toString(), last.id().toString()));
        return new Page<>(
                page.items().stream().filter(sight::sees).map(this::item).toList(), page.next());
    }

    private RegisterViews.RegisterItem item(Register register) {
        RegisterViews.RegisterCounts counts = counts(register);
        return new RegisterViews.RegisterItem(
                register.id(),
                register.name(),
                register.state(),
                RegisterViews.stateName(register.state(), counts),
                register.personName(),
                register.uploadedAt(),
                counts);
    }

    Register register(RegisterId id) {
        return sight.register(id);
    }

    RegisterViews.RegisterView view(RegisterId id) {
        Register register = register(id);
        RegisterViews.RegisterCounts counts = counts(register);
        return new RegisterViews.RegisterView(
                register.id(),
                register.version(),
                register.name(),
                register.size(),
                register.sha256(),
                register.state(),
                RegisterViews.stateName(register.state(), counts),
                register.personName(),
                register.partyName(),
                register.uploadedAt(),
                register.startedAt(),
                register.finishedAt(),
                register.undoneAt(),
                register.undoneBecause(),
                register.stoppedBecause(),
                register.reading(),
                register.mapping(),
                register.lines(),
                counts,
                next(register));
    }

    private RegisterViews.RegisterCounts counts(Register register) {
        return RegisterViews.counts(rows.counts(register.id()));
    }

    private static List<String> next(Register register) {
        return switch (register.state()) {
            case UPLOADED -> List.of("reading", "mapping", "discarding");
            case CHECKED -> List.of("reading", "mapping", "import", "discarding");
            case CHECKING, IMPORTING, UNDOING, UNDONE, DISCARDED -> List.of();
            case STOPPED -> register.undoneBecause() == null ? List.of("import", "undoing") : List.of("undoing");
            case IMPORTED -> List.of("undoing");
        };
    }

    RegisterViews.RegisterTable table(RegisterId id) {
        return reading.table(sight.register(id));
    }

    List<RegisterViews.RegisterValue> values(RegisterId id, int column, Field as) {
        if (as != Field.PARTY && as != Field.RESULT) {
            throw BadInput.in("as", "只有企业和办理结果需要逐项对应。");
        }
        return reading.values(sight.register(id), column, as);
    }

    RegisterViews.RegisterRows rows(RegisterId id, @Nullable String state, @Nullable String cursor, int size) {
        Register register = sight.register(id);
        if (state != null && !ROW_STATES.contains(state)) {
            throw BadInput.in("state", "没有“" + state + "”这种状态。");
        }
        List<String> keys = Page.keys(cursor, 1);
        int after = keys.isEmpty() ? 0 : number(keys.getFirst());
        Page<RegisterRowTable.Row> page =
                Page.cut(rows.list(id, state, after, size + 1), size, last -> List.of(String.valueOf(last.no())));
        return new RegisterViews.RegisterRows(
                reading.sheet(register).names(),
                page.items().stream().map(RegisterViews::row).toList(),
                page.next());
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notACursor) {
            throw BadInput.in("page", "翻页标记无效，请从第一页重新打开。");
        }
    }

    /** What failed, as it stood, with the reason: to be corrected and brought in alone. */
    ResponseEntity<byte[]> failed(RegisterId id) {
        Register register = sight.register(id);
        List<String> names = reading.sheet(register).names();
        List<Spreadsheet.Column<RegisterRowTable.Row>> columns = new ArrayList<>(FailedColumns.without(names)
                .mapToObj(at -> Spreadsheet.<RegisterRowTable.Row>column(
                        names.get(at),
                        row -> at < row.cells().size() ? row.cells().get(at) : ""))
                .toList());
        columns.add(Spreadsheet.column(
                FailedColumns.WHY,
                row -> row.faults().stream().map(RowFault::sentence).collect(Collectors.joining())));
        columns.add(Spreadsheet.column(FailedColumns.ROW, row -> String.valueOf(row.no())));
        return Spreadsheet.of("有误的行", columns)
                .answer(register.name().replaceFirst("\\.[^.]*$", ""), rows.list(id, "faulty", 0, Spreadsheet.LONGEST));
    }
}
