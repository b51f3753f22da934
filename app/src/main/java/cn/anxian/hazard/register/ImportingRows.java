package cn.anxian.hazard.register;

import cn.anxian.directory.Party;
import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.life.Entered;
import cn.anxian.hazard.life.Statement;
import cn.anxian.hazard.step.EnteringHazards;
import cn.anxian.hazard.step.NewFinding;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Journal;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.time.ChinaTime;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A part of a register's rows becomes hazards, in one transaction: killed in the middle, nothing of the part has happened. */
@Component
class ImportingRows {

    private final RegisterTable registers;
    private final RegisterRowTable rows;
    private final MappingCheck mappings;
    private final Duplicates duplicates;
    private final EnteringHazards entering;
    private final Journal journal;
    private final BusinessClock clock;

    ImportingRows(
            RegisterTable registers,
            RegisterRowTable rows,
            MappingCheck mappings,
            Duplicates duplicates,
            EnteringHazards entering,
            Journal journal,
            BusinessClock clock) {
        this.registers = registers;
        this.rows = rows;
        this.mappings = mappings;
        this.duplicates = duplicates;
        this.entering = entering;
        this.journal = journal;
        this.clock = clock;
    }

    /** True if there may be more. */
    @Transactional
    public boolean part(RegisterId id, int size) {
        Optional<Register> held = registers.hold(id).filter(each -> each.state() == RegisterState.IMPORTING);
        if (held.isEmpty()) {
            return false;
        }
        Register register = held.get();
        List<RegisterRowTable.Row> next = rows.list(id, "ready", 0, size);
        if (next.isEmpty()) {
            finish(register);
            return false;
        }
        Map<Integer, RowFault> known = duplicates.known(next);
        Map<PartyId, Optional<String>> refused = new HashMap<>();
        Map<PartyId, Party> parties = new HashMap<>();
        for (RegisterRowTable.Row row : next) {
            @Nullable RowFault duplicate = known.get(row.no());
            if (duplicate == null) {
                enter(register, row, refused, parties);
            } else {
                rows.duplicate(id, row.no(), duplicate);
            }
        }
        return true;
    }

    /** A row that cannot be entered for a reason that nobody foresaw: it is named, and the others go on. */
    @Transactional
    public void setAside(RegisterId id, String why) {
        rows.list(id, "ready", 0, 1).forEach(row -> rows.faulty(id, row.no(), new RowFault(null, "", why)));
    }

    private void enter(
            Register register,
            RegisterRowTable.Row row,
            Map<PartyId, Optional<String>> refused,
            Map<PartyId, Party> parties) {
        Entry entry = Optional.ofNullable(row.entry()).orElseThrow();
        Mapping mapping = register.understood();
        Optional<String> no = refused.computeIfAbsent(entry.party(), party -> mappings.refuses(party, mapping));
        if (no.isPresent()) {
            rows.faulty(register.id(), row.no(), new RowFault(null, Field.PARTY.chinese(), no.get()));
            return;
        }
        Party party = parties.computeIfAbsent(
                entry.party(), each -> mappings.enterprise(each).orElseThrow());
        NewFinding finding = finding(register, row.no(), entry, party, mapping);
        List<Detail> details = details(register, row.no(), entry, party);
        HazardId hazard = entry.closed()
                ? entering.keepOnRecord(finding, statement(register, row.no(), entry), details)
                : entering.list(finding, details);
        rows.imported(register.id(), row.no(), hazard);
    }

    private static NewFinding finding(Register register, int no, Entry entry, Party party, Mapping mapping) {
        return new NewFinding(
                party,
                Optional.ofNullable(mapping.power()).orElseThrow(),
                Optional.ofNullable(mapping.line()).orElseThrow(),
                entry.cause(),
                entry.place(),
                entry.description(),
                entry.closed() ? Optional.empty() : Optional.ofNullable(entry.measures()),
                entry.isToBeJudged() ? Optional.ofNullable(entry.level()) : Optional.empty(),
                entry.foundOn().atStartOfDay(BusinessClock.ZONE).toInstant(),
                new Entered(
                        register.id().value(), register.name(), no, entry.finder(), entry.deadline(), entry.owner()));
    }

    private static Statement statement(Register register, int no, Entry entry) {
        return new Statement(
                register.id().value(),
                register.name(),
                no,
                entry.result(),
                entry.closedOn(),
                entry.deadline(),
                entry.measures(),
                entry.owner(),
                entry.finder(),
                entry.verifier(),
                entry.level());
    }

    private static List<Detail> details(Register register, int no, Entry entry, Party party) {
        return Stream.of(
                        said("登记表", register.name() + " 第 " + no + " 行"),
                        said("企业", party.name()),
                        said("部位", entry.place()),
                        said("隐患", entry.description()),
                        said("登记的发现日期", ChinaTime.day(entry.foundOn())),
                        said("登记的整改期限", day(entry.deadline())),
                        said("登记的整改措施", entry.measures()),
                        said("登记的办理结果", entry.result()),
                        said("登记的办结日期", day(entry.closedOn())),
                        said("登记的责任人", entry.owner()),
                        said("登记的排查人", entry.finder()),
                        said("登记的复查人", entry.verifier()),
                        said("登记的级别", entry.level()),
                        said("登记的隐患类型", entry.kind()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Detail> said(String label, @Nullable String value) {
        return Optional.ofNullable(value).map(text -> new Detail(label, text));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : ChinaTime.day(day);
    }

    private void finish(Register register) {
        RegisterViews.RegisterCounts counts = RegisterViews.counts(rows.counts(register.id()));
        registers.imported(register.id(), clock.now().truncatedTo(ChronoUnit.MILLIS));
        journal.record(Registers.fact(
                "register.imported",
                "导入登记表“%s”：录入 %,d 条".formatted(register.name(), counts.importedClosed() + counts.importedOpen()),
                register,
                new Detail("行数", String.valueOf(counts.rows())),
                new Detail("列入历史清单", String.valueOf(counts.importedClosed())),
                new Detail("今日列单", String.valueOf(counts.importedOpen())),
                new Detail("其中登记为重大、须由人判定", String.valueOf(counts.toBeJudged())),
                new Detail("有误", String.valueOf(counts.faulty())),
                new Detail("重复", String.valueOf(counts.duplicate())),
                new Detail("各行结果的 SHA-256", rows.digest(register.id()))));
    }
}
