package cn.anxian.demo;

import cn.anxian.directory.Line;
import cn.anxian.directory.Region;
import cn.anxian.kernel.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans governments, departments and towns, from the top down: whoever is above somebody is planned before him. */
final class Government {

    static final String PLATFORM = "platform";

    private final Ground ground;
    private final CityBook book;
    private final People people;
    private final List<PlannedAgency> agencies = new ArrayList<>();

    Government(Ground ground, CityBook book, People people) {
        this.ground = ground;
        this.book = book;
        this.people = people;
    }

    /** The first agency is the platform's own, with the three administrators. */
    List<PlannedAgency> plan() {
        Region city = ground.city();
        Bureaus bureaus = new Bureaus(ground, book, people);
        administrators();
        leaders(city, ground.province(), Optional.empty());
        for (Region county : ground.counties()) {
            leaders(county, city, Optional.of(Keys.head(city)));
        }
        agencies.addAll(bureaus.of(city, ground.province()));
        for (Region county : ground.counties()) {
            agencies.addAll(bureaus.of(county, city));
            ground.townsOf(county).forEach(town -> town(town, county));
        }
        return List.copyOf(agencies);
    }

    /** Key of the post that answers for the line at that level: a desk before its chief. */
    String desk(Line line, Region level) {
        String kind = Bureaus.at(line, level).supervisor();
        return agencies.stream()
                .filter(agency -> agency.kind().equals(kind) && agency.region().equals(level))
                .flatMap(agency -> agency.posts().stream())
                .filter(post -> post.role() == Role.REGULATOR && post.lines().contains(line.id()))
                .reduce((chief, desk) -> desk)
                .orElseThrow()
                .key();
    }

    /** Key of the post of the county's department that answers for what was seen. */
    String departmentOf(Sighting seen) {
        return desk(ground.line(seen.line()), ground.countyOf(seen.enterprise().region()));
    }

    /** Key of another inspecting post of the same agency: the chief of a desk, the office of a town's inspector. */
    String colleague(String key) {
        return agencies.stream()
                .map(PlannedAgency::posts)
                .filter(posts -> posts.stream().anyMatch(post -> post.key().equals(key)))
                .flatMap(List::stream)
                .filter(post -> !post.key().equals(key) && (post.role() == Role.REGULATOR || post.role() == Role.TOWN))
                .findFirst()
                .orElseThrow()
                .key();
    }

    private void administrators() {
        List<PlannedPost> posts = Stream.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN)
                .map(role -> new PlannedPost(
                        Keys.of(PLATFORM, ground.city(), role.name()),
                        role.chinese(),
                        role,
                        ground.city(),
                        List.of(),
                        Optional.empty(),
                        people.next()))
                .toList();
        add(PLATFORM, ground.city(), ground.province(), posts);
    }

    private void leaders(Region level, Region above, Optional<String> superior) {
        String title = Titles.ofRegion(level.name());
        List<PlannedPost> posts = new ArrayList<>();
        posts.add(leader(Keys.head(level), title, level, List.of(), superior));
        for (CityBook.Portfolio portfolio : book.leaders()) {
            posts.add(leader(
                    Keys.deputy(level, posts.size() - 1),
                    portfolio.name().replace("{title}", title),
                    level,
                    portfolio.lines(),
                    Optional.of(Keys.head(level))));
        }
        add(Keys.GOVERNMENT, level, above, posts);
    }

    private void town(Region town, Region county) {
        CityBook.PostNames names = book.postNames();
        List<PlannedPost> posts = List.of(
                leader(
                        Keys.townHead(town),
                        Titles.ofRegion(town.name()),
                        town,
                        List.of(),
                        Optional.of(Keys.deputy(county, 0))),
                inspector(Keys.townOffice(town), names.townOffice(), town, Keys.townHead(town)),
                inspector(Keys.inspector(town), names.town(), town, Keys.townOffice(town)));
        add(Keys.TOWN, town, county, posts);
    }

    private PlannedPost leader(String key, String name, Region level, List<String> lines, Optional<String> superior) {
        return new PlannedPost(key, name, Role.LEADER, level, lines, superior, people.next());
    }

    private PlannedPost inspector(String key, String name, Region town, String superior) {
        return new PlannedPost(key, name, Role.TOWN, town, List.of(), Optional.of(superior), people.next());
    }

    private void add(String kind, Region level, Region above, List<PlannedPost> posts) {
        agencies.add(new PlannedAgency(kind, ground.agencyName(kind, level, above), level, List.copyOf(posts)));
    }
}
