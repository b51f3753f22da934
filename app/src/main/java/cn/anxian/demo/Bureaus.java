package cn.anxian.demo;

import cn.anxian.directory.AgencyKind;
import cn.anxian.directory.Departments;
import cn.anxian.directory.Line;
import cn.anxian.directory.Region;
import cn.anxian.kernel.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Plans the departments of a city or county as the line packs name them, each with a chief and its desks. */
final class Bureaus {

    private static final String EMERGENCY = "emergency";
    private static final String OFFICE = "safety-committee-office";

    private final Ground ground;
    private final CityBook book;
    private final People people;

    Bureaus(Ground ground, CityBook book, People people) {
        this.ground = ground;
        this.book = book;
        this.people = people;
    }

    /** @param above the region above this one: some names are made with it */
    List<PlannedAgency> of(Region level, Region above) {
        List<PlannedAgency> bureaus = new ArrayList<>();
        for (AgencyKind kind : ground.kinds()) {
            Set<String> supervised = new TreeSet<>();
            Set<String> concerned = new TreeSet<>();
            for (Line line : ground.lines()) {
                Departments.AtLevel at = at(line, level);
                if (at.supervisor().equals(kind.id())) {
                    supervised.add(line.id());
                }
                if (at.supervisor().equals(kind.id()) || at.others().contains(kind.id())) {
                    concerned.add(line.id());
                }
            }
            boolean needed = level.kind().equals("zone") ? !supervised.isEmpty() : !concerned.isEmpty();
            if (needed && kind.levels().contains(level.level())) {
                bureaus.add(bureau(kind.id(), level, above, supervised, concerned));
            }
        }
        bureaus.add(committeeOffice(level, above, bureaus));
        return bureaus;
    }

    static Departments.AtLevel at(Line line, Region level) {
        return line.departments().at(level.is("city") ? "city" : "county").orElseThrow();
    }

    private PlannedAgency bureau(
            String kind, Region level, Region above, Set<String> supervised, Set<String> concerned) {
        String name = ground.agencyName(kind, level, above);
        boolean emergency = kind.equals(EMERGENCY);
        PlannedPost chief = new PlannedPost(
                Keys.of(kind, level, "chief"),
                Titles.ofAgency(name),
                Role.REGULATOR,
                level,
                // The emergency department answers for every line, beside the line's own department (综合监管).
                emergency ? List.of() : List.copyOf(concerned),
                Optional.of(inCharge(level, supervised.isEmpty() ? concerned : supervised)),
                people.next());
        List<PlannedPost> posts = new ArrayList<>(List.of(chief));
        for (CityBook.Portfolio desk : desks(kind, supervised)) {
            String key = Keys.of(kind, level, "desk" + posts.size());
            posts.add(below(chief, key, desk.name(), Role.REGULATOR, desk.lines()));
        }
        if (emergency) {
            String key = Keys.of(kind, level, "duty");
            posts.add(below(chief, key, book.postNames().duty(), Role.DUTY, List.of()));
        }
        return new PlannedAgency(kind, name, level, List.copyOf(posts));
    }

    /** The head of the emergency department leads the committee's office too: one person, two posts. */
    private PlannedAgency committeeOffice(Region level, Region above, List<PlannedAgency> bureaus) {
        PlannedPost concurrently = bureaus.stream()
                .filter(bureau -> bureau.kind().equals(EMERGENCY))
                .findFirst()
                .orElseThrow()
                .posts()
                .getFirst();
        PlannedPost chief = new PlannedPost(
                Keys.of(OFFICE, level, "chief"),
                book.postNames().officeHead(),
                Role.OFFICE,
                level,
                List.of(),
                Optional.of(Keys.deputy(level, 0)),
                concurrently.holder());
        PlannedPost desk =
                below(chief, Keys.of(OFFICE, level, "desk1"), book.postNames().office(), Role.OFFICE, List.of());
        return new PlannedAgency(OFFICE, ground.agencyName(OFFICE, level, above), level, List.of(chief, desk));
    }

    private PlannedPost below(PlannedPost chief, String key, String name, Role role, List<String> lines) {
        return new PlannedPost(key, name, role, chief.region(), lines, Optional.of(chief.key()), people.next());
    }

    private List<CityBook.Portfolio> desks(String kind, Set<String> supervised) {
        if (supervised.isEmpty()) {
            return List.of();
        }
        List<CityBook.Portfolio> own = book.desks().get(kind);
        return own == null ? List.of(new CityBook.Portfolio(book.onlyDesk(), List.copyOf(supervised))) : own;
    }

    private String inCharge(Region level, Set<String> lines) {
        for (int i = 0; i < book.leaders().size(); i++) {
            if (book.leaders().get(i).lines().stream().anyMatch(lines::contains)) {
                return Keys.deputy(level, i);
            }
        }
        return Keys.head(level);
    }
}
