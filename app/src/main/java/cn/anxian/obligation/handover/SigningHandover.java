package cn.anxian.obligation.handover;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Holder;
import cn.anxian.directory.Post;
import cn.anxian.evidence.Evidence;
import cn.anxian.evidence.EvidenceId;
import cn.anxian.evidence.Purpose;
import cn.anxian.journal.Commands;
import cn.anxian.journal.Fact;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.Scope;
import cn.anxian.kernel.Uuid7;
import cn.anxian.obligation.Obligations;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The signatures under the list: first who leaves, then who takes it up; with the second the post changes hands. */
@Component
class SigningHandover {

    private static final Caller HANDING_OVER = Caller.system("岗位交接", new Scope.Loading());
    private static final int NUMBERS_SHOWN = 30;

    record Signature(@Nullable EvidenceId signature) {}

    private final Commands commands;
    private final Handovers handovers;
    private final HandoverTable table;
    private final Obligations obligations;
    private final Evidence evidence;
    private final Directory directory;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    SigningHandover(
            Commands commands,
            Handovers handovers,
            HandoverTable table,
            Obligations obligations,
            Evidence evidence,
            Directory directory,
            CurrentCaller callers,
            BusinessClock clock) {
        this.commands = commands;
        this.handovers = handovers;
        this.table = table;
        this.obligations = obligations;
        this.evidence = evidence;
        this.directory = directory;
        this.callers = callers;
        this.clock = clock;
    }

    Receipt give(CommandId command, UUID id, Signature said) {
        return commands.carryOut(command, "handover.give", id, said, () -> {
            Handover handover = handovers.seen(id);
            Caller by = callers.get();
            if (!by.person().equals(handover.leaving()) || !by.post().equals(handover.post())) {
                throw Refusal.notAllowed(
                        "这份清单由" + handover.fullPostName() + "的交出人" + handover.leavingName() + "签名，别人不能代签。");
            }
            Handovers.refuseEnded(handover);
            if (handover.oneSided() != null) {
                throw Refusal.conflict("one-sided", "这次是单方交接，由监交人代签。您能够签名的，请取消后重新发起交接。");
            }
            return given(handover, said, table.open(handover.post(), clock.now(), true), "交出人在交接清单上签名");
        });
    }

    /** Whoever leaves cannot sign: the witness signs the list that he would have signed. */
    Receipt witness(CommandId command, UUID id, Signature said) {
        return commands.carryOut(command, "handover.witness", id, said, () -> {
            Handover handover = handovers.seen(id);
            OneSided why = handover.oneSided();
            if (why == null) {
                throw Refusal.conflict("not-one-sided", "这次交接由交出人" + handover.leavingName() + "自己签名，没有监交人。");
            }
            Caller by = callers.get();
            if (!by.post().equals(why.witnessPost())) {
                throw Refusal.notAllowed("这次单方交接由监交人（" + why.witnessFullPost() + "）签名，别人不能代签。");
            }
            if (by.person().equals(handover.taker()) || by.person().equals(handover.leaving())) {
                throw Refusal.rule("own-witness", "监交人不能是接手人或者交出人自己。请取消后重新发起，另定监交人。", Witnesses.RULE);
            }
            Handovers.refuseEnded(handover);
            return given(handover.witnessedBy(by), said, openOf(handover.post()), "监交人代为在交接清单上签名");
        });
    }

    private Fact given(Handover handover, Signature said, List<HandedDuty> open, String what) {
        if (handover.state() != Handover.State.STARTED) {
            throw Refusal.conflict("given-already", "您已经签过名，正在等" + handover.takerName() + "签名。");
        }
        EvidenceId signature = drawn(said);
        if (!table.given(handover, signature, now())) {
            throw Handovers.stale();
        }
        open.forEach(duty -> table.keep(handover, duty));
        attach(handover, signature);
        boolean witnessed = handover.oneSided() != null;
        obligations.discharge(handover.subject(), witnessed ? HandoverContribution.WITNESS : HandoverContribution.GIVE);
        if (handover.isToANewcomer()) {
            refuseIfHeldByAnother(handover);
            changeHands(handover);
            handovers.issue(
                    handover,
                    HandoverContribution.TAKE,
                    handover.post(),
                    witnessed ? Witnesses.RULE : Handovers.BASIS,
                    now());
        }
        return signed(
                handover,
                witnessed ? "handover.witnessed" : "handover.given",
                handover.isToANewcomer() ? what + "，岗位换人" : what,
                open,
                signature);
    }

    private void changeHands(Handover handover) {
        callers.as(HANDING_OVER, () -> {
            directory.succeed(handover.post(), handover.taker(), now());
            return handover;
        });
    }

    /** As whoever holds the post would be shown it. */
    List<HandedDuty> openOf(PostId post) {
        return callers.as(holder(post), () -> table.open(post, clock.now(), true));
    }

    Receipt take(CommandId command, UUID id, Signature said) {
        return commands.carryOut(command, "handover.take", id, said, () -> {
            Handover handover = handovers.seen(id);
            Caller by = callers.get();
            if (!by.person().equals(handover.taker())) {
                throw Refusal.notAllowed("这份清单由接手人" + handover.takerName() + "签名，别人不能代签。");
            }
            Handovers.refuseEnded(handover);
            if (handover.state() != Handover.State.GIVEN) {
                throw Refusal.conflict(
                        "not-given-yet",
                        (handover.oneSided() == null
                                        ? "交出人" + handover.leavingName()
                                        : "监交人（" + handover.oneSided().witnessFullPost() + "）")
                                + "还没有签名，请等他先签。");
            }
            EvidenceId signature = drawn(said);
            if (!table.taken(handover, signature, now())) {
                throw Handovers.stale();
            }
            refuseIfHeldByAnother(handover);
            if (!handover.isToANewcomer()) {
                changeHands(handover);
            }
            obligations.discharge(handover.subject(), HandoverContribution.TAKE);
            return callers.as(holder(handover.post()), () -> {
                List<HandedDuty> all = asBothSawIt(handover);
                all.forEach(duty -> table.keep(handover, duty));
                attach(handover, signature);
                return signed(
                        handover,
                        "handover.taken",
                        handover.isToANewcomer() ? "接手人在交接清单上签名" : "接手人在交接清单上签名，岗位换人",
                        all,
                        signature);
            });
        });
    }

