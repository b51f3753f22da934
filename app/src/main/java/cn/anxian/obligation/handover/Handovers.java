package cn.anxian.obligation.handover;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Holder;
import cn.anxian.directory.PartyKind;
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

    private static final int LONGEST_REASON = 500;

    /** @param takerPostId the post that the one who takes over holds today, and signs from */
    record Beginning(@Nullable PostId postId, @Nullable PostId takerPostId) {}

    /** Of whom, and to whom. */
    record Hands(Post post, Holder leaving, Post takerPost, Holder taker) {}

    record Cancelling(@Nullable String reason) {}

    private final Commands commands;
    private final HandoverTable table;
    private final Obligations obligations;
    private final Directory directory;
    private final CurrentCaller callers;
    private final ScopeFilter scope;
    private final BusinessClock clock;

    Handovers(
            Commands commands,
            HandoverTable table,
            Obligations obligations,
            Directory directory,
            CurrentCaller callers,
            ScopeFilter scope,
            BusinessClock clock) {
        this.commands = commands;
        this.table = table;
        this.obligations = obligations;
        this.directory = directory;
        this.callers = callers;
        this.scope = scope;
        this.clock = clock;
    }

    Receipt begin(CommandId command, Beginning said) {
        return commands.carryOut(command, "handover.begin", "", said, () -> {
            Hands hands = hands(said.postId(), said.takerPostId(), post -> directory.requireFills(post.id()));
            Handover handover = begun(hands, null);
            Post taker = hands.takerPost();
            if (!table.insert(handover, taker.party())) {
                throw underWay(handover);
            }
            issue(
                    handover,
                    HandoverContribution.GIVE,
                    handover.post(),
                    RULE.basis().first());
            issue(
                    handover,
                    HandoverContribution.TAKE,
                    handover.takerPost(),
                    RULE.basis().first());
            return fact(
                    handover,
                    "handover.started",
                    "发起岗位交接",
                    new Detail("交出人", orNobody(handover.leavingName())),
                    new Detail("接手人", handover.takerName() + "（" + taker.partyName() + taker.name() + "）"));
        });
    }

    /** Nothing had changed, so nothing is undone. */
    Receipt cancel(CommandId command, UUID id, Cancelling said) {
        return commands.carryOut(command, "handover.cancel", id, said, () -> {
            Handover handover = seen(id);
            String reason = reason(said.reason());
            refuseEnded(handover);
            Caller by = callers.get();
            if (!handover.concerns(by)) {
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
    Hands hands(@Nullable PostId postId, @Nullable PostId takerPostId, Consumer<Post> right) {
        Post post = post("postId", postId, "请选择要交接的岗位。");
        Post takerPost = post("takerPostId", takerPostId, "请选择接手人（按他现在的岗位选）。");
        right.accept(post);
        if (post.role().isAdministrator()) {
            throw Refusal.conflict("nothing-to-hand-over", "管理员岗位没有业务责任，不用交接清单，请直接换人。");
        }
        if (!takerPost.party().equals(post.party())
                && !(post.partyKind() == PartyKind.AGENCY && takerPost.partyKind() == PartyKind.AGENCY)) {
            throw BadInput.in("takerPostId", "机关岗位只能交给机关的人，企业岗位只能交给本企业的人。");
        }
        Holder leaving = directory
                .holderOf(post.id())
                .orElseThrow(() -> Refusal.rule(
                        "post-vacant",
                        "岗位“" + post.name() + "”目前空缺，没有交出人。请直接任命，再由接手人一人在清单上签名。",
                        RULE.basis().first()));
        Holder taker = directory
                .holderOf(takerPost.id())
                .orElseThrow(() -> BadInput.in("takerPostId", "岗位“" + takerPost.name() + "”目前无人任职，请另选接手人。"));
        if (taker.person().equals(leaving.person())) {
            throw Refusal.rule(
                    "own-holder",
                    "岗位“" + post.name() + "”现在就由" + leaving.personName() + "担任，不能交接给他自己。",
                    RULE.basis().first());
        }
        return new Hands(post, leaving, takerPost, taker);
    }

    Handover begun(Hands hands, @Nullable OneSided oneSided) {
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
                hands.taker().personName(),
                hands.takerPost().id(),
                hands.takerPost().name(),
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

    private Post post(String field, @Nullable PostId id, String missing) {
        if (id == null) {
            throw BadInput.in(field, missing);
        }
        Post post = directory.post(id);
        if (!post.existsAt(clock.now())) {
            throw BadInput.in(field, "岗位“" + post.name() + "”已经撤销。");
        }
        return post;
    }

    /** What an agency's witness owes climbs there, not inside the enterprise whose post it is. */
    void issue(Handover handover, String kind, PostId obligor, Basis basis) {
        inRegionOf(
                handover,
                () -> obligations.issue(new Owed(
                        kind,
                        "岗位交接签名：" + handover.fullPostName(),
                        handover.subject(),
                        "交接",
                        basis,
                        RULE.periodBasis(),
                        RULE.deadline(OfficialCalendar.load(), handover.startedAt()),
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
