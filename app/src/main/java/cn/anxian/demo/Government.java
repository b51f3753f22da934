package cn.anxian.demo;

import cn.anxian.directory.AgencyKind;
import cn.anxian.directory.Line;
import cn.anxian.directory.Region;
import cn.anxian.kernel.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Plans the governments, departments and towns, from the top down: whoever is above somebody is planned before him. */
final class Government {

    private static final String GOVERNMENT = "government";
    private static final String EMERGENCY = "emergency";
    private static final String OFFICE = "safety-committee-office";
    private static final String PLATFORM = "platform";
    private static final String TOWN = "town-government";

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
        administrators();
        leaders(ground.city(), ground.province(), Optional.empty());
        for (Region county : ground.counties()) {
            leaders(county, ground.city(), Optional.of(head(ground.city())));
        }
        departments(ground.city(), ground.province());
        for (Region county : ground.counties()) {
            departments(county, ground.city());
            ground.townsOf(county).forEach(town -> town(town, county));
        }
        return List.copyOf(agencies);
    }

    /** Key of the post that answers for the line at that level. */
    String desk(Line line, Region level) {
        String kind = supervisor(line, level);
        return agencies.stream()
                .filter(agency -> agency.kind().equals(kind) && agency.region().equals(level))
                .flatMap(agency -> agency.posts().stream())
                .filter(post -> post.role() == Role.REGULATOR && post.lines().contains(line.id()))
                .reduce((chief, desk) -> desk)
                .orElseThrow()
                .key();
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

    static String inspector(Region town) {
        return TOWN + "@" + town.id().value() + "/inspector";
    }

    private static String townOffice(Region town) {
        return TOWN + "@" + town.id().value() + "/office";
    }

    private static String townHead(Region town) {
        return TOWN + "@" + town.id().value() + "/head";
    }

    static String head(Region level) {
        return GOVERNMENT + "@" + level.id().value() + "/head";
    }

    private void administrators() {
        List<PlannedPost> posts = Stream.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN)
                .map(role -> new PlannedPost(
                        key(PLATFORM, ground.city()) + "/" + role,
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
        String title = title(level.name());
        List<PlannedPost> posts = new ArrayList<>();
        posts.add(new PlannedPost(head(level), title, Role.LEADER, level, List.of(), superior, people.next()));
        for (int i = 0; i < book.leaders().size(); i++) {
            CityBook.Portfolio portfolio = book.leaders().get(i);
            posts.add(new PlannedPost(
                    deputy(level, i),
                    portfolio.name().replace("{title}", title),
                    Role.LEADER,
                    level,
                    portfolio.lines(),
                    Optional.of(head(level)),
                    people.next()));
        }
        add(GOVERNMENT, level, above, posts);
    }

    private void departments(Region level, Region above) {
        for (AgencyKind kind : ground.kinds()) {
            if (kind.levels().contains(level.level())
                    && !kind.id().equals(GOVERNMENT)
                    && !kind.id().equals(OFFICE)) {
                department(kind.id(), level, above);
            }
        }
        committeeOffice(level, above);
    }

    private void department(String kind, Region level, Region above) {
        Set<String> supervised = new TreeSet<>();
        Set<String> concerned = new TreeSet<>();
        for (Line line : ground.lines()) {
            line.departments().at(departmentsOf(level)).ifPresent(at -> {
                if (at.supervisor().equals(kind)) {
                    supervised.add(line.id());
                }
                if (at.supervisor().equals(kind) || at.others().contains(kind)) {
                    concerned.add(line.id());
                }
            });
        }
        boolean zone = level.kind().equals("zone");
        if (concerned.isEmpty() || zone && supervised.isEmpty()) {
            return;
        }
        String name = ground.agencyName(kind, level, above);
        String chief = key(kind, level) + "/chief";
        // The emergency department answers for every line, beside the line's own department (综合监管).
        List<String> chiefLines = kind.equals(EMERGENCY) ? List.of() : List.copyOf(concerned);
        List<PlannedPost> posts = new ArrayList<>();
        posts.add(new PlannedPost(
                chief,
                chiefTitle(name),
                Role.REGULATOR,
                level,
                chiefLines,
                Optional.of(inCharge(level, supervised.isEmpty() ? concerned : supervised)),
                people.next()));
        int number = 0;
        for (CityBook.Portfolio desk : desks(kind, supervised)) {
            posts.add(new PlannedPost(
                    key(kind, level) + "/desk" + ++number,
                    desk.name(),
                    Role.REGULATOR,
                    level,
                    desk.lines(),
                    Optional.of(chief),
                    people.next()));
        }
        if (kind.equals(EMERGENCY)) {
            posts.add(new PlannedPost(
                    key(kind, level) + "/duty",
                    book.postNames().duty(),
                    Role.DUTY,
                    level,
                    List.of(),
                    Optional.of(chief),
                    people.next()));
        }
        add(kind, level, above, posts);
    }

    /** The head of the emergency department leads the committee's office too: one person, two posts. */
    private void committeeOffice(Region level, Region above) {
        String chief = key(OFFICE, level) + "/chief";
        String concurrently = agencies.stream()
                .filter(agency ->
                        agency.kind().equals(EMERGENCY) && agency.region().equals(level))
                .findFirst()
                .orElseThrow()
                .posts()
                .getFirst()
                .holder();
        List<PlannedPost> posts = new ArrayList<>();
        posts.add(new PlannedPost(
                chief,
                book.postNames().officeHead(),
                Role.OFFICE,
                level,
                List.of(),
                Optional.of(deputy(level, 0)),
                concurrently));
        posts.add(new PlannedPost(
                key(OFFICE, level) + "/desk1",
                book.postNames().office(),
                Role.OFFICE,
                level,
                List.of(),
                Optional.of(chief),
                people.next()));
        add(OFFICE, level, above, posts);
    }

    private void town(Region town, Region county) {
        List<PlannedPost> posts = List.of(
                new PlannedPost(
                        townHead(town),
                        title(town.name()),
                        Role.LEADER,
                        town,
                        List.of(),
                        Optional.of(deputy(county, 0)),
                        people.next()),
                new PlannedPost(
                        townOffice(town),
                        book.postNames().townOffice(),
                        Role.TOWN,
                        town,
                        List.of(),
                        Optional.of(townHead(town)),
                        people.next()),
                new PlannedPost(
                        inspector(town),
                        book.postNames().town(),
                        Role.TOWN,
                        town,
                        List.of(),
                        Optional.of(townOffice(town)),
                        people.next()));
        add(TOWN, town, county, posts);
    }

    private List<CityBook.Portfolio> desks(String kind, Set<String> supervised) {
        if (supervised.isEmpty()) {
            return List.of();
        }
        List<CityBook.Portfolio> own = book.desks().get(kind);
        return own == null ? List.of(new CityBook.Portfolio(book.onlyDesk(), List.copyOf(supervised))) : own;
    }

    private String supervisor(Line line, Region level) {
        return line.departments().at(departmentsOf(level)).orElseThrow().supervisor();
    }

    private static String departmentsOf(Region level) {
        return level.is("city") ? "city" : "county";
    }

    private String inCharge(Region level, Set<String> lines) {
        for (int i = 0; i < book.leaders().size(); i++) {
            if (book.leaders().get(i).lines().stream().anyMatch(lines::contains)) {
                return deputy(level, i);
            }
        }
        return head(level);
    }

    private void add(String kind, Region level, Region above, List<PlannedPost> posts) {
        agencies.add(new PlannedAgency(kind, ground.agencyName(kind, level, above), level, List.copyOf(posts)));
    }

    private static String deputy(Region level, int number) {
        return key(GOVERNMENT, level) + "/deputy" + (number + 1);
    }

    private static String key(String kind, Region level) {
        return kind + "@" + level.id().value();
    }

    /** 市长、县长、区长、镇长、乡长; 主任 of a street or a zone. */
    private static String title(String region) {
        boolean office = region.endsWith("街道") || region.endsWith("开发区") || region.endsWith("园艺场");
        return office || region.startsWith("涧") ? "主任" : region.substring(region.length() - 1) + "长";
    }

    private static String chiefTitle(String agency) {
        if (agency.endsWith("队")) {
            return agency.substring(agency.length() - 2) + "长";
        }
        return agency.endsWith("委员会") || agency.endsWith("办公室") ? "主任" : "局长";
    }
}
