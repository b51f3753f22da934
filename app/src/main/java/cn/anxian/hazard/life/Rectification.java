package cn.anxian.hazard.life;

import cn.anxian.evidence.EvidenceId;
import java.time.Instant;
import java.util.List;

/** What was done, by whom, with photos of it: at least one. */
public record Rectification(Actor by, String measures, List<EvidenceId> photos, Instant at) {

    public Rectification {
        photos = List.copyOf(photos);
        if (photos.isEmpty()) {
            throw new IllegalArgumentException("a rectification is shown by a photo");
        }
    }
}
