package cn.anxian.accountability.pledge;

import cn.anxian.accountability.PledgeId;
import cn.anxian.directory.Lines;
import cn.anxian.evidence.Evidence;
import cn.anxian.evidence.EvidenceId;
import cn.anxian.evidence.Purpose;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.Uuid7;
import cn.anxian.kernel.web.FormFaults;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the issuing side says in the end: results that the ledger does not know (填报), and the judgement (考核). */
@Component
class Appraising {

    private static final String UNSIGNED_IN_THE_END = "考核时还没有签订";

    private final PledgeMoves moves;
    private final FallenAmendments amendments;
    private final OutcomeTable outcomes;
    private final Results results;
    private final Evidence evidence;
    private final Lines lines;

    Appraising(
            PledgeMoves moves,
            FallenAmendments amendments,
            OutcomeTable outcomes,
            Results results,
            Evidence evidence,
            Lines lines) {
        this.moves = moves;
        this.amendments = amendments;
        this.outcomes = outcomes;
        this.results = results;
        this.evidence = evidence;
        this.lines = lines;
    }

    Receipt state(CommandId command, PledgeId id, PledgeSaid.PledgeOutcome said) {
        return moves.take(command, Step.STATE, id, said, (pledge, by, now) -> {
            Target target = statable(pledge, said.no());
            Stated stated = stated(target, said, by, now);
            outcomes.insert(Uuid7.at(now), pledge, target, stated);
            evidence.attach(
                    "evidence",
                    stated.evidence(),
                    Purpose.PHOTO,
                    pledge.subject(),
                    pledge.placement(lines.catchAll().id()));
            return PledgeMoves.Moved.to(
                            Change.of(pledge, pledge.state()),
                            new Detail("目标", "第" + target.no() + "项"),
                            new Detail("结果", shown(target, stated)),
                            new Detail("出处", stated.source()))
                    .with(stated.evidence().stream().map(EvidenceId::value).toList());
        });
    }

    /** The results stand as they are counted now, up to the last day of the year. */
    Receipt conclude(CommandId command, PledgeId id, PledgeSaid.PledgeConclusion said) {
        return moves.take(command, Step.CONCLUDE, id, said, (pledge, by, now) -> {
            FormFaults faults = new FormFaults();
            String opinion = faults.text("opinion", "考核意见", said.opinion(), Words.REASON);
            faults.refuse();
            Results.Span counting = results.counting(pledge);
            List<Counted> frozen = results.of(pledge, counting);
            Pledge.Conclusion conclusion =
                    new Pledge.Conclusion(Words.who(by), now, opinion, results.reached(), counting.until(), frozen);
            return PledgeMoves.Moved.to(
                            amendments
                                    .fell(pledge, State.CONCLUDED, UNSIGNED_IN_THE_END)
                                    .concluded(conclusion),
                            new Detail("意见", opinion),
                            new Detail("完成", Results.met(frozen, true) + "项"),
                            new Detail("没有完成", Results.met(frozen, false) + "项"),
                            new Detail("计数到第几条留痕", String.valueOf(conclusion.entryNo())))
                    .because(UNSIGNED_IN_THE_END);
        });
    }

    private static Target statable(Pledge pledge, @Nullable Integer no) {
        Target target =
                Optional.ofNullable(no).flatMap(pledge::target).orElseThrow(() -> BadInput.in("no", "没有这一项目标，请重新选择。"));
        if (target.measure() != null) {
            throw Refusals.by(
                    "PLEDGE-COUNT", "counted-by-the-ledger", "第" + target.no() + "项由台账计数，不能填报；对结果有疑问的，打开对应的责任逐项核对。");
        }
        return target;
    }

    private static Stated stated(Target target, PledgeSaid.PledgeOutcome said, Caller by, Instant now) {
        FormFaults faults = new FormFaults();
        String source = faults.text("source", "结果的出处", said.source(), Words.SOURCE);
        @Nullable BigDecimal value = target.isWordsOnly() ? null : said.value();
        @Nullable Boolean met = target.isWordsOnly() ? said.met() : null;
        if (target.isWordsOnly()) {
            faults.chosen("met", "是否完成", met);
        } else if (value == null) {
            faults.add("value", "请填写结果。");
        } else {
            ReadingTargets.numberFault(value).ifPresent(fault -> faults.add("value", "结果不对：" + fault));
        }
        faults.refuse();
        List<EvidenceId> files = said.evidence() == null ? List.of() : List.copyOf(said.evidence());
        return new Stated(value, value == null ? null : target.unit(), met, Words.who(by), now, source, files);
    }

    private static String shown(Target target, Stated stated) {
        return stated.value() == null
                ? Boolean.TRUE.equals(stated.met()) ? "完成" : "没有完成"
                : target.shown(stated.value());
    }
}
