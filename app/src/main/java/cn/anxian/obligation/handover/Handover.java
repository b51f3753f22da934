package cn.anxian.obligation.handover;

import cn.anxian.journal.Subject;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.Placement;
import cn.anxian.kernel.PostId;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One handing over of a post.
 *
 * @param leaving null where the post stood vacant
 * @param oneSided where whoever leaves cannot sign: who signs in his stead, and why
 * @param takerPost from which the one who takes it up signs; the post itself where he holds no other yet
 */
record Handover(
        UUID id,
        PostId post,
        String postName,
        PartyId party,
        String partyName,
        String path,
        @Nullable PersonId leaving,
        @Nullable String leavingName,
        PersonId taker,
        String takerName,
        PostId takerPost,
        String takerPostName,
        Instant startedAt,
        PersonId startedBy,
        String startedByName,
        @Nullable Instant givenAt,
        @Nullable UUID givenSignature,
        @Nullable Instant takenAt,
        @Nullable UUID takenSignature,
        @Nullable Instant cancelledAt,
        @Nullable String cancelledByName,
        @Nullable String cancelledBecause,
        @Nullable OneSided oneSided,
        State state,
        int version) {

    static final String SUBJECT = "handover";

    enum State {
        STARTED("待交出人签名"),
        GIVEN("待接手人签名"),
        DONE("已交接"),
        CANCELLED("已取消");

        private final String chinese;

        State(String chinese) {
            this.chinese = chinese;
        }

        String chinese() {
            return chinese;
        }

        boolean isUnderWay() {
            return this == STARTED || this == GIVEN;
        }
    }

    /** He takes the post up with the first signature, and signs himself from it. */
    boolean isToANewcomer() {
        return leaving != null && takerPost.equals(post);
    }

    boolean isTakenUpUnsigned() {
        return isToANewcomer() && state == State.GIVEN;
    }

    OneSided witnessed() {
        return Objects.requireNonNull(oneSided);
    }

    /** Who signs it, also in another's stead. */
    boolean concerns(Caller by) {
        return by.person().equals(leaving)
                || by.person().equals(taker)
                || oneSided != null && by.post().equals(oneSided.witnessPost());
    }

    Handover witnessedBy(Caller by) {
        return new Handover(
                id,
                post,
                postName,
                party,
                partyName,
                path,
                leaving,
                leavingName,
                taker,
                takerName,
                takerPost,
                takerPostName,
                startedAt,
                startedBy,
                startedByName,
                givenAt,
                givenSignature,
                takenAt,
                takenSignature,
                cancelledAt,
                cancelledByName,
                cancelledBecause,
                witnessed().signedBy(by),
                state,
                version);
    }

    /** Who gives it, as time lines tell it: whoever leaves, or who signed for him and why. */
    String givenBy() {
        return leavingName == null ? "无" : oneSided == null ? leavingName : oneSided.inSteadOf(leavingName);
    }

    String stateName() {
        return state == State.STARTED && oneSided != null ? "待监交人签名" : state.chinese();
    }

    Subject subject() {
        return Subject.of(SUBJECT, id);
    }

    Placement placement() {
        return new Placement(path, "general", party);
    }

    String fullPostName() {
        return partyName + postName;
    }
}
