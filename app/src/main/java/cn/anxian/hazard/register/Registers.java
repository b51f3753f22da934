package cn.anxian.hazard.register;

import cn.anxian.evidence.SealedDocuments;
import cn.anxian.hazard.register.sheet.Limits;
import cn.anxian.hazard.register.sheet.Sheet;
import cn.anxian.journal.Commands;
import cn.anxian.journal.Fact;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.Scope;
import cn.anxian.kernel.Uuid7;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people do with a register: bring it in, say how it is read and what it means, have it imported, have it undone. */
@Component
class Registers {

    private static final int NAME = 60;
    private static final int REASON = 200;
    private static final int NAMED_AT_MOST = 10;

    private final RegisterTable registers;
    private final RegisterRowTable rows;
    private final RegisterSight sight;
    private final ReadingRegisters reading;
    private final LookingAtRegisters looking;
    private final MappingCheck mappings;
    private final SealedDocuments documents;
    private final Commands commands;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    Registers(
            RegisterTable registers,
            RegisterRowTable rows,
            RegisterSight sight,
            ReadingRegisters reading,
            LookingAtRegisters looking,
            MappingCheck mappings,
            SealedDocuments documents,
            Commands commands,
            CurrentCaller callers,
            BusinessClock clock) {
        this.registers = registers;
        this.rows = rows;
        this.sight = sight;
        this.reading = reading;
        this.looking = looking;
        this.mappings = mappings;
        this.documents = documents;
        this.commands = commands;
        this.callers = callers;
        this.clock = clock;
    }

    private record Brought(String name, String sha256) {}

    private record Ordered(
            @Nullable Integer version, @Nullable String reason) {}

    Receipt bring(CommandId command, String name, byte[] content) {
        Sheet sheet = ReadingRegisters.brought(name, content);
        String sha256 = documents.keep(content);
        return commands.carryOut(command, "register.upload", "", new Brought(name, sha256), () -> {
            Caller by = callers.get();
            Instant now = now();
            Register register = new Register(
                    new RegisterId(Uuid7.at(now)),
                    1,
                    name,
                    sha256,
                    content.length,
                    RegisterState.UPLOADED,
                    by.person(),
                    by.personName(),
                    by.party(),
                    by.partyName(),
                    by.region().map(Scope.Region::path).orElse(""),
                    null,
                    sheet.reading(),
                    null,
                    null,
                    now,
                    null,
                    null,
                    null,
                    null,
                    null);
            registers.insert(register, by);
            return fact(
                    "register.uploaded",
                    "上传登记表",
                    register,
                    new Detail("文件", name),
                    new Detail("大小", content.length + " 字节"),
                    new Detail("行数", String.valueOf(sheet.rows().size())),
                    new Detail("原件 SHA-256", sha256));
        });
    }

    Receipt read(CommandId command, RegisterId id, ReadingForm said) {
        return commands.carryOut(command, "register.read", id, said, () -> {
            Register register = before(id, said.version());
            Sheet sheet = ReadingRegisters.read(documents.content(register.sha256()), said.wish());
            registers.read(id, sheet.reading(), register.version());
            return fact(
                    "register.read",
                    "更正登记表的读法",
                    register,
                    new Detail(
                            "表头",
                            sheet.reading().hasHeading()
                                    ? "第 " + sheet.reading().headerFrom() + " 至 "
                                            + sheet.reading().headerTo() + " 行"
                                    : "没有表头"));
        });
    }

    /** Orders the check; the rows are then read a part at a time, and one may leave. */
    Receipt check(CommandId command, RegisterId id, MappingForm said) {
        Register shown = looking.register(id);
        Sheet sheet = reading.sheet(shown);
        return commands.carryOut(command, "register.check", id, said, () -> {
            Register register = before(id, said.version());
            if (register.version() != shown.version()) {
                throw stale();
            }
            if (sheet.rows().isEmpty()) {
                throw Limits.headingOnly("columns.description");
            }
            List<String> names = sheet.names();
            Mapping mapping = mappings.complete(said.mapping(), names.size());
            Instant now = now();
            rows.clear(id);
            registers.checking(id, mapping, sheet.rows().size(), callers.get(), now, register.version());
            keep(said.keepAs(), names, mapping, now);
            return fact(
                    "register.check-started",
                    "开始检查登记表",
                    register,
                    new Detail("行数", String.valueOf(sheet.rows().size())));
        });
    }

    private void keep(@Nullable String name, List<String> names, Mapping mapping, Instant now) {
        if (name == null || name.isBlank()) {
            return;
        }
        if (name.length() > NAME) {
            throw BadInput.in("keepAs", "名称最多" + NAME + "个字。");
        }
        Map<Field, String> headings = new EnumMap<>(Field.class);
        mapping.columns().forEach((field, column) -> headings.put(field, names.get(column)));
        registers.keepMapping(
                callers.get().party(), name.strip(), new NamedMapping(name.strip(), headings, mapping), now);
    }

