package cn.anxian.hazard.step;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Holder;
import cn.anxian.directory.Post;
import cn.anxian.hazard.HazardCommand;
import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.duty.Dues;
import cn.anxian.hazard.life.Answerer;
import cn.anxian.hazard.life.Assignment;
import cn.anxian.hazard.life.Due;
import cn.anxian.hazard.life.Duty;
import cn.anxian.hazard.life.Finding;
import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.Moved;
import cn.anxian.hazard.life.Step;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.time.ChinaTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 交单: to a post of the enterprise that somebody holds; signing and rectifying are owed from this moment. */
@Component
public class HandingOver {

    private static final int NOTE = 500;

    private final Moves moves;
    private final Directory directory;
    private final BusinessClock clock;

    HandingOver(Moves moves, Directory directory, BusinessClock clock) {
        this.moves = moves;
        this.directory = directory;
        this.clock = clock;
    }

    public Receipt handOver(CommandId command, HazardId id, HazardCommand.HandOver said) {
        return moves.take(command, Step.HAND_OVER, id, said, Hazard.Listed.class, (listed, by, now) -> {
            Finding finding = listed.finding();
            Faults faults = new Faults();
            Optional<Answerer> owner = owner(finding, said.postId(), faults);
            Optional<java.time.LocalDate> lastDay = LastDay.read(finding, said.rectifyBy(), now, faults);
            Optional<String> note = faults.perhaps("note", "交办说明", said.note(), NOTE);
            faults.refuse();
            Due signing = Dues.of(Duty.SIGN, finding.source(), now);
            Due rectifying = Dues.rectifying(finding, now, lastDay);
            Assignment assignment = Assignment.to(owner.orElseThrow(), now, rectifying.clock(), note);
            return Moved.to(listed.handedTo(assignment, signing.clock()), signing, rectifying)
                    .saying(details(assignment, rectifying));
        });
    }

    private Optional<Answerer> owner(Finding finding, @Nullable PostId wanted, Faults faults) {
        if (wanted == null) {
            faults.add("postId", "请选择接单的岗位。");
            return Optional.empty();
        }
        Optional<Post> post = directory.postsOf(finding.party()).stream()
                .filter(each -> each.id().equals(wanted))
                .filter(each -> each.existsAt(clock.now()))
                .findFirst();
        if (post.isEmpty()) {
            faults.add("postId", "这个岗位不是" + finding.partyName() + "的岗位或已撤销，请重新选择。");
            return Optional.empty();
        }
        Optional<Holder> holder = directory.holderOf(wanted);
        if (holder.isEmpty()) {
            faults.add("postId", "岗位“" + post.get().name() + "”目前无人担任，不能接单，请选择有人的岗位。");
        }
        return Optional.of(Answerer.of(post.get(), holder));
    }

    private static Detail[] details(Assignment assignment, Due rectifying) {
        return java.util.stream.Stream.of(
                        Optional.of(new Detail(
                                "交给",
                                assignment.owner().postName() + " "
                                        + assignment.owner().personName())),
                        Optional.of(new Detail(
                                "整改期限",
                                ChinaTime.deadlineInWords(
                                        assignment.rectifying().dueAt()))),
                        Optional.of(new Detail("期限依据", rectifying.periodBasis().citation())),
                        assignment.note().map(note -> new Detail("说明", note)))
                .flatMap(Optional::stream)
                .toArray(Detail[]::new);
    }
}
