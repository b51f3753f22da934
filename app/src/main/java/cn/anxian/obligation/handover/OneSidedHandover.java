package cn.anxian.obligation.handover;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Post;
import cn.anxian.evidence.Evidence;
import cn.anxian.evidence.EvidenceId;
import cn.anxian.evidence.Purpose;
import cn.anxian.journal.Commands;
import cn.anxian.journal.Fact;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins a handing over for somebody who died, is ill, suspended, detained or gone: with the reason and its proof. */
@Component
class OneSidedHandover {

    private static final int LONGEST_WORDS = 500;
    private static final int LONGEST_DOCUMENT = 200;
    private static final int MOST_PHOTOS = 9;

    /**
     * @param absence one of {@link Absence}
     * @param document the paper's name and number; it or a photo of it is needed
     */
    record OneSidedBeginning(
            @Nullable PostId postId,
            @Nullable PostId takerPostId,
            @Nullable PersonId takerPersonId,
            @Nullable String takerName,
            @Nullable String absence,
            @Nullable String words,
            @Nullable String document,
            @Nullable List<EvidenceId> photos) {

        Takers.Named taker() {
            return new Takers.Named(takerPostId, takerPersonId, takerName);
        }
    }

    private final Commands commands;
    private final Handovers handovers;
    private final Witnesses witnesses;
    private final Evidence evidence;
    private final Directory directory;

    OneSidedHandover(
            Commands commands, Handovers handovers, Witnesses witnesses, Evidence evidence, Directory directory) {
        this.commands = commands;
        this.handovers = handovers;
        this.witnesses = witnesses;
        this.evidence = evidence;
        this.directory = directory;
    }

    Receipt begin(CommandId command, OneSidedBeginning said) {
        return commands.carryOut(command, "handover.begin-one-sided", "", said, () -> {
            Handovers.Hands hands = handovers.hands(said.postId(), said.taker(), post -> {
                requireStanding(post);
                refuseIncomplete(said);
            });
            requireOwnParty(hands);
            Handover handover = handovers.started(hands, oneSided(hands, said));
            OneSided why = handover.witnessed();
            evidence.attach(
                    "photos",
                    why.photos().stream().map(EvidenceId::new).toList(),
                    Purpose.PHOTO,
                    handover.subject(),
                    handover.placement());
            handovers.issue(
                    handover, HandoverContribution.WITNESS, why.witnessPost(), Witnesses.RULE, handover.startedAt());
            handovers.issueTaking(handover, Witnesses.RULE);
            return started(handover, why, hands);
        });
    }

    private static Fact started(Handover handover, OneSided why, Handovers.Hands hands) {
        return Handovers.fact(
                        handover,
                        "handover.started",
                        "发起单方交接",
                        new Detail("原任职人", handover.leavingName() + "（不能签名）"),
                        new Detail("原因", why.because()),
                        new Detail("依据", why.proof()),
                        new Detail("监交人", why.witnessFullPost()),
                        new Detail("接手人", Handovers.shown(hands)))
                .withPhotos(why.photos());
    }

    private OneSided oneSided(Handovers.Hands hands, OneSidedBeginning said) {
        List<EvidenceId> photos = photos(said);
        Post witness = witnesses.of(
                hands.post(), Set.of(hands.leaving().person(), hands.taker().person()));
        return new OneSided(
                witness.id(),
                witness.name(),
                witness.partyName(),
                null,
                null,
                Absence.of(said.absence()),
                text(said.words()),
                text(said.document()),
                photos.stream().map(EvidenceId::value).toList());
    }

    private void requireStanding(Post post) {
        if (!directory.mayFill(post.id()) && !witnesses.isAbove(post)) {
            throw Refusal.notAllowed("岗位“" + post.name() + "”的单方交接由它的上级岗位、安委办，或者能任免这个岗位的人发起。");
        }
    }

    /** Whoever only stands above does not bring in people from elsewhere. */
    private void requireOwnParty(Handovers.Hands hands) {
        if (!hands.taker().post().party().equals(hands.post().party())
                && !directory.mayFill(hands.post().id())) {
            throw BadInput.in("takerPostId", "您不能任免这个岗位，只能交给本单位现在任职的人。");
        }
    }

    /** Everything at once, so that nobody is sent back for one thing after another. */
    private static void refuseIncomplete(OneSidedBeginning said) {
        List<BadInput.Fault> faults = new ArrayList<>();
        Absence.fault(said.absence()).ifPresent(faults::add);
        String words = text(said.words());
        String document = text(said.document());
        if (words.isEmpty() || words.length() > LONGEST_WORDS) {
            faults.add(new BadInput.Fault("words", "请写明情况：何时、因何不能签名，最多" + LONGEST_WORDS + "个字。"));
        }
        if (document.isEmpty() && photos(said).isEmpty()) {
            faults.add(new BadInput.Fault("document", "请写明依据文件的名称和文号，或者拍照上传证明材料。"));
        }
        if (document.length() > LONGEST_DOCUMENT) {
            faults.add(new BadInput.Fault("document", "依据文件最多" + LONGEST_DOCUMENT + "个字。"));
        }
        if (photos(said).size() > MOST_PHOTOS) {
            faults.add(new BadInput.Fault("photos", "证明材料最多" + MOST_PHOTOS + "张。"));
        }
        Takers.fault(said.taker()).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
    }

    private static List<EvidenceId> photos(OneSidedBeginning said) {
        return said.photos() == null
                ? List.of()
                : said.photos().stream().distinct().toList();
    }

    private static String text(@Nullable String said) {
        return said == null ? "" : said.strip();
    }
}
