package cn.anxian.demo;

import cn.anxian.demo.photo.SitePhotos;
import cn.anxian.directory.Directory;
import cn.anxian.evidence.Evidence;
import cn.anxian.evidence.EvidenceId;
import cn.anxian.evidence.Purpose;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Scope;
import cn.anxian.obligation.Decisions;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The city's deciders: what is asked they decide after a day or so, what they decided they do some days later. */
@OnDemo
@Component
class Deciders {

    private static final Caller LOOKING = Caller.system("演示城市", new Scope.Region("", Set.of()));

    /** What was asked in the last days stays open for whoever looks at the city. */
    private static final Duration LEFT_OPEN = Duration.ofDays(6);

    private static final Duration TO_DECIDE = Duration.ofHours(26);
    private static final Duration TO_DO = Duration.ofDays(3);

    /** Of so many questions one is answered no. */
    private static final int NO_AMONG = 4;

    private final Decisions decisions;
    private final Directory directory;
    private final Evidence evidence;
    private final Hands hands;
    private final CurrentCaller callers;
    private final BusinessClock clock;
    private final SitePhotos photos = new SitePhotos();

    Deciders(
            Decisions decisions,
            Directory directory,
            Evidence evidence,
            Hands hands,
            CurrentCaller callers,
            BusinessClock clock) {
        this.decisions = decisions;
        this.directory = directory;
        this.evidence = evidence;
        this.hands = hands;
        this.callers = callers;
        this.clock = clock;
    }

    /** @param end the last moment of the city's half year */
    void act(Instant end) {
        Instant now = clock.now();
        if (now.isAfter(end.minus(LEFT_OPEN))) {
            return;
        }
        List<Decisions.Waiting> waiting = callers.as(LOOKING, decisions::waiting);
        waiting.stream()
                .filter(each ->
                        each.since().plus(each.decided() ? TO_DO : TO_DECIDE).isBefore(now))
                .forEach(each -> callers.as(at(each.post()), () -> each.decided() ? fulfil(each) : answer(each)));
    }

    private Caller at(PostId post) {
        return callers.as(DrawnPlan.PLANNER, () -> directory.callerAt(post));
    }

    private Object answer(Decisions.Waiting asked) {
        boolean yes = Math.floorMod(asked.title().hashCode(), NO_AMONG) != 0;
        boolean exposure = asked.measure().equals("exposure");
        boolean accountability = asked.measure().equals("accountability");
        return decisions.answer(
                command(),
                asked.id(),
                new Decisions.Answer(
                        yes,
                        yes ? "多次提醒仍未整改，逾期时间长，有必要采取这一措施。" : "已当面核实，正在整改，先督促按期完成，暂不采取这一措施。",
                        yes && exposure ? "该单位的隐患逾期未整改，现予公布，督促其立即整改。" : null,
                        yes && accountability ? "演示有权机关" : null,
                        hands.sign()));
    }

    private Object fulfil(Decisions.Waiting decided) {
        byte[] jpeg =
                photos.of(decided.title(), "general", false, decided.title().length());
        EvidenceId photo = evidence.keep(command(), new ByteArrayInputStream(jpeg), "凭证.jpg", Purpose.PHOTO)
                .id();
        return decisions.fulfil(
                command(),
                decided.id(),
                new Decisions.Done(
                        clock.today(),
                        switch (decided.measure()) {
                            case "talk" -> "说明约谈事由，听取情况说明，指出问题，要求七日内整改到位并书面报告整改情况。";
                            case "exposure" -> "已按程序公布，内容与决定一致，凭证附后。";
                            default -> "隐患材料、逾期记录、督办记录共一份，已移送，回执附后。";
                        },
                        switch (decided.measure()) {
                            case "talk" -> "本单位会议室，被约谈单位主要负责人参加";
                            case "exposure" -> "本部门公示栏";
                            default -> "演示有权机关收文岗";
                        },
                        List.of(photo)));
    }

    private static CommandId command() {
        return new CommandId(UUID.randomUUID());
    }
}
