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
            Handovers.Hands hands = handovers.hands(said.postId(), said.taker(), this::requireStanding);
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
        Absence absence = Absence.of(said.absence());
        String words = text("words", said.words(), LONGEST_WORDS, "情况说明");
        if (words.isEmpty()) {
            throw BadInput.in("words", "请写明情况：何时、因何不能签名。");
        }
        String document = text("document", said.document(), LONGEST_DOCUMENT, "依据文件");
        List<EvidenceId> photos = said.photos() == null
                ? List.of()
                : said.photos().stream().distinct().toList();
        if (document.isEmpty() && photos.isEmpty()) {
            throw BadInput.in("document", "请写明依据文件的名称和文号，或者拍照上传证明材料。");
        }
        if (photos.size() > MOST_PHOTOS) {
            throw BadInput.in("photos", "证明材料最多" + MOST_PHOTOS + "张。");
        }
        Post witness = witnesses.of(
                hands.post(), Set.of(hands.leaving().person(), hands.taker().person()));
        return new OneSided(
                witness.id(),
                witness.name(),
                witness.partyName(),
                null,
                null,
                absence,
                words,
                document,
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

    private static String text(String field, @Nullable String said, int longest, String name) {
        String text = said == null ? "" : said.strip();
        if (text.length() > longest) {
            throw BadInput.in(field, name + "最多" + longest + "个字。");
        }
        return text;
    }
}
