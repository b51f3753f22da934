package cn.anxian.accountability.pledge;

import cn.anxian.accountability.PledgeId;
import cn.anxian.directory.Lines;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.Scope;
import cn.anxian.kernel.web.FormFaults;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 拟定、修改: what is promised, before anybody has signed it. */
@Component
class Drafting {

    private final RowByRow rows;
    private final MakingPledges making;
    private final ReadingTargets reading;
    private final PledgeMoves moves;
    private final EditionTable editions;
    private final Lines lines;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    Drafting(
            RowByRow rows,
            MakingPledges making,
            ReadingTargets reading,
            PledgeMoves moves,
            EditionTable editions,
            Lines lines,
            CurrentCaller callers,
            BusinessClock clock) {
        this.rows = rows;
        this.making = making;
        this.reading = reading;
        this.moves = moves;
        this.editions = editions;
        this.lines = lines;
        this.callers = callers;
        this.clock = clock;
    }

    /** This year and the next: a target is set before it is judged. */
    List<Integer> years() {
        int year = clock.today().getYear();
        return List.of(year, year + 1);
    }

    RowByRow.PledgesMade make(CommandId command, PledgeForm form) {
        FormFaults faults = new FormFaults();
        int year = year(form.year(), faults);
        MakingPledges.Wording wording = new MakingPledges.Wording(
                year,
                faults.text("title", "责任状名称", form.title(), Words.TITLE),
                faults.perhaps("preamble", "引言", form.preamble(), Words.PREAMBLE),
                lines(form.lines(), faults),
                reading.read(form.targets(), List.of(), Optional.empty(), faults),
                Optional.empty());
        faults.refuse();
        MakingPledges.Sending sending =
                Boolean.TRUE.equals(form.issue()) ? MakingPledges.Sending.AT_ONCE : MakingPledges.Sending.LATER;
        return rows.each(
                command,
                "pledge.make",
                "receivers",
                form.receivers(),
                form,
                PledgeForm.PledgeReceiver::postId,
                receiver -> making.make(wording, receiver, sending));
    }

    Receipt edit(CommandId command, PledgeId id, PledgeSaid.PledgeEdit said) {
        return moves.take(command, Step.EDIT, id, said, (pledge, by, now) -> {
            FormFaults faults = new FormFaults();
            String title = faults.text("title", "责任状名称", said.title(), Words.TITLE);
            Optional<String> preamble = faults.perhaps("preamble", "引言", said.preamble(), Words.PREAMBLE);
            List<Target> targets = reading.read(said.targets(), pledge.targets(), moves.wholeOf(pledge), faults);
            List<String> itsLines = lines(said.lines(), faults);
            faults.refuse();
            Change change =
                    Change.of(pledge, pledge.state()).titled(title, itsLines).promising(targets, preamble);
            editions.rewrite(change.pledge());
            return PledgeMoves.Moved.to(change, new Detail("责任状", title), new Detail("目标", targets.size() + "项"));
        });
    }

    private int year(@Nullable Integer said, FormFaults faults) {
        if (said == null || !years().contains(said)) {
            faults.add("year", "责任状只能为" + years().getFirst() + "年或者" + years().getLast() + "年拟定。");
        }
        return said == null ? 0 : said;
    }

    private List<String> lines(@Nullable List<String> said, FormFaults faults) {
        List<String> named = said == null ? List.of() : said.stream().distinct().toList();
        if (!named.stream().allMatch(id -> lines.find(id).isPresent())) {
            faults.add("lines", "选的行业领域不存在，请从列表中选择。");
        }
        Caller by = callers.get();
        Set<String> own = by.region().map(Scope.Region::lines).orElse(Set.of());
        if (by.is(Role.REGULATOR) && !own.isEmpty() && (named.isEmpty() || !own.containsAll(named))) {
            faults.add(
                    "lines", "选的行业领域不在您的权限范围内：部门只就本部门负责的行业领域签订责任状，请选择“" + String.join("”“", names(own)) + "”中的行业领域。");
        }
        return named;
    }

    private List<String> names(Set<String> ids) {
        return lines.named(ids.stream().sorted().toList()).stream()
                .map(line -> line.name())
                .toList();
    }
}