    /** A post that stood vacant is taken up by appointment; nobody is there to hand it over, and that is said. */
    Receipt receive(CommandId command, PostId id, Signature said) {
        return commands.carryOut(command, "handover.receive", id, said, () -> {
            Post post = directory.post(id);
            Caller by = callers.get();
            if (!by.post().equals(id)) {
                throw Refusal.notAllowed("只有岗位“" + post.name() + "”现在的任职人能接手它。");
            }
            Holder holder = directory.holderOf(id).orElseThrow(() -> Refusal.conflict("post-vacant", "这个岗位目前没有人担任。"));
            boolean received = table.ofPost(id).stream()
                    .anyMatch(past -> past.taker().equals(by.person())
                            && past.takenAt() != null
                            && !past.takenAt().isBefore(holder.since()));
            if (received) {
                throw Refusal.conflict("received-already", "您已经在这个岗位的清单上签过名。");
            }
            EvidenceId signature = drawn(said);
            Handover handover = alone(post, by, signature);
            if (!table.insert(handover, by.party())) {
                throw Handovers.stale();
            }
            List<HandedDuty> open = table.open(id, clock.now(), false);
            open.forEach(duty -> table.keep(handover, duty));
            attach(handover, signature);
            return signed(handover, "handover.received", "接手人一人在清单上签名（岗位接手前空缺或者未办交接）", open, signature);
        });
    }

    private void refuseIfHeldByAnother(Handover handover) {
        PersonId expected = handover.isTakenUpUnsigned() ? handover.taker() : handover.leaving();
        boolean still = directory
                .holderOf(handover.post())
                .filter(holder -> holder.person().equals(expected))
                .isPresent();
        if (!still) {
            throw Refusal.conflict("holder-changed", "岗位“" + handover.postName() + "”的任职人已经变了，请取消这次交接后重新发起。");
        }
    }

    private Caller holder(PostId post) {
        return callers.as(HANDING_OVER, () -> directory.callerAt(post));
    }

    /** What was ended meanwhile stays on the list as given alone, what came meanwhile as taken alone. */
    private List<HandedDuty> asBothSawIt(Handover handover) {
        Map<String, HandedDuty> all = new LinkedHashMap<>();
        table.items(handover.id()).forEach(duty -> all.put(key(duty), duty));
        table.open(handover.post(), clock.now(), false)
                .forEach(duty -> all.merge(
                        key(duty),
                        duty,
                        (given, taken) -> new HandedDuty(
                                given.obligation(),
                                given.verifies(),
                                given.kind(),
                                given.title(),
                                given.number(),
                                given.concerned(),
                                given.dueAt(),
                                taken.overdue(),
                                true,
                                true)));
        return List.copyOf(all.values());
    }

    private static String key(HandedDuty duty) {
        return duty.obligation() + (duty.verifies() ? " verifies" : "");
    }

    private void attach(Handover handover, EvidenceId signature) {
        evidence.attach("signature", List.of(signature), Purpose.SIGNATURE, handover.subject(), handover.placement());
    }

    private static Fact signed(
            Handover handover, String kind, String what, List<HandedDuty> duties, EvidenceId signature) {
        long overdue = duties.stream().filter(HandedDuty::overdue).count();
        List<HandedDuty> told =
                duties.stream().filter(duty -> !duty.isConfided()).toList();
        String listed = told.stream()
                .limit(NUMBERS_SHOWN)
                .map(duty -> (duty.verifies() ? "核验 " : "")
                        + duty.title()
                        + (duty.number() == null ? "" : "（" + duty.number() + "）"))
                .collect(Collectors.joining("\n"));
        return Handovers.fact(
                        handover,
                        kind,
                        what,
                        new Detail("交出人", handover.givenBy()),
                        new Detail("接手人", handover.takerName()),
                        new Detail("未结责任", duties.size() + " 项，其中逾期 " + overdue + " 项"),
                        new Detail(
                                "清单",
                                listed.isEmpty()
                                        ? duties.isEmpty() ? "无未结责任" : "见交接清单"
                                        : listed
                                                + (told.size() > NUMBERS_SHOWN
                                                        ? "\n…… 全部 " + duties.size() + " 项见交接清单"
                                                        : "")))
                .withPhotos(List.of(signature.value()));
    }

    private Handover alone(Post post, Caller by, EvidenceId signature) {
        Instant now = now();
        return new Handover(
                Uuid7.at(now),
                post.id(),
                post.name(),
                post.party(),
                post.partyName(),
                post.region().path(),
                null,
                null,
                by.person(),
                by.personName(),
                post.id(),
                post.name(),
                now,
                by.person(),
                by.personName(),
                null,
                null,
                now,
                signature.value(),
                null,
                null,
                null,
                null,
                Handover.State.DONE,
                1);
    }

    private static EvidenceId drawn(Signature said) {
        if (said.signature() == null) {
            throw BadInput.in("signature", "请在清单上手写签名。");
        }
        return said.signature();
    }

    private Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
