package cn.anxian.law.decide;

import cn.anxian.law.BadInput;
import cn.anxian.law.Json;
import cn.anxian.law.OfficialCalendar;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Moments as the contract writes them: ISO 8601 with an offset in, +08:00 out. */
final class Moment {
    private static final int LAST_YEAR = 9999;

    private Moment() {}

    /** @throws BadInput when it is no moment, does not exist (30 February), or has no offset */
    static Instant read(Json.Members question, String field) {
        return read(question.text(field), field);
    }

    /** The same, or nothing where the field is missing or null. */
    static Optional<Instant> find(Json.Members question, String field) {
        return question.findText(field).map(text -> read(text, field));
    }

    /** The same for a field of the object {@code outer}. */
    static Optional<Instant> findWithin(String outer, Json.Members inner, String field) {
        return inner.findText(field).map(text -> read(text, outer + "." + field));
    }

    private static Instant read(String text, String field) {
        return find(text).orElseThrow(() -> {
            if (find(text + "Z").isPresent() || find(text + "T00:00:00Z").isPresent()) {
                return new BadInput("missing-offset", field + " 须写明时刻和时区，例如 2026-03-02T09:00:00+08:00", field);
            }
            return new BadInput("bad-time", field + " 不是存在的时刻，应形如 2026-03-02T09:00:00+08:00", field);
        });
    }

    static String write(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atOffset(OfficialCalendar.CHINA));
    }

    private static Optional<Instant> find(String text) {
        try {
            var moment = OffsetDateTime.parse(text);
            return moment.getYear() < 1 || moment.getYear() > LAST_YEAR
                    ? Optional.empty()
                    : Optional.of(moment.toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
