package cn.anxian.obligation.handover;

import cn.anxian.journal.Subject;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.Placement;
import cn.anxian.kernel.PostId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One handing over of a post.
 *
 * @param leaving null where the post stood vacant
 * @param takerPost from which the one who takes it up signs
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
