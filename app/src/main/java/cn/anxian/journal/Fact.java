package cn.anxian.journal;

import cn.anxian.kernel.Placement;
import java.util.List;
import java.util.UUID;

/**
 * Something that has happened, as the journal keeps it.
 *
 * @param kind for programs, past tense: {@code hazard.struck-off}
 * @param title for people: 「验收通过,销号」
 * @param details shown beside it, in this order
 * @param photos evidence that came with it
 */
public record Fact(
        String kind, String title, Subject subject, Placement placement, List<Detail> details, List<UUID> photos) {

    public record Detail(String label, String value) {}

    public Fact {
        details = List.copyOf(details);
        photos = List.copyOf(photos);
    }

    public static Fact of(String kind, String title, Subject subject, Placement placement, Detail... details) {
        return new Fact(kind, title, subject, placement, List.of(details), List.of());
    }

    public Fact withPhotos(List<UUID> evidence) {
        return new Fact(kind, title, subject, placement, details, evidence);
    }
}
