package cn.anxian.obligation.ladder;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Post;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.ScopeFilter;
import cn.anxian.kernel.time.ChinaTime;
import cn.anxian.law.Basis;
import cn.anxian.obligation.ObligationView;
import cn.anxian.obligation.Obligations;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who sees a decision, and who may answer or fulfil it: the post on which it rests, or the post above that. */
@Component
class DecisionSight {

    private static final Basis NOBODY_ABOUT_HIMSELF = new Basis.HouseRule("逾期的责任岗位和它的任职人不决定对自己的督办，由上一级决定。");

    private final DecisionTable decisions;
    private final Obligations obligations;
    private final Directory directory;
    private final ScopeFilter scope;
    private final CurrentCaller callers;
    private final Involved involved;

    DecisionSight(
            DecisionTable decisions,
            Obligations obligations,
            Directory directory,
            ScopeFilter scope,
            CurrentCaller callers,
            Involved involved) {
        this.decisions = decisions;
        this.obligations = obligations;
        this.directory = directory;
        this.scope = scope;
        this.callers = callers;
        this.involved = involved;
    }

    /** @throws Refusal {@code not-found} */
    Decision seen(DecisionId id) {
        return decisions.find(id).filter(this::isSeen).orElseThrow(DecisionSight::notThere);
    }

    /** Nobody else answers until this transaction ends. @throws Refusal {@code not-found} */
    Decision locked(DecisionId id) {
        seen(id);
        if (!callers.get().role().isGovernment()) {
            throw notHis();
        }
        return decisions.lock(id).orElseThrow(DecisionSight::notThere);
    }

    /** Whoever decides, his body, the leaders and the offices over the place; whom it concerns, once it is decided. */
    boolean isSeen(Decision decision) {
        Caller caller = callers.get();
        return isOfTheDecidingSide(decision, caller) || concerns(decision, caller);
    }

    private boolean isOfTheDecidingSide(Decision decision, Caller caller) {
        boolean above = caller.is(Role.LEADER) || caller.is(Role.OFFICE);
        return caller.role().isGovernment()
                && (decision.decider().filter(caller.party()::equals).isPresent()
                        || above
                                && scope.covers(
                                        decision.placement().path(),
                                        decision.placement().line()));
    }

    private static boolean concerns(Decision decision, Caller caller) {
        return caller.is(Role.HEAD)
                && decision.answered().isPresent()
                && decision.measure() != Measure.ACCOUNTABILITY
                && decision.concerned().filter(caller.party()::equals).isPresent();
    }

    Optional<ObligationView> duty(Decision decision, String kind) {
        return obligations.ofSubject(decision.subject()).stream()
                .filter(duty -> duty.kind().equals(kind))
                .findFirst();
    }

    Optional<Refusal> whyNotToBeAnswered(Decision decision) {
        if (decision.answered().isPresent()) {
            return Optional.of(alreadyDecided(decision, decision.answered().get()));
        }
        if (decision.dropped().isPresent()) {
            return Optional.of(Refusal.conflict(
                    "wrong-state",
                    (decision.isLeftToAbove() ? "" : "不用再决定：")
                            + decision.dropped().get().because()));
        }
        return duty(decision, DecisionKinds.DECIDE)
                .map(duty -> isHis(duty) ? ownMatter(decision) : Optional.of(notHis(duty, "决定")))
                .orElseGet(() -> Optional.of(Refusal.conflict("wrong-state", "正在送交决定的岗位，请稍后再看。")));
    }

    Optional<Refusal> whyNotToBeFulfilled(Decision decision) {
        Measure measure = decision.measure();
        if (decision.done().isPresent()) {
            Decision.Done done = decision.done().get();
            return Optional.of(Refusal.conflict(
                    "wrong-state",
                    "已由" + done.postName() + done.personName() + "于 " + ChinaTime.minute(done.at()) + " 登记"
                            + measure.chinese() + "。"));
        }
        if (decision.answered().filter(answered -> !answered.yes()).isPresent()) {
            return Optional.of(Refusal.conflict("wrong-state", "已决定不" + measure.chinese() + "，无须落实。"));
        }
        if (callers.get().role().isEnterprise()) {
            return Optional.of(notHis());
        }
        return duty(decision, measure.kind())
                .map(duty ->
                        isHis(duty) ? Optional.<Refusal>empty() : Optional.of(notHis(duty, "登记" + measure.chinese())))
                .orElseGet(
                        () -> Optional.of(Refusal.conflict("wrong-state", "还没有决定" + measure.chinese() + "，没有要落实的事。")));
    }

    private Optional<Refusal> ownMatter(Decision decision) {
        Involved.Own own = involved.in(decision);
        Caller caller = callers.get();
        return own.is(caller.post()) || own.is(caller.person())
                ? Optional.of(Refusal.rule("own-matter", "这项决定针对您自己逾期的责任，您不能决定，须由别人决定。", NOBODY_ABOUT_HIMSELF))
                : Optional.empty();
    }

    private boolean isHis(ObligationView duty) {
        PostId own = callers.get().post();
        return duty.obligor().postId().equals(own)
                || superior(duty).filter(own::equals).isPresent();
    }

    private Optional<PostId> superior(ObligationView duty) {
        Post obligor = directory.post(duty.obligor().postId());
        return obligor.superior();
    }

    private Refusal notHis(ObligationView duty, String doing) {
        String above = superior(duty)
                .map(directory::post)
                .map(post -> "或者它的上一级岗位“" + post.partyName() + post.name() + "”")
                .orElse("");
        return Refusal.notAllowed("由“" + duty.obligor().partyName()
                + duty.obligor().postName() + "”" + above + doing + "，您现在的岗位不能" + doing + "。");
    }

    private static Refusal notHis() {
        return Refusal.notAllowed("督办决定由政府和部门具名的岗位作出，您现在的岗位不能决定。");
    }

    private static Refusal alreadyDecided(Decision decision, Decision.Answered answered) {
        String what = (answered.yes() ? "" : "不") + decision.measure().chinese();
        return Refusal.conflict(
                "already-decided",
                "这一级已由" + answered.partyName() + answered.postName() + " " + answered.personName() + "于 "
                        + ChinaTime.minute(answered.at()) + " 决定" + what + "，理由：“"
                        + answered.reason().replaceFirst("[。；，]$", "")
                        + "”。您填写的内容还在，没有提交。");
    }

    private static Refusal notThere() {
        return Refusal.notFound("这项督办决定");
    }
}