    Receipt start(CommandId command, RegisterId id, @Nullable Integer version) {
        return commands.carryOut(command, "register.import", id, new Ordered(version, null), () -> {
            Register register = seen(id, version);
            boolean again = register.state() == RegisterState.STOPPED && register.undoneBecause() == null;
            if (register.state() != RegisterState.CHECKED && !again) {
                throw wrongState(register, "导入");
            }
            RegisterViews.RegisterCounts counts = RegisterViews.counts(rows.counts(id));
            if (counts.nothingIsReady()) {
                throw Refusal.conflict("nothing-to-import", "没有可以导入的行：请更正有误的行后重新上传。");
            }
            registers.start(id, RegisterState.IMPORTING, null, callers.get(), now(), register.version());
            return fact(
                    "register.import-started",
                    "开始导入登记表",
                    register,
                    new Detail("已办结，列入历史清单", String.valueOf(counts.readyClosed())),
                    new Detail("未办结，今日列单", String.valueOf(counts.readyOpen())),
                    new Detail("原件 SHA-256", register.sha256()));
        });
    }

    Receipt undo(CommandId command, RegisterId id, @Nullable Integer version, @Nullable String reason) {
        return commands.carryOut(command, "register.undo", id, new Ordered(version, reason), () -> {
            Register register = seen(id, version);
            if (register.state() != RegisterState.IMPORTED && register.state() != RegisterState.STOPPED) {
                throw wrongState(register, "撤销");
            }
            if (reason == null || reason.isBlank() || reason.length() > REASON) {
                throw BadInput.in("reason", "请写明撤销的理由，最多" + REASON + "个字。");
            }
            refuseBuiltOn(id);
            registers.start(id, RegisterState.UNDOING, reason.strip(), callers.get(), now(), register.version());
            return fact("register.undo-started", "开始撤销导入", register, new Detail("理由", reason.strip()));
        });
    }

    /** A draft of which nothing was made. The sealed original stays sealed: what somebody brought in is not unmade. */
    Receipt discard(CommandId command, RegisterId id, @Nullable Integer version) {
        return commands.carryOut(command, "register.discard", id, new Ordered(version, null), () -> {
            Register register = seen(id, version);
            if (!register.state().isBeforeImport()) {
                throw wrongState(register, "弃置");
            }
            RegisterViews.RegisterCounts counts = RegisterViews.counts(rows.counts(id));
            rows.clear(id);
            registers.discarded(id, now(), register.version());
            return fact(
                    "register.discarded",
                    "弃置登记表草稿",
                    register,
                    new Detail("文件", register.name()),
                    new Detail("删去检查过的行", String.valueOf(counts.rows())),
                    new Detail("原件", "封存备查，不再显示"),
                    new Detail("原件 SHA-256", register.sha256()));
        });
    }

    private void refuseBuiltOn(RegisterId id) {
        List<RegisterRowTable.Row> built = rows.builtOn(id, NAMED_AT_MOST + 1);
        if (!built.isEmpty()) {
            throw Refusal.conflict("built-on", "下列隐患已经有人办理，这批导入不能整批撤销：" + named(built) + "。");
        }
    }

    static String named(List<RegisterRowTable.Row> built) {
        return built.stream()
                        .limit(NAMED_AT_MOST)
                        .map(row -> "第 " + row.no() + " 行 " + row.number())
                        .collect(Collectors.joining("、"))
                + (built.size() > NAMED_AT_MOST ? " 等" : "");
    }

    /** One that may still be read or understood otherwise. */
    private Register before(RegisterId id, @Nullable Integer version) {
        Register register = seen(id, version);
        if (!register.state().isBeforeImport()) {
            throw wrongState(register, "更改");
        }
        return register;
    }

    private Register seen(RegisterId id, @Nullable Integer version) {
        Register register = sight.held(id);
        if (version == null) {
            throw BadInput.in("version", "缺少版本号，请刷新页面后重新提交。");
        }
        if (version != register.version()) {
            throw stale();
        }
        return register;
    }

    private static Refusal stale() {
        return Refusal.conflict("stale", "这张登记表刚刚有人动过，您看到的不是最新情况；请刷新后再办。");
    }

    private static Refusal wrongState(Register register, String what) {
        return Refusal.conflict("wrong-state", "这张登记表现在是“" + register.state().chinese() + "”，不能" + what + "。");
    }

    static Fact fact(String kind, String title, Register register, Detail... details) {
        return Fact.of(kind, title, register.subject(), register.placement(), details);
    }

    private Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
