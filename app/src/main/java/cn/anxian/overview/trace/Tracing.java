package cn.anxian.overview.trace;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Party;
import cn.anxian.directory.PartyKind;
import cn.anxian.directory.Region;
import cn.anxian.directory.RegionId;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.ScopeFilter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what is to be traced, if it is the caller's to see. */
@Component
class Tracing {

    private final TraceTable table;
    private final Directory directory;
    private final ScopeFilter scope;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    Tracing(TraceTable table, Directory directory, ScopeFilter scope, CurrentCaller callers, BusinessClock clock) {
        this.table = table;
        this.directory = directory;
        this.scope = scope;
        this.callers = callers;
        this.clock = clock;
    }

    Traced find(TraceWish wish) {
        return switch (wish.whichKind()) {
            case "hazard" -> hazard(wish);
            case "duty" -> duty(wish);
            case "task" -> task(wish);
            case "enterprise" -> enterprise(wish);
            case "region" -> region(wish);
            default -> throw BadInput.in("kind", "只能追溯隐患、任务、企业、责任或者地区，请重新选择。");
        };
    }

    private Traced hazard(TraceWish wish) {
        UUID id = wish.uuid();
        TraceTable.Place place = table.hazard(id).filter(this::sees).orElseThrow(() -> Refusal.notFound("这条隐患"));
        Optional<TraceTable.Owner> named = table.matter("hazard", id);
        return matter(
                wish,
                new Subject("hazard", id, named.map(TraceTable.Owner::number).orElse(null)),
                named.map(owner -> numbered(owner.number(), withoutAct(owner.title())))
                        .orElse("隐患"),
                "/hazards/" + id,
                place);
    }

    private Traced duty(TraceWish wish) {
        UUID id = wish.uuid();
        TraceTable.Owner owner =
                table.ownerOf(id).filter(found -> sees(found.place())).orElseThrow(() -> Refusal.notFound("这项责任"));
        TraceTable.Place first = table.matter(owner.subjectType(), owner.subject())
                .map(TraceTable.Owner::place)
                .orElse(owner.place());
        return matter(
                wish,
                new Subject(owner.subjectType(), owner.subject(), owner.number()),
                numbered(owner.number(), owner.title()),
                "/duties/" + id,
                first);
    }

    private Traced task(TraceWish wish) {
        UUID id = wish.uuid();
        TraceTable.Owner owner = table.matter("task", id)
                .filter(found -> sees(found.place()))
                .orElseThrow(() -> Refusal.notFound("这项任务"));
        return matter(
                wish,
                new Subject("task", id, owner.number()),
                numbered(owner.number(), withoutAct(owner.title())),
                "/directive-tasks/" + id,
                owner.place());
    }

    private Traced matter(TraceWish wish, Subject subject, String title, String href, TraceTable.Place place) {
        return new Traced(
                wish.whichKind(),
                wish.uuid().toString(),
                title,
                href,
                Stream.concat(Stream.of(subject), table.decisions(subject).stream())
                        .toList(),
                regionAt(place.path()),
                List.of(place.line()),
                enterprise(place.party()),
                Optional.empty(),
                wish.period(day(place.since()), clock.today()));
    }

    private Traced enterprise(TraceWish wish) {
        Party party = enterprise(wish.uuid()).orElseThrow(() -> Refusal.notFound("这家企业"));
        return new Traced(
                "enterprise",
                party.id().toString(),
                party.name(),
                "/enterprises/" + party.id(),
                List.of(),
                party.region(),
                wish.whichLine().map(List::of).orElse(party.lines()),
                Optional.of(party),
                wish.whichLine(),
                wish.period(clock.today().withDayOfYear(1), clock.today()));
    }

    private Traced region(TraceWish wish) {
        Region region = directory.region(new RegionId(wish.number()));
        boolean within = region.path().compareTo(scope.pathFrom()) >= 0
                && region.path().compareTo(scope.pathTo()) < 0
                && callers.get().role().isGovernment();
        if (!within) {
            throw Refusal.notFound("这个地区的记录");
        }
        return new Traced(
                "region",
                region.id().toString(),
                region.fullName(),
                "/trace?kind=region&id=" + region.id(),
                List.of(),
                region,
                wish.whichLine().map(List::of).orElse(List.of()),
                Optional.empty(),
                wish.whichLine(),
                wish.period(clock.today().withDayOfMonth(1), clock.today()));
    }

    /** Empty for an agency, and for whom the caller may not see. */
    private Optional<Party> enterprise(UUID id) {
        Party party = directory.party(new PartyId(id));
        boolean visible = party.kind() != PartyKind.AGENCY
                && (party.lines().isEmpty() ? List.of("") : party.lines())
                        .stream().anyMatch(line -> scope.sees(party.region().path(), line, party.id()));
        return visible ? Optional.of(party) : Optional.empty();
    }

    private boolean sees(TraceTable.Place place) {
        return scope.sees(place.path(), place.line(), new PartyId(place.party()));
    }

    private Region regionAt(String path) {
        return directory.regionAt(path).orElseThrow(() -> Refusal.notFound("这个地区的记录"));
    }

    /** 「交单：配电箱没有盖板」 names what is to be done before the matter itself. */
    private static String withoutAct(String title) {
        return title.substring(title.indexOf('：') + 1);
    }

    private static String numbered(@Nullable String number, String title) {
        return number == null ? title : number + " " + title;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, BusinessClock.ZONE);
    }
}
