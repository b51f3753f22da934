package cn.anxian.hazard.register;

import cn.anxian.hazard.register.sheet.Reading;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.Placement;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One register that somebody brought in.
 *
 * @param name of the file
 * @param sha256 of the sealed original
 * @param path the importer's own range when he brought it in
 * @param line of its hazards, once that was chosen
 * @param lines how many rows are to be checked, once that was ordered
 */
record Register(
        RegisterId id,
        int version,
        String name,
        String sha256,
        long size,
        RegisterState state,
        PersonId person,
        String personName,
        PartyId party,
        String partyName,
        String path,
        @Nullable String line,
        Reading reading,
        @Nullable Mapping mapping,
        @Nullable Integer lines,
        Instant uploadedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant undoneAt,
        @Nullable String undoneBecause,
        @Nullable String stoppedBecause) {

    static final String TYPE = "register";

    Subject subject() {
        return new Subject(TYPE, id.value(), name);
    }

    Placement placement() {
        return new Placement(path, line == null ? "" : line, party);
    }

    Mapping understood() {
        return Optional.ofNullable(mapping).orElseThrow(() -> new IllegalStateException("no mapping yet: " + id));
    }
}
