package cn.anxian.hazard.life;

import cn.anxian.directory.RegionId;
import cn.anxian.evidence.EvidenceId;
import cn.anxian.hazard.Cause;
import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.Power;
import cn.anxian.hazard.Source;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Placement;
import cn.anxian.law.Basis;
import java.time.Instant;
import java.time.LocalTime;
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
 * @param repeats an earlier one of the same enterprise that this is again, as its finder says
 * @param finder who listed it; of one from a register, who entered it
 * @param gravity general, or major with what that brings
 * @param entered from which register it came; empty of one that was listed by hand
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
        List<EvidenceId> photos,
        Optional<HazardId> repeats,
        Gravity gravity,
        Optional<Entered> entered) {

    static final String TYPE = "hazard";

    private static final int TITLE = 40;

    public Finding {
        photos = List.copyOf(photos);
    }

    public Subject subject() {
        return subject(id, number);
    }

    public static Subject subject(HazardId id, String number) {
        return new Subject(TYPE, id.value(), number);
    }

    public boolean isMajor() {
        return gravity.isMajor();
    }

    /** As people say it: 一般, 重大. */
    public String level() {
        return gravity.grade().chinese();
    }

    public Finding weighed(Gravity now) {
        return new Finding(
                id,
                number,
                source,
                power,
                line,
                cause,
                place,
                description,
                basis,
                remedy,
                foundAt,
                listedAt,
                party,
                partyName,
                region,
                path,
                finder,
                photos,
                repeats,
                now,
                entered);
    }

    /** A register states the day and no time of it; whoever corrects the finding may state one. */
    public boolean onlyDayKnown() {
        return entered.isPresent()
                && foundAt.atZone(BusinessClock.ZONE).toLocalTime().equals(LocalTime.MIDNIGHT);
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
