package cn.anxian.obligation.ladder;

import cn.anxian.directory.Answer;
import cn.anxian.directory.Directory;
import cn.anxian.directory.Party;
import cn.anxian.directory.Post;
import cn.anxian.directory.Region;
import cn.anxian.directory.Responsibility;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Role;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is meant at a place: as the matrix says today. Where nobody is found, that is said, and the next one stands in. */
@Component
class Addressing {

    private static final String OFFICE = "safety-committee-office";

    private record Found(Optional<Post> post, String gap) {}

    private final Responsibility responsibility;
    private final Directory directory;
    private final BusinessClock clock;

    Addressing(Responsibility responsibility, Directory directory, BusinessClock clock) {
        this.responsibility = responsibility;
        this.directory = directory;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Addressee> of(List<Cell> cells) {
        return cells.stream().map(this::of).toList();
    }

    private Addressee of(Cell cell) {
        Found found = find(cell, cell.whom());
        if (found.post().isPresent()) {
            return new Addressee(cell, found.post().map(post -> post.id().value()), Optional.empty());
        }
        for (Whom instead : standingInFor(cell.whom())) {
            Optional<Post> next = find(cell, instead).post();
            if (next.isPresent()) {
                return new Addressee(
                        cell,
                        next.map(post -> post.id().value()),
                        Optional.of(found.gap() + "改由" + instead.chinese() + "办理。"));
            }
        }
        return new Addressee(cell, Optional.empty(), Optional.of(found.gap()));
    }

    private static List<Whom> standingInFor(Whom missing) {
        return switch (missing) {
            case SUPERVISOR, SUPERVISOR_CHIEF -> List.of(Whom.LEADER, Whom.OFFICE, Whom.CITY_OFFICE);
            case LEADER -> List.of(Whom.OFFICE, Whom.CITY_OFFICE);
            case OFFICE, TERRITORIAL -> List.of(Whom.LEADER, Whom.CITY_OFFICE);
            case CITY_OFFICE, SUPERIOR, VERIFIER, ENTERPRISE_HEAD, ENTERPRISE_SAFETY -> List.of();
        };
    }

    private Found find(Cell cell, Whom whom) {
        Region place = directory.regionAt(cell.path()).orElseThrow();
        return switch (whom) {
            case TERRITORIAL -> answered(responsibility.territorialOf(cell.line(), place.id()));
            case SUPERVISOR -> answered(responsibility.supervisorOf(cell.line(), place.id()));
            case SUPERVISOR_CHIEF -> {
                Found desk = answered(responsibility.supervisorOf(cell.line(), place.id()));
                yield new Found(desk.post().map(this::chiefOf), desk.gap());
            }
            case LEADER ->
                answered(responsibility.whoAnswers(cell.line(), place.id()).getLast());
            case OFFICE ->
                office(
                        upwards(place).stream()
                                .filter(region -> !region.is("town"))
                                .toList(),
                        whom);
            case CITY_OFFICE ->
                office(
                        upwards(place).stream()
                                .filter(region -> region.is("city"))
                                .toList(),
                        whom);
            case SUPERIOR, VERIFIER, ENTERPRISE_HEAD, ENTERPRISE_SAFETY ->
                throw new IllegalArgumentException(whom + " stands in the duty, not in the matrix");
        };
    }

    private static Found answered(Answer answer) {
        return new Found(answer.post(), answer.reason());
    }

    /** The highest post of the same body. */
    private Post chiefOf(Post desk) {
        Deque<Post> way = new ArrayDeque<>(List.of(desk));
        Optional<Post> above = superior(desk);
        while (above.isPresent() && way.stream().noneMatch(above.get()::equals)) {
            way.push(above.get());
            above = superior(above.get());
        }
        return way.element();
    }

    private Optional<Post> superior(Post post) {
        return post.superior()
                .map(directory::post)
                .filter(above -> above.party().equals(post.party()) && above.existsAt(clock.now()));
    }

    private List<Region> upwards(Region place) {
        return directory.upwards(place.id());
    }

    /** The offices of the levels above that region, the nearest first. */
    List<Post> officesAbove(Region region) {
        return offices(upwards(region).stream()
                        .filter(level -> !level.id().equals(region.id()))
                        .toList())
                .flatMap(this::desksOf)
                .toList();
    }

    private Stream<Party> offices(List<Region> levels) {
        return levels.stream().flatMap(level -> directory.agency(OFFICE, level.id()).stream());
    }

    private Stream<Post> desksOf(Party office) {
        return directory.postsOf(office.id()).stream()
                .filter(post -> post.role() == Role.OFFICE && post.existsAt(clock.now()));
    }

    private Found office(List<Region> levels, Whom whom) {
        return offices(levels)
                .findFirst()
                .flatMap(office -> desksOf(office).findFirst())
                .map(post -> new Found(Optional.of(post), ""))
                .orElseGet(() -> new Found(Optional.empty(), "没有登记" + whom.chinese() + "的岗位。"));
    }
}
