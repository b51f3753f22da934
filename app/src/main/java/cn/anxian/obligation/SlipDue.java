package cn.anxian.obligation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A coloured rung that a missed duty has passed: a slip is to go out.
 *
 * @param kind of the duty
 * @param matter whose duty it is
 * @param colour blue, yellow or red
 * @param lead who owed it then
 * @param verifier who was to verify it then
 * @param told the posts that were told, by the names of then
 * @param basis on what the rung rests, as it is cited
 */
public record SlipDue(
        ObligationId obligation,
        String kind,
        UUID matter,
        int rung,
        String colour,
        Instant at,
        Instant dueAt,
        Answering lead,
        Answering verifier,
        List<String> told,
        String basis) {

    /** A party and its post, by the names of then. */
    public record Answering(String party, String post) {}
}
