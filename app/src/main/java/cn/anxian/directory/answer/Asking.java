package cn.anxian.directory.answer;

import cn.anxian.directory.Answer;
import cn.anxian.directory.Directory;
import cn.anxian.directory.Line;
import cn.anxian.directory.Lines;
import cn.anxian.directory.Party;
import cn.anxian.directory.PartyKind;
import cn.anxian.directory.PartyQuery;
import cn.anxian.directory.Region;
import cn.anxian.directory.RegionId;
import cn.anxian.directory.Responsibility;
import cn.anxian.directory.region.RegionBook;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Understands who is asked about: an enterprise by its name, a line by its words, a place by its name. */
@Component
@Transactional(readOnly = true)
class Asking {

    private static final int MOST_OTHERS = 5;

    private final Directory directory;
    private final Responsibility responsibility;
    private final RegionBook regions;
    private final Lines lines;
    private final CurrentCaller callers;

    Asking(Directory directory, Responsibility responsibility, RegionBook regions, Lines lines, CurrentCaller callers) {
        this.directory = directory;
        this.responsibility = responsibility;
        this.regions = regions;
        this.lines = lines;
        this.callers = callers;
    }

    record Asked(
            String subject,
            Optional<Party> enterprise,
            Line line,
            Region region,
            List<Answer> answers,
            List<Party> others) {}

    /** @param line empty for the enterprise's main one */
    Asked ofEnterprise(PartyId id, String line) {
        Party enterprise = directory.party(id);
        if (enterprise.kind() == PartyKind.AGENCY) {
            throw Refusal.notFound("这家企业");
        }
        return ofEnterprise(enterprise, line, List.of());
    }

    Asked ofLine(String line, RegionId region) {
        Line known = lines.line(line);
        Region place = directory.region(region);
        return new Asked(
                place.name() + " · " + known.name(),
                Optional.empty(),
                known,
                place,
                responsibility.whoAnswers(line, region),
                List.of());
    }

    /** An exact word of a line before an enterprise's name; then whatever line the words speak of. */
    Asked inWords(String q) {
        if (!lines.isAWord(q)) {
            List<Party> named = named(q);
            if (!named.isEmpty()) {
                return ofEnterprise(named.getFirst(), "", named.subList(1, named.size()));
            }
        }
        Region own = ownRegion();
        Region place = mentioned(q, own).orElse(own);
        String rest = q.replace(place.name(), "").replace(place.shortName(), "");
        Optional<Line> spoken = lines.spokenOf(rest.isBlank() ? q : rest);
        Line line = spoken.orElseGet(lines::catchAll);
        String subject = spoken.isPresent() ? q : "“" + q + "”没有对应的行业领域，先按" + line.name() + "回答";
        return new Asked(
                subject, Optional.empty(), line, place, responsibility.whoAnswers(line.id(), place.id()), List.of());
    }

    private Asked ofEnterprise(Party enterprise, String line, List<Party> others) {
        String asked = line.isEmpty()
                ? enterprise.lines().stream()
                        .findFirst()
                        .orElse(lines.catchAll().id())
                : line;
        List<Answer> answers = new ArrayList<>(
                responsibility.whoAnswers(asked, enterprise.region().id()));
        answers.add(responsibility.headOf(enterprise));
        return new Asked(
                enterprise.name(),
                Optional.of(enterprise),
                lines.line(asked),
                enterprise.region(),
                List.copyOf(answers),
                others);
    }

    /** The exact name first, then the shortest. */
    private List<Party> named(String q) {
        PartyQuery query = new PartyQuery(Optional.of(PartyKind.ENTERPRISE), Optional.empty(), "", q, List.of());
        return directory.parties(query, null, MOST_OTHERS + 1).items().stream()
                .sorted(Comparator.comparing((Party party) -> !party.name().equals(q))
                        .thenComparing(party -> party.name().length()))
                .toList();
    }

    /** The closest place below the caller's own whose name is in the words. */
    private Optional<Region> mentioned(String q, Region own) {
        return regions.all().stream()
                .filter(own::contains)
                .filter(region -> q.contains(region.name())
                        || (region.shortName().length() > 1 && q.contains(region.shortName())))
                .max(Comparator.comparing(region -> region.path().length()));
    }

    private Region ownRegion() {
        Caller caller = callers.get();
        return switch (caller.scope()) {
            case Scope.Region region -> regions.at(region.path()).orElseThrow();
            case Scope.Administration admin -> regions.at(admin.path()).orElseThrow();
            case Scope.OwnParty ignored -> directory.party(caller.party()).region();
            case Scope.Loading ignored -> regions.all().getFirst();
            case Scope.SigningIn ignored -> throw Refusal.signedOut();
            case Scope.Nothing ignored -> throw Refusal.signedOut();
        };
    }
}
