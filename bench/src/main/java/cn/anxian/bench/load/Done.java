package cn.anxian.bench.load;

import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * What the server promised with its answer.
 *
 * @param subject the hazard or the file
 * @param entryNo 0 for an upload, whose answer names no entry
 * @param repeated whether the server knew the command from before
 */
public record Done(UUID subject, long entryNo, String entryHash, boolean repeated) {

    /** Empty if the answer is no promise. */
    public static Optional<Done> of(Answer answer) {
        if (!answer.isGood()) {
            return Optional.empty();
        }
        JsonNode json = answer.json();
        if (json.hasNonNull("entryNo")) {
            return Optional.of(new Done(
                    UUID.fromString(json.path("subject").path("id").asString()),
                    json.path("entryNo").asLong(),
                    json.path("entryHash").asString(),
                    json.path("repeated").asBoolean()));
        }
        return json.hasNonNull("sha256")
                ? Optional.of(new Done(UUID.fromString(json.path("id").asString()), 0, "", false))
                : Optional.empty();
    }

    /** Whether that is the same promise; an upload's answer promises only its file. */
    public boolean isSameAs(Done other) {
        boolean oneIsAnUpload = entryNo == 0 || other.entryNo == 0;
        return subject.equals(other.subject)
                && (oneIsAnUpload || entryNo == other.entryNo && entryHash.equals(other.entryHash));
    }
}
