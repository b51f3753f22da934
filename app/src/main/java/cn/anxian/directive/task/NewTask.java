package cn.anxian.directive.task;

import cn.anxian.directory.Party;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PostId;
import cn.anxian.law.Basis;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task to be issued.
 *
 * @param regionId where it is to be carried out; the lead post's region where it is empty
 * @param verifierPost the issuing post where it is empty
 * @param periodBasis on what the deadline rests
 */
public record NewTask(
        Origin origin,
        String title,
        List<String> lines,
        @Nullable PostId leadPost,
        @Nullable PostId verifierPost,
        @Nullable Integer regionId,
        List<PartyId> helpers,
        @Nullable Instant dueAt,
        String dueBecause,
        Basis periodBasis) {

    /** The issuer's own setting. @param otherwise whether the words give a day themselves */
    public static Basis setByTheIssuer(boolean otherwise) {
        return otherwise ? Due.SET_OTHERWISE : Due.SET_BY_THE_ISSUER;
    }

    /** Otherwise somebody has set a day. */
    boolean isDueByTheWords() {
        return periodBasis.equals(origin.basis());
    }

    static List<Task.Party> named(List<Party> parties) {
        return parties.stream()
                .map(party -> new Task.Party(party.id().value(), party.name()))
                .toList();
    }
}
