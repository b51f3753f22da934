package cn.anxian.gap;

import cn.anxian.directory.Entered;
import cn.anxian.evidence.Evidence;
import cn.anxian.evidence.EvidenceId;
import cn.anxian.evidence.Purpose;
import cn.anxian.journal.Commands;
import cn.anxian.journal.Fact;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.web.FormFaults;
import cn.anxian.obligation.Obligations;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 明确责任: an office says how a gap was settled. What is said to be put right is looked for at once. */
@Component
class SettlingGap {

    private static final int REASON = 500;
    private static final int DOCUMENT = 200;

    private final GapSight sight;
    private final GapTable table;
    private final LookingForGaps looking;
    private final Obligations obligations;
    private final Evidence evidence;
    private final Commands commands;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    SettlingGap(
            GapSight sight,
            GapTable table,
            LookingForGaps looking,
            Obligations obligations,
            Evidence evidence,
            Commands commands,
            CurrentCaller callers,
            BusinessClock clock) {
        this.sight = sight;
        this.table = table;
        this.looking = looking;
        this.obligations = obligations;
        this.evidence = evidence;
        this.commands = commands;
        this.callers = callers;
        this.clock = clock;
    }

    Receipt settle(CommandId command, GapId id, SettlementForm form) {
        return commands.carryOut(command, "gap.settle", id, form, () -> {
            Gap gap = sight.gap(id);
            refuseUnless(gap, form);
            Gap.Ending ending = ending(form);
            if (ending.how() == Gap.How.REMEDIED && looking.isStillThere(gap)) {
                throw Refusal.rule(
                        "still-there",
                        "刚才又查了一遍，问题还在：" + gap.sentence() + "请先到责任矩阵、机构与岗位或企业档案中补上，再来办结。",
                        GapRules.of(gap.kind()).basis().first());
            }
            if (!table.end(gap.id(), gap.version(), ending)) {
                throw stale();
            }
            if (gap.settler().isPresent()) {
                obligations.discharge(gap.subject(), GapContribution.SETTLE);
            }
            List<EvidenceId> signature =
                    Optional.ofNullable(form.signature()).stream().toList();
            evidence.attach("signature", signature, Purpose.SIGNATURE, gap.subject(), gap.placement());
            return new Fact(
                    "gap.settled",
                    "明确责任：" + ending.how().chinese(),
                    gap.subject(),
                    gap.placement(),
                    details(ending),
                    signature.stream().map(EvidenceId::value).toList());
        });
    }

    private void refuseUnless(Gap gap, SettlementForm form) {
        if (!callers.get().is(Role.OFFICE)) {
            throw Refusal.notAllowed("责任空白由安委办岗位明确。");
        }
        gap.ending().ifPresent(ended -> {
            throw Refusal.conflict(
                    "wrong-state", "这一条已由" + ended.by() + "办结（" + ended.how().chinese() + "），不用再办。您填写的内容没有提交。");
        });
        if (Entered.version(form.version()) != gap.version()) {
            throw stale();
        }
    }

    private Gap.Ending ending(SettlementForm form) {
        Instant now = clock.now().truncatedTo(ChronoUnit.MILLIS);
        FormFaults faults = new FormFaults();
        Optional<Gap.How> how = how(form.how(), faults);
        boolean accepted = how.equals(Optional.of(Gap.How.ACCEPTED));
        String reason = faults.text("reason", accepted ? "不需要补的理由" : "怎样补上的", form.reason(), REASON);
        String document = accepted
                ? faults.text("document", "依据文件", form.document(), DOCUMENT)
                : faults.perhaps("document", "依据文件", form.document(), DOCUMENT).orElse("");
        Optional<LocalDate> until = accepted ? until(form.until(), now, faults) : Optional.empty();
        if (accepted && form.signature() == null) {
            faults.add("signature", "认定不需要补的，请签名。");
        }
        faults.refuse();
        Caller by = callers.get();
        return new Gap.Ending(
                how.orElseThrow(),
                now,
                reason,
                document,
                until,
                by.partyName() + " " + by.postName() + " " + by.personName());
    }

    private static Optional<Gap.How> how(@Nullable String said, FormFaults faults) {
        if ("remedied".equals(said)) {
            return Optional.of(Gap.How.REMEDIED);
        }
        if ("accepted".equals(said)) {
            return Optional.of(Gap.How.ACCEPTED);
        }
        faults.add("how", "请选择“已经补上”或者“认定不需要补”。");
        return Optional.empty();
    }

    private static Optional<LocalDate> until(@Nullable LocalDate said, Instant now, FormFaults faults) {
        LocalDate today = LocalDate.ofInstant(now, BusinessClock.ZONE);
        LocalDate longest = GapRules.longestAcceptance(now);
        if (said == null) {
            faults.add("until", "请选择有效期到哪一天。");
        } else if (said.isBefore(today)) {
            faults.add("until", "有效期不能早于今天。");
        } else if (said.isAfter(longest)) {
            faults.add(
                    "until",
                    "有效期最迟到" + longest + "：" + GapRules.accepted().periodBasis().article() + "。");
        }
        return Optional.ofNullable(said);
    }

    private static List<Detail> details(Gap.Ending ending) {
        List<Detail> details = new ArrayList<>(List.of(new Detail("说明", ending.reason())));
        if (!ending.document().isEmpty()) {
            details.add(new Detail("依据文件", ending.document()));
        }
        ending.until().ifPresent(day -> details.add(new Detail("有效期到", day.toString())));
        return details;
    }

    private static Refusal stale() {
        return Refusal.conflict("stale", "这一条的情况刚刚有变化，或者刚刚被别人办过，请看最新情况后再办；您填写的内容会留着。");
    }
}
