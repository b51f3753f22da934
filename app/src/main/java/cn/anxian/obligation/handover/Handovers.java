package cn.anxian.obligation.handover;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Holder;
import cn.anxian.directory.Post;
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
import cn.anxian.kernel.ScopeFilter;
import cn.anxian.kernel.Uuid7;
import cn.anxian.law.Basis;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.Periods;
import cn.anxian.law.TimedDuty;
import cn.anxian.obligation.ObligationView;
import cn.anxian.obligation.Obligations;
import cn.anxian.obligation.Owed;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins a handing over, and calls it off. Who holds a post is decided by whoever may fill it, not by the two who sign. */
@Component
class Handovers {

    static final TimedDuty RULE = Periods.load().get(HandoverContribution.RULE);

    static final Basis BASIS = RULE.basis().first();

    private static final int LONGEST_REASON = 500;

    /**
     * Who takes it up is said in one of three ways.
     *
     * @param takerPostId the post that he holds today, and signs from
     * @param takerPersonId of somebody registered who holds no post
     * @param takerName of somebody new
     */
    record Beginning(
            @Nullable PostId postId,
            @Nullable PostId takerPostId,
            @Nullable PersonId takerPersonId,
            @Nullable String takerName) {

        Takers.Named taker() {
            return new Takers.Named(takerPostId, takerPersonId, takerName);
        }
    }

    /** Of whom, and to whom. */
    record Hands(Post post, Holder leaving, Takers.Taker taker) {}

    record Cancelling(@Nullable String reason) {}

    private final Commands commands;
    private final HandoverTable table;
    private final Takers takers;
    private final Obligations obligations;
    private final Directory directory;
    private final CurrentCaller callers;
    private final ScopeFilter scope;
    private final BusinessClock clock;

    Handovers(
            Commands commands,
            HandoverTable table,
            Takers takers,
            Obligations obligations,
            Directory directory,
            CurrentCaller callers,
            ScopeFilter scope,
            BusinessClock clock) {
        this.commands = commands;
        this.table = table;
        this.takers = takers;
        this.obligations = obligations;
        this.directory = directory;
        this.callers = callers;
        this.scope = scope;
        this.clock = clock;
    }

    Receipt begin(CommandId command, Beginning said) {
        return commands.carryOut(command, "handover.begin", "", said, () -> {
            Hands hands = hands(said.postId(), said.taker(), post -> directory.requireFills(post.id()));
            Handover handover = started(hands, null);
            issue(handover, HandoverContribution.GIVE, handover.post(), BASIS, handover.startedAt());
            issueTaking(handover, BASIS);
            return fact(
                    handover,
                    "handover.started",
                    "发起岗位交接",
                    new Detail("交出人", orNobody(handover.leavingName())),
                    new Detail("接手人", shown(hands)));
        });
    }

    /** Kept, where no other one of the same post is under way. */
    Handover started(Hands hands, @Nullable OneSided oneSided) {
        Handover handover = begun(hands, oneSided);
        if (!table.insert(handover, hands.taker().post().party())) {
            throw underWay(handover);
        }
        return handover;
    }

    /** Whoever holds no post yet owes his signature once he holds this one. */
    void issueTaking(Handover handover, Basis basis) {
        if (!handover.isToANewcomer()) {
            issue(handover, HandoverContribution.TAKE, handover.takerPost(), basis, handover.startedAt());
        }
    }

    static String shown(Hands hands) {
        Takers.Taker taker = hands.taker();
        return taker.name()
                + (taker.post().id().equals(hands.post().id())
                        ? "（新到任）"
                        : "（" + taker.post().partyName() + taker.post().name() + "）");
    }

    /**
     * Nothing had changed, so nothing is undone. Whoever took the post up with the first signature does not call off his own:
     * that is done by whoever fills the post, and the holder stays.
     */
    Receipt cancel(CommandId command, UUID id, Cancelling said) {
        return commands.carryOut(command, "handover.cancel", id, said, () -> {
            Handover handover = seen(id);
            String reason = reason(said.reason());
            refuseEnded(handover);
            Caller by = callers.get();
            if (handover.isTakenUpUnsigned() || !handover.concerns(by)) {
                directory.requireFills(handover.post());
            }
            if (!table.cancelled(handover, reason, by.personName(), now())) {
                throw stale();
            }
            inRegionOf(
                    handover,
                    () -> obligations.ofSubject(handover.subject()).stream()
                            .filter(duty -> duty.state() == ObligationView.State.OPEN)
                            .forEach(duty -> obligations.waive(duty.subject(), duty.kind(), "交接取消：" + reason)));
            return fact(handover, "handover.cancelled", "取消岗位交接", new Detail("理由", reason));
        });
    }

