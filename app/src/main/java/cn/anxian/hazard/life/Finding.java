package cn.anxian.hazard.life;

import cn.anxian.directory.RegionId;
import cn.anxian.evidence.EvidenceId;
import cn.anxian.hazard.Cause;
import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.Power;
import cn.anxian.hazard.Source;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Placement;
import cn.anxian.law.Basis;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was found, where and by whom: the part of a hazard that every state has.
 *
 * @param number the 隐患编号, for example YH-411202-2026-000123; may have gaps
 * @param party the enterprise, with the name of the day of listing
 * @param path of the enterprise's region: with line and party it decides who sees the hazard
 * @param basis the article that is broken, where one was named
 * @param photos before rectification
 */
public record Finding(
        HazardId id,
        String number,
        Source source,
        Power power,
        String line,
        Cause cause,
        String place,
        String description,
        Optional<Basis> basis,
        Optional<String> remedy,
        Instant foundAt,
        Instant listedAt,
        PartyId party,
        String partyName,
        RegionId region,
        String path,
        Actor finder,
        List<EvidenceId> photos) {

    static final String TYPE = "hazard";

    /** The law knows two grades; the major ones have criteria, duties and a lifecycle of their own. */
    public static final String LEVEL = "一般";

    private static final int TITLE = 40;

    public Finding {
        photos = List.copyOf(photos);
    }

    public Subject subject() {
        return new Subject(TYPE, id.value(), number);
    }

    public Placement placement() {
        return new Placement(path, line, party);
    }

    /** The description in one line. */
    public String title() {
        String oneLine = description.replaceAll("\\s+", " ");
        return oneLine.codePointCount(0, oneLine.length()) <= TITLE
                ? oneLine
                : oneLine.substring(0, oneLine.offsetByCodePoints(0, TITLE)) + "…";
    }
}
