package cn.anxian.directive.review;

import cn.anxian.directive.text.Agency;
import cn.anxian.directive.text.Group;
import cn.anxian.directive.text.Sentence;
import cn.anxian.directory.AgencyKind;
import cn.anxian.directory.Answer;
import cn.anxian.directory.Directory;
import cn.anxian.directory.Party;
import cn.anxian.directory.Region;
import cn.anxian.directory.RegionId;
import cn.anxian.directory.Responsibility;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The agencies of one reading, as the place has them: named ones by the directory, unnamed ones by the matrix of line and region.
 *
 * <p>Made for one reading only: the matrix may be decided otherwise before the next.
 */
final class AgenciesHere {

    private static final String GOVERNMENT = "government";
    private static final String TOWN = "town-government";

    /** 应急管理厅, 消防救援总队 are a province's, 应急管理部 is the nation's: never those of a place below. */
    private static final List<String> FROM_ABOVE = List.of("厅", "总队", "管理部");

    private record Known(String kind, RegionId place) {}

    private final Directory directory;
    private final Responsibility responsibility;
    private final Region region;

    private final PlacesHere places;
    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<Known, Optional<Party>> agencies = new HashMap<>();

    AgenciesHere(Directory directory, Responsibility responsibility, Region region) {
        this.directory = directory;
        this.responsibility = responsibility;
        this.region = region;
        this.places = new PlacesHere(directory, region);
    }

    List<Draft.DraftAgency> leads(Sentence sentence) {
        Stream<Draft.DraftAgency> leads = sentence.leads().stream()
                .flatMap(agency -> agency.line().isEmpty()
                        ? Stream.of(known(agency))
                        : linesOf(agency, sentence).map(line -> supervisor(agency, line)));
        return distinct(leads, List.of());
    }

    List<Draft.DraftAgency> helpers(Sentence sentence, List<Draft.DraftAgency> leads) {
        return distinct(sentence.helpers().stream().map(this::known), leads);
    }

    /** The packs name one kind for several lines; the matrix may name another one for each. */
    private static Stream<String> linesOf(Agency agency, Sentence sentence) {
        List<String> ofOthers = sentence.leads().stream()
                .filter(other -> !other.equals(agency))
                .flatMap(other -> other.line().stream())
                .toList();
        boolean first = sentence.leads().getFirst().equals(agency);
        return sentence.lines().stream()
                .filter(line -> agency.line().filter(line::equals).isPresent() || first && !ofOthers.contains(line));
    }

    private Draft.DraftAgency supervisor(Agency usual, String line) {
        Answer answer = answers.computeIfAbsent(line, id -> responsibility.supervisorOf(id, region.id()));
        String because = "原文没有点名。" + answer.reason();
        return answer.party()
                .map(party -> Draft.DraftAgency.of(party, true, because))
                .orElseGet(() -> new Draft.DraftAgency(null, usual.name(), true, because, null, null, false));
    }

    private Draft.DraftAgency known(Agency agency) {
        @Nullable
        String party = party(agency)
                .filter(Party::active)
                .map(found -> found.id().toString())
                .orElse(null);
        return new Draft.DraftAgency(
                party,
                agency.name(),
                agency.inferred(),
                agency.because(),
                agency.note().orElse(null),
                agency.deadline().map(EngineReading::written).orElse(null),
                agency.isCollective());
    }

    /** Of the place with which its name begins, and of no other; of this one if it begins with none. */
    private Optional<Party> party(Agency agency) {
        return places.meant(agency.place())
                .filter(place -> hasSuch(agency, place))
                .flatMap(place -> agencies.computeIfAbsent(
                        new Known(kindIn(agency, place), place.id()),
                        known -> directory.agency(known.kind(), known.place())))
                .filter(found -> meant(agency, found));
    }

    private static boolean hasSuch(Agency agency, Region place) {
        return place.is("province") || FROM_ABOVE.stream().noneMatch(agency.name()::endsWith);
    }

    /** 乙丑县 stands for its government, unless another body of it is meant: 乙丑县、丙寅区应急管理局; so does 甲子街道办事处 for what a town has. */
    private static String kindIn(Agency agency, Region place) {
        boolean itself = agency.name().equals(agency.place());
        if (place.is("town")) {
            return itself
                            || agency.kind().equals(GOVERNMENT)
                            || Group.TOWNS.code().equals(agency.kind())
                    ? TOWN
                    : agency.kind();
        }
        return itself && agency.kind().equals(AgencyKind.OTHER) ? GOVERNMENT : agency.kind();
    }

    /**
     * An agency of no kind that the packs have is meant only by its name; so is a zone's 管委会, which counts as a government. What
     * begins with 各 is never one body.
     */
    private static boolean meant(Agency agency, Party found) {
        boolean itself = agency.name().equals(agency.place());
        boolean byNameOnly = agency.kind().equals(AgencyKind.OTHER) && !itself
                || agency.name().endsWith("管委会")
                || agency.name().endsWith("管理委员会");
        return !agency.name().startsWith("各") && (!byNameOnly || found.name().endsWith(agency.nameThere()));
    }

    private static List<Draft.DraftAgency> distinct(
            Stream<Draft.DraftAgency> agencies, List<Draft.DraftAgency> others) {
        List<Draft.DraftAgency> distinct = new ArrayList<>();
        agencies.forEach(agency -> {
            if (Stream.concat(distinct.stream(), others.stream()).noneMatch(other -> same(other, agency))) {
                distinct.add(agency);
            }
        });
        return distinct;
    }

    private static boolean same(Draft.DraftAgency one, Draft.DraftAgency other) {
        return one.partyId() == null
                ? other.partyId() == null && one.name().equals(other.name())
                : one.partyId().equals(other.partyId());
    }
}