    /** @throws Refusal {@code not-found} also if it is not the caller's to see */
    Handover seen(UUID id) {
        return table.find(id).filter(this::isSeen).orElseThrow(() -> Refusal.notFound("这次交接"));
    }

    /** Those who sign, also in another's stead, who began it, whoever fills the post, and whoever sees the party there. */
    boolean isSeen(Handover handover) {
        Caller by = callers.get();
        return handover.concerns(by)
                || by.person().equals(handover.startedBy())
                || scope.sees(handover.path(), handover.placement().line(), handover.party())
                || directory.mayFill(handover.post());
    }

    static void refuseEnded(Handover handover) {
        if (!handover.state().isUnderWay()) {
            throw Refusal.conflict("handover-ended", "这次交接" + handover.state().chinese() + "，不能再办。");
        }
    }

    static Refusal underWay(Handover handover) {
        return Refusal.conflict("handover-under-way", "岗位“" + handover.postName() + "”的交接正在办理，请先办完或者取消。");
    }

    static Refusal stale() {
        return Refusal.conflict("stale", "这次交接刚刚有人办过，请刷新后再办。");
    }

    static Fact fact(Handover handover, String kind, String what, Detail... details) {
        return Fact.of(kind, what + "：" + handover.fullPostName(), handover.subject(), handover.placement(), details);
    }

    /** @param right refuses whoever may not begin it */
    Hands hands(@Nullable PostId postId, Takers.Named takerSaid, Consumer<Post> right) {
        if (postId == null) {
            throw BadInput.in("postId", "请选择要交接的岗位。");
        }
        Post post = takers.existing("postId", postId);
        right.accept(post);
        if (post.role().isAdministrator()) {
            throw Refusal.conflict("nothing-to-hand-over", "管理员岗位没有业务责任，不用交接清单，请直接换人。");
        }
        Holder leaving = directory
                .holderOf(post.id())
                .orElseThrow(() ->
                        Refusal.rule("post-vacant", "岗位“" + post.name() + "”目前空缺，没有交出人。请直接任命，再由接手人一人在清单上签名。", BASIS));
        Takers.Taker taker = takers.of(post, leaving, takerSaid);
        if (taker.person().equals(leaving.person())) {
            throw Refusal.rule(
                    "own-holder", "岗位“" + post.name() + "”现在就由" + leaving.personName() + "担任，不能交接给他自己。", BASIS);
        }
        return new Hands(post, leaving, taker);
    }

    private Handover begun(Hands hands, @Nullable OneSided oneSided) {
        Post post = hands.post();
        Caller by = callers.get();
        Instant now = now();
        return new Handover(
                Uuid7.at(now),
                post.id(),
                post.name(),
                post.party(),
                post.partyName(),
                post.region().path(),
                hands.leaving().person(),
                hands.leaving().personName(),
                hands.taker().person(),
                hands.taker().name(),
                hands.taker().post().id(),
                hands.taker().post().name(),
                now,
                by.person(),
                by.personName(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                oneSided,
                Handover.State.STARTED,
                1);
    }

    /** What an agency's witness owes climbs there, not inside the enterprise whose post it is. */
    void issue(Handover handover, String kind, PostId obligor, Basis basis, Instant from) {
        inRegionOf(
                handover,
                () -> obligations.issue(new Owed(
                        kind,
                        "岗位交接签名：" + handover.fullPostName(),
                        handover.subject(),
                        "交接",
                        basis,
                        RULE.periodBasis(),
                        RULE.deadline(OfficialCalendar.load(), from),
                        obligor,
                        Optional.empty(),
                        handover.placement(),
                        HandoverContribution.source(directory.post(obligor)).id())));
    }

    /** Whoever decides it is often an administrator, who sees no duties. */
    private void inRegionOf(Handover handover, Runnable work) {
        callers.as(Caller.system("岗位交接", new Scope.Region(handover.path(), Set.of())), () -> {
            work.run();
            return List.of();
        });
    }

    private static String reason(@Nullable String text) {
        String reason = text == null ? "" : text.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw BadInput.in("reason", "请写明取消的理由，最多" + LONGEST_REASON + "个字。");
        }
        return reason;
    }

    private static String orNobody(@Nullable String name) {
        return name == null ? "无（岗位空缺）" : name;
    }

    private Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
