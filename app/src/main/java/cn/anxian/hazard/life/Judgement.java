package cn.anxian.hazard.life;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 判定: whether it is a major hazard, as a person has decided it.
 *
 * @param grade what it is from then on
 * @param criterion against which it was held; null where none fits
 */
public record Judgement(Grade grade, @Nullable CitedCriterion criterion, String reason, Actor by, Instant at) {

    /**
     * A criterion as it read when it was used.
     *
     * @param id in the catalogue; empty where the judge has written it down himself
     * @param edition the standard's id in the catalogue
     * @param verified whether its text had been seen; otherwise it is a gist
     */
    public record CitedCriterion(
            String id, String edition, String industry, String text, String citation, boolean verified) {

        /** Whether the judge has written it down himself, because the catalogue does not have it. */
        public boolean statedByTheJudge() {
            return id.isEmpty();
        }
    }
}
