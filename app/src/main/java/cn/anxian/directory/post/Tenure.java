package cn.anxian.directory.post;

import cn.anxian.directory.DutiesOfPosts;
import cn.anxian.directory.Holding;
import cn.anxian.directory.Post;
import cn.anxian.journal.Journal;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.Scope;
import cn.anxian.kernel.time.ChinaTime;
import cn.anxian.law.Basis;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What holds of every change of hands: who stood there when something was done stays written, and duties go by a signed list. */
@Component
class Tenure {

    private static final Basis NOT_DATED_BACK =
            new Basis.HouseRule("任职、免职的时间不得倒填到现任职人到任之前，也不得倒填到岗位上已有办理记录之前：当时谁在岗，记录不改。");
    private static final Basis BY_LIST =
            new Basis.HouseRule("有人担任、有未结责任的业务岗位，由交出人（不能签名的由监交人代签）和接手人在未结责任清单上先后签名换人；接手人还没有岗位的，自前一个签名起接任，再从这个岗位签名。");

    private final HoldingTable holdings;
    private final DutiesOfPosts duties;
    private final Journal journal;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    Tenure(HoldingTable holdings, DutiesOfPosts duties, Journal journal, CurrentCaller callers, BusinessClock clock) {
        this.holdings = holdings;
        this.duties = duties;
        this.journal = journal;
        this.callers = callers;
        this.clock = clock;
    }

    /** @throws Refusal {@code before-present-holding}, or {@code already-recorded} naming the last recorded moment */
    void refuseDatedBack(Post post, Instant moment) {
        if (isTheProduct() || !moment.isBefore(clock.now())) {
            return;
        }
        holdings.history(post.id()).stream()
                .findFirst()
                .filter(last -> last.until().isEmpty())
                .filter(last -> moment.isBefore(last.holder().since()))
                .ifPresent(present -> refuseBefore(post, present));
        Stream.of(journal.lastActFrom(post.id()), duties.lastRecorded(post.id()))
                .flatMap(each -> each.stream())
                .max(Instant::compareTo)
                .filter(last -> !moment.isAfter(last))
                .ifPresent(last -> refuseRecorded(post, last));
    }

    /**
     * Before the holder of a post goes.
     *
     * @throws Refusal {@code hand-over-first}
     */
    void refuseWithoutList(Post post, Instant at) {
        if (isTheProduct()
                || post.role().isAdministrator()
                || holdings.holderAt(post.id(), at).isEmpty()) {
            return;
        }
        long open = duties.toBeHandedOver(post.id());
        if (open > 0) {
            throw Refusal.rule(
                    "hand-over-first",
                    "岗位“" + post.name() + "”还有 " + open
                            + " 项未结的责任，不能直接换人或者免职。请办岗位交接：两人在清单上签名后即换人。原任职人已不能签名的，办单方交接：由上级岗位的任职人监交、代签。",
                    BY_LIST);
        }
    }

    private static void refuseBefore(Post post, Holding present) {
        throw Refusal.rule(
                "before-present-holding",
                "岗位“" + post.name() + "”自 "
                        + ChinaTime.minuteInWords(present.holder().since()) + " 起由"
                        + present.holder().personName() + "担任，任免的时间不能早于这一刻。",
                NOT_DATED_BACK);
    }

    private static void refuseRecorded(Post post, Instant last) {
        throw Refusal.rule(
                "already-recorded",
                "岗位“" + post.name() + "”最近一次办理记录在 " + ChinaTime.minuteInWords(last)
                        + "（办事、签名，或者责任下达、逾期、办结），任免不能倒填到这之前，最早可以自 "
                        + ChinaTime.minuteInWords(
                                last.truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(1)))
                        + " 起；不填时间就是自现在起。",
                NOT_DATED_BACK);
    }

    /** Loading a pack, or changing hands by the signed list, it knows what it does. */
    private boolean isTheProduct() {
        return callers.get().scope() instanceof Scope.Loading;
    }
}
