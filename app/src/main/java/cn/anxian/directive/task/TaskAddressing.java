package cn.anxian.directive.task;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Line;
import cn.anxian.directory.Lines;
import cn.anxian.directory.Named;
import cn.anxian.directory.Party;
import cn.anxian.directory.Post;
import cn.anxian.directory.Region;
import cn.anxian.directory.RegionRef;
import cn.anxian.directory.Responsibility;
import cn.anxian.directory.Subordination;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which post of an agency would carry a task out, and to whom one can give it in one go; proposed only, a person chooses. */
@Component
@Transactional(readOnly = true)
public class TaskAddressing {

    private static final String COMMITTEE_OFFICE = "safety-committee-office";
    private static final String TOWN = "town-government";

    private final Directory directory;
    private final Subordination subordination;
    private final Responsibility responsibility;
    private final Lines lines;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    TaskAddressing(
            Directory directory,
            Subordination subordination,
            Responsibility responsibility,
            Lines lines,
            CurrentCaller callers,
            BusinessClock clock) {
        this.directory = directory;
        this.subordination = subordination;
        this.responsibility = responsibility;
        this.lines = lines;
        this.callers = callers;
        this.clock = clock;
    }

    /** Those whom the caller may give tasks to from where he sits, each group as rows to choose from; empty ones are left out. */
    List<Addressees> together() {
        Region region = directory.party(callers.get().party()).region();
        List<Addressees> groups = new ArrayList<>();
        groups.add(new Addressees("below", below(region), everyPlaceBelow(region, List.of())));
        if (callers.get().is(Role.OFFICE, Role.LEADER)) {
            groups.add(new Addressees("departments", "各行业部门", departments(region)));
        }
        return groups.stream().filter(group -> !group.rows().isEmpty()).toList();
    }

    /** 各县（市、区）: the committee's office of each; a department turns to its own kind. */
    public List<Addressee> everyPlaceBelow(Region region, List<String> itsLines) {
        return directory.childrenOf(region.id()).stream()
                .map(place -> placeBelow(place, itsLines))
                .toList();
    }

    public Addressee of(@Nullable RegionRef region, PartyId party, List<String> itsLines) {
        return of(region, directory.party(party), itsLines);
    }

    public Stream<Post> standing(PartyId party) {
        return directory.postsOf(party).stream()
                .filter(post -> post.existsAt(clock.now()) && post.role().isGovernment());
    }

    public static Named named(Post post) {
        return new Named(post.id().toString(), post.name());
    }

    private static String below(Region region) {
        return region.is("county") ? "各乡镇（街道）" : "各县（市、区）";
    }

    private Addressee placeBelow(Region place, List<String> itsLines) {
        Caller by = callers.get();
        String kind = by.is(Role.OFFICE, Role.LEADER)
                ? COMMITTEE_OFFICE
                : directory.party(by.party()).agencyKind();
        return directory
                .agency(kind, place.id())
                .or(() -> directory.agency(TOWN, place.id()))
                .map(office -> of(RegionRef.of(place), office, itsLines))
                .orElseGet(() -> new Addressee(RegionRef.of(place), null, null, place.name() + "没有登记承接的机构，请选承办岗位。"));
    }

    private List<Addressee> departments(Region region) {
        return lines.all().stream()
                .map(Line::id)
                .flatMap(line -> responsibility.supervisorOf(line, region.id()).party().stream())
                .distinct()
                .map(party -> of(null, party, List.of()))
                .toList();
    }

    private Addressee of(@Nullable RegionRef region, Party party, List<String> itsLines) {
        if (!party.active()) {
            return new Addressee(region, Named.of(party), null, party.name() + "已经撤销，请另选承办岗位。");
        }
        List<Post> standing = standing(party.id()).toList();
        return subordination.ordered(callers.get(), standing).stream()
                .min(Comparator.comparing((Post post) -> !answersFor(post, itsLines))
                        .thenComparing(post -> post.role() == Role.LEADER))
                .map(post -> new Addressee(
                        region,
                        Named.of(party),
                        named(post),
                        answersFor(post, itsLines) && !itsLines.isEmpty() ? "这个岗位负责该行业领域。" : "承办单位的岗位。"))
                .orElseGet(() -> new Addressee(region, Named.of(party), null, nobody(party, standing)));
    }

    private String nobody(Party party, List<Post> standing) {
        return standing.stream()
                .findFirst()
                .map(post -> subordination.ordered(callers.get(), post).why())
                .orElse(party.name() + "还没有岗位，请另选。");
    }

    private static boolean answersFor(Post post, List<String> itsLines) {
        return post.lines().isEmpty() || itsLines.stream().anyMatch(post.lines()::contains);
    }
}
