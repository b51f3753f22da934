package cn.anxian.accountability.pledge;

import cn.anxian.accountability.PledgeId;
import cn.anxian.directory.Lines;
import cn.anxian.directory.PostChoice;
import cn.anxian.evidence.Evidence;
import cn.anxian.evidence.EvidenceId;
import cn.anxian.evidence.Purpose;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.web.FormFaults;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What passes between the two until it binds: 下发、签订、退回、撤回、变更、补签. */
@Component
class Agreeing {

    private final PledgeMoves moves;
    private final MakingPledges making;
    private final EditionTable editions;
    private final Receivers receivers;
    private final ReadingTargets reading;
    private final FallenAmendments amendments;
    private final Evidence evidence;
    private final Lines lines;

    Agreeing(
            PledgeMoves moves,
            MakingPledges making,
            EditionTable editions,
            Receivers receivers,
            ReadingTargets reading,
            FallenAmendments amendments,
            Evidence evidence,
            Lines lines) {
        this.moves = moves;
        this.making = making;
        this.editions = editions;
        this.receivers = receivers;
        this.reading = reading;
        this.amendments = amendments;
        this.evidence = evidence;
        this.lines = lines;
    }

    Receipt issue(CommandId command, PledgeId id, PledgeSaid.PledgeIssuing said) {
        return moves.take(
                command,
                Step.ISSUE,
                id,
                said,
                (pledge, by, now) -> goingOut(pledge, pledge.edition(), State.ISSUED, by, now));
    }

    Receipt sign(CommandId command, PledgeId id, PledgeSaid.PledgeSigning said) {
        return moves.take(command, Step.SIGN, id, said, (pledge, by, now) -> {
            EvidenceId drawn = drawn(said.signature());
            EditionTable.Edition out = editions.newestOf(pledge.id());
            editions.insert(pledge.id(), signature(out.no(), by, now, drawn, command, Role.FIRST));
            editions.signed(pledge.id(), out.no(), now);
            return signed(Change.of(pledge, State.SIGNED).inForce(out).signed(now), by, drawn);
        });
    }

    /** 接任的人补签: offered, and no duty. */
    Receipt countersign(CommandId command, PledgeId id, PledgeSaid.PledgeSigning said) {
        return moves.take(command, Step.COUNTERSIGN, id, said, (pledge, by, now) -> {
            EvidenceId drawn = drawn(said.signature());
            editions.insert(pledge.id(), signature(pledge.edition(), by, now, drawn, command, Role.AFTER_ANOTHER));
            return signed(Change.of(pledge, State.SIGNED), by, drawn);
        });
    }

    Receipt giveBack(CommandId command, PledgeId id, PledgeSaid.PledgeReason said) {
        return moves.take(command, Step.RETURN, id, said, (pledge, by, now) -> {
            String reason = reason("退回理由", said.reason());
            return ended(pledge, State.RETURNED, "退回：", reason);
        });
    }

    Receipt withdraw(CommandId command, PledgeId id, PledgeSaid.PledgeReason said) {
        return moves.take(command, Step.WITHDRAW, id, said, (pledge, by, now) -> {
            String reason = reason("撤回理由", said.reason());
            return ended(pledge, State.WITHDRAWN, "撤回：", reason);
        });
    }

    /** An amendment that falls leaves what was signed before in force. */
    private PledgeMoves.Moved ended(Pledge pledge, State next, String how, String reason) {
        Detail why = new Detail("理由", reason);
        if (pledge.state() != State.AMENDED) {
            return PledgeMoves.Moved.to(Change.of(pledge, next).ended(reason), why)
                    .because(how + reason);
        }
        int fallen = editions.newestOf(pledge.id()).no();
        return PledgeMoves.Moved.to(
                        amendments.fell(pledge, State.SIGNED, how + reason),
                        new Detail("第几版", String.valueOf(fallen)),
                        why)
                .because(how + reason);
    }

    /** What was signed stays as it was signed; what is promised now is the next edition, and goes out to be signed. */
    Receipt amend(CommandId command, PledgeId id, PledgeSaid.PledgeAmendment said) {
        return moves.take(command, Step.AMEND, id, said, (pledge, by, now) -> {
            FormFaults faults = new FormFaults();
            String reason = faults.text("reason", "变更理由", said.reason(), Words.REASON);
            Optional<String> preamble = faults.perhaps("preamble", "引言", said.preamble(), Words.PREAMBLE);
            List<Target> targets = reading.read(said.targets(), pledge.targets(), moves.wholeOf(pledge), faults);
            faults.refuse();
            int next = editions.newestOf(pledge.id()).no() + 1;
            editions.insert(pledge.id(), next, preamble, targets, Optional.of(reason));
            PledgeMoves.Moved out = goingOut(pledge, next, State.AMENDED, by, now);
            return new PledgeMoves.Moved(
                    out.after(),
                    "",
                    List.of(
                            new Detail("第几版", String.valueOf(next)),
                            new Detail("理由", reason),
                            new Detail("目标", targets.size() + "项"),
                            MakingPledges.signBy(out.after())),
                    List.of());
        });
    }

    private PledgeMoves.Moved goingOut(Pledge pledge, int edition, State next, Caller by, Instant now) {
        PostChoice choice = receivers.chooseForIssue(pledge.receiver().post(), by);
        if (choice.post().isEmpty()) {
            throw BadInput.in("postId", choice.why());
        }
        Pledge issued = making.issued(pledge, edition, next, now);
        return new PledgeMoves.Moved(
                issued,
                "",
                List.of(new Detail("签订", issued.receiver().shown()), MakingPledges.signBy(issued)),
                List.of());
    }

    private PledgeMoves.Moved signed(Change change, Caller by, EvidenceId drawn) {
        Pledge pledge = change.pledge();
        evidence.attach(
                "signature",
                List.of(drawn),
                Purpose.SIGNATURE,
                pledge.subject(),
                pledge.placement(lines.catchAll().id()));
        return PledgeMoves.Moved.to(
                        change, new Detail("签名", Words.who(by)), new Detail("第几版", String.valueOf(pledge.edition())))
                .with(List.of(drawn.value()));
    }

    /** Whether somebody had signed that edition before. */
    private enum Role {
        FIRST,
        AFTER_ANOTHER
    }

    private static Signature signature(
            int edition, Caller by, Instant now, EvidenceId drawn, CommandId command, Role role) {
        return new Signature(
                edition,
                by.person(),
                by.personName(),
                by.post(),
                by.postName(),
                by.partyName(),
                now,
                drawn,
                command,
                role == Role.AFTER_ANOTHER);
    }

    private static EvidenceId drawn(@Nullable EvidenceId signature) {
        return Optional.ofNullable(signature).orElseThrow(() -> BadInput.in("signature", "请签名。"));
    }

    private static String reason(String name, @Nullable String said) {
        FormFaults faults = new FormFaults();
        String reason = faults.text("reason", name, said, Words.REASON);
        faults.refuse();
        return reason;
    }
}
