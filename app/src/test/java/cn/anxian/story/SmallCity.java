package cn.anxian.story;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Lines;
import cn.anxian.directory.NewParty;
import cn.anxian.directory.NewPost;
import cn.anxian.directory.Party;
import cn.anxian.directory.Post;
import cn.anxian.directory.Region;
import cn.anxian.directory.RegionId;
import cn.anxian.enterprise.Enterprise;
import cn.anxian.enterprise.Enterprises;
import cn.anxian.enterprise.NewEnterprise;
import cn.anxian.enterprise.NewEnterprise.Contact;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.Scope;
import cn.anxian.law.CreditCode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Lazy;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A city that every story may walk through: 三门峡市 with 湖滨区 and its sibling 陕州区, two towns each, the usual agencies, a
 * post for each role with a person in it, and two enterprises a town.
 *
 * <p>Everybody took up his post in January 2026. The city is shared by all stories: ask for {@link #newEnterprise} where
 * yours changes something.
 */
@Lazy
public class SmallCity {

    public static final RegionId CITY = new RegionId(193);
    public static final RegionId COUNTY = new RegionId(1893);
    public static final RegionId SIBLING_COUNTY = new RegionId(1894);
    public static final RegionId TOWN = new RegionId(3343);
    public static final RegionId SIBLING_TOWN = new RegionId(3344);
    public static final RegionId OTHER_COUNTYS_TOWN = new RegionId(3353);
    public static final RegionId OTHER_COUNTYS_SECOND_TOWN = new RegionId(3354);

    /** 2026年1月5日,星期一,上午九点:everybody's first day. */
    public static final Instant FIRST_DAY =
            OffsetDateTime.parse("2026-01-05T09:00:00+08:00").toInstant();

    private static final Caller LOADER = Caller.system("演示城市", new Scope.Loading());
    private static final List<RegionId> TOWNS =
            List.of(TOWN, SIBLING_TOWN, OTHER_COUNTYS_TOWN, OTHER_COUNTYS_SECOND_TOWN);
    private static final List<String> AGENCIES = List.of("emergency", "fire-rescue", "market", "housing");
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

    private final Directory directory;
    private final Enterprises enterprises;
    private final Lines lines;
    private final CurrentCaller callers;
    private final TransactionTemplate transactions;
    private final TestClock clock;
    private final List<PartyId> shops = new ArrayList<>();
    private int people;

    SmallCity(
            Directory directory,
            Enterprises enterprises,
            Lines lines,
            CurrentCaller callers,
            TransactionTemplate transactions,
            TestClock clock) {
        this.directory = directory;
        this.enterprises = enterprises;
        this.lines = lines;
        this.callers = callers;
        this.transactions = transactions;
        this.clock = clock;
        onFirstDay(() -> {
            build();
            return shops;
        });
    }

    public Caller townInspector() {
        return caller("town-government", TOWN, "监管岗");
    }

    public Caller siblingTownInspector() {
        return caller("town-government", SIBLING_TOWN, "监管岗");
    }

    public Caller otherCountysTownInspector() {
        return caller("town-government", OTHER_COUNTYS_TOWN, "监管岗");
    }

    /** Of the department that supervises the line in 湖滨区; of the four agencies that the city has. */
    public Caller regulator(String line) {
        return regulatorIn(COUNTY, line);
    }

    public Caller siblingRegulator(String line) {
        return regulatorIn(SIBLING_COUNTY, line);
    }

    public Caller cityRegulator(String line) {
        return regulatorIn(CITY, line);
    }

    /** 综合监管: every line of 湖滨区. */
    public Caller emergencyOfficer() {
        return caller("emergency", COUNTY, "综合监管岗");
    }

    public Caller countyLeader() {
        return caller("government", COUNTY, "分管安全生产副职岗");
    }

    public Caller siblingCountyLeader() {
        return caller("government", SIBLING_COUNTY, "分管安全生产副职岗");
    }

    public Caller cityLeader() {
        return caller("government", CITY, "分管安全生产副职岗");
    }

    public Caller office() {
        return caller("safety-committee-office", COUNTY, "综合岗");
    }

    public Caller siblingOffice() {
        return caller("safety-committee-office", SIBLING_COUNTY, "综合岗");
    }

    public Caller cityOffice() {
        return caller("safety-committee-office", CITY, "综合岗");
    }

    public Caller dutyOfficer() {
        return caller("emergency", COUNTY, "值班岗");
    }

    public Caller systemAdministrator() {
        return caller("emergency", COUNTY, "系统管理岗");
    }

    public Caller securityAdministrator() {
        return caller("emergency", COUNTY, "安全管理岗");
    }

    public Caller auditAdministrator() {
        return caller("emergency", COUNTY, "审计管理岗");
    }

    public Caller citySystemAdministrator() {
        return caller("emergency", CITY, "系统管理岗");
    }

    public Caller head(PartyId enterprise) {
        return enterpriseCaller(enterprise, Role.HEAD);
    }

    public Caller safety(PartyId enterprise) {
        return enterpriseCaller(enterprise, Role.SAFETY);
    }

    public Caller worker(PartyId enterprise) {
        return enterpriseCaller(enterprise, Role.WORKER);
    }

    /** The shop of 湖滨街道: head, safety officer and worker; lines fire and industry. */
    public PartyId enterprise() {
        return enterpriseIn(TOWN);
    }

    /** One person is the whole of it; in 湖滨街道. */
    public PartyId soleFirm() {
        return soleFirmIn(TOWN);
    }

    public PartyId enterpriseIn(RegionId town) {
        return shops.get(2 * TOWNS.indexOf(town));
    }

    public PartyId soleFirmIn(RegionId town) {
        return shops.get(2 * TOWNS.indexOf(town) + 1);
    }

    /** One that no other story knows, with head, safety officer and worker. */
    public PartyId newEnterprise(String name, RegionId town, String... lines) {
        return onFirstDay(() -> open(name, town, false, lines));
    }

    public PartyId newSoleFirm(String name, RegionId town, String... lines) {
        return onFirstDay(() -> open(name, town, true, lines));
    }

    /** As the product itself loading: sees the whole directory. */
    public <T> T asLoader(Supplier<T> work) {
        return callers.as(LOADER, () -> transactions.execute(status -> work.get()));
    }

    public Enterprise file(PartyId enterprise) {
        return asLoader(() -> enterprises.enterprise(enterprise));
    }

    public Post post(String agencyKind, RegionId region, String name) {
        return asLoader(() -> existing(agency(agencyKind, region), name));
    }

    public PartyId agency(String agencyKind, RegionId region) {
        return asLoader(() -> directory
                .agency(agencyKind, region)
                .map(Party::id)
                .orElseGet(() -> directory.addParty(
                        NewParty.agency(agencyKind, nameOf(agencyKind, directory.region(region)), region))));
    }

    /** A new post in an agency, with a new person in it from the first day. */
    public Caller hire(String agencyKind, RegionId region, String name, Role role, String... lines) {
        PostId post = onFirstDay(() -> staffed(agency(agencyKind, region), name, role, region, Set.of(lines)));
        return asLoader(() -> directory.callerAt(post));
    }

    /** 演示甲子, 演示乙丑 …: obviously nobody. */
    public String nextName() {
        int number = people++;
        return "演示" + STEMS.charAt(number % STEMS.length()) + BRANCHES.charAt(number % BRANCHES.length());
    }

    private void build() {
        for (RegionId region : List.of(CITY, COUNTY, SIBLING_COUNTY)) {
            staffed(agency("government", region), "分管安全生产副职岗", Role.LEADER, region, Set.of());
            staffed(agency("safety-committee-office", region), "综合岗", Role.OFFICE, region, Set.of());
            for (String kind : AGENCIES) {
                staffed(agency(kind, region), "监管岗", Role.REGULATOR, region, linesOf(kind));
            }
            PartyId emergency = agency("emergency", region);
            staffed(emergency, "综合监管岗", Role.REGULATOR, region, Set.of());
            staffed(emergency, "值班岗", Role.DUTY, region, Set.of());
            staffed(emergency, "系统管理岗", Role.SYSTEM_ADMIN, region, Set.of());
            staffed(emergency, "安全管理岗", Role.SECURITY_ADMIN, region, Set.of());
            staffed(emergency, "审计管理岗", Role.AUDIT_ADMIN, region, Set.of());
        }
        for (RegionId town : TOWNS) {
            staffed(agency("town-government", town), "监管岗", Role.TOWN, town, Set.of());
            String name = directory.region(town).name();
            shops.add(open("演示" + name + "百货商店", town, false, "fire", "industry"));
            shops.add(open("演示" + name + "一人修理铺", town, true, "fire"));
        }
    }

    private Set<String> linesOf(String kind) {
        return lines.all().stream()
                .filter(line -> line.departments()
                        .at("county")
                        .orElseThrow()
                        .supervisor()
                        .equals(kind))
                .map(line -> line.id())
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private PartyId open(String name, RegionId town, boolean sole, String... lines) {
        List<Contact> contacts = new ArrayList<>();
        contacts.add(new Contact(Role.HEAD, "主要负责人", nextName()));
        if (!sole) {
            contacts.add(new Contact(Role.SAFETY, "安全员", nextName()));
            contacts.add(new Contact(Role.WORKER, "员工", nextName()));
        }
        return enterprises.register(new NewEnterprise(
                name, freshCreditCode(), town, List.of(lines), "演示路1号", sole ? 1 : 20, sole, contacts));
    }

    public static String freshCreditCode() {
        String random = UUID.randomUUID().toString().replaceAll("[^0-9]", "") + "00000000";
        return CreditCode.compose("91", "411202", random.substring(0, 8));
    }

    private PostId staffed(PartyId party, String name, Role role, RegionId region, Set<String> lines) {
        for (Post post : directory.postsOf(party)) {
            if (post.name().equals(name)) {
                return post.id();
            }
        }
        PostId post = directory.addPost(new NewPost(party, name, role, region, lines, java.util.Optional.empty(), ""));
        directory.appoint(post, directory.addPerson(nextName()), clock.now());
        return post;
    }

    private Caller regulatorIn(RegionId region, String line) {
        String kind = lines.line(line).departments().at("county").orElseThrow().supervisor();
        return caller(kind, region, "监管岗");
    }

    private Caller caller(String agencyKind, RegionId region, String postName) {
        return asLoader(() -> directory.callerAt(
                existing(agency(agencyKind, region), postName).id()));
    }

    private Caller enterpriseCaller(PartyId enterprise, Role role) {
        return asLoader(() -> directory.callerAt(directory.postsOf(enterprise).stream()
                .filter(post -> post.role() == role)
                .findFirst()
                .orElseThrow()
                .id()));
    }

    private Post existing(PartyId party, String name) {
        return directory.postsOf(party).stream()
                .filter(post -> post.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String nameOf(String kind, Region region) {
        Region parent = region.parent().map(directory::region).orElse(region);
        return lines.agencyKind(kind).orElseThrow().nameIn(region, parent);
    }

    private <T> T onFirstDay(Supplier<T> work) {
        Instant now = clock.now();
        clock.moveTo(FIRST_DAY);
        try {
            return asLoader(work);
        } finally {
            clock.moveTo(now);
        }
    }
}
