package cn.anxian.obligation;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Holder;
import cn.anxian.directory.Post;
import cn.anxian.directory.PostAbolished;
import cn.anxian.journal.Journal;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Refusal;
import cn.anxian.law.Basis;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 岗位撤销:its open duties go to the successor, in the transaction that ends the post. People move, posts end, duties stay. */
@Component
class Succession {

    private static final Basis DUTIES_STAY = new Basis.HouseRule("岗位撤销时，它未结的责任由承接岗位接着承担，期限和依据不变；没有承接岗位的，不得撤销。");

    private final SuccessionTable table;
    private final Directory directory;
    private final Journal journal;
    private final CurrentCaller callers;

    Succession(SuccessionTable table, Directory directory, Journal journal, CurrentCaller callers) {
        this.table = table;
        this.directory = directory;
        this.journal = journal;
        this.callers = callers;
    }

    /** @throws Refusal {@code successor-needed} if something is still owed and nobody takes it over */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void handOn(PostAbolished abolished) {
        table.holdBackNewDutiesOf(abolished.post());
        abolished.successor().ifPresentOrElse(next -> handOn(abolished, next), () -> refuseIfOwing(abolished.post()));
    }

    private void handOn(PostAbolished abolished, PostId next) {
        String holder = directory.holderOf(next).map(Holder::personName).orElse(null);
        table.handOn(abolished, holder, callers.get()).forEach(journal::record);
    }

    private void refuseIfOwing(PostId id) {
        long open = table.restingOn(id);
        if (open > 0) {
            Post post = directory.post(id);
            throw Refusal.rule(
                    "successor-needed", "岗位“" + post.name() + "”还有 " + open + " 项未结的责任，请选择由哪个岗位承接后再撤销。", DUTIES_STAY);
        }
    }
}
