package cn.anxian.directory.party;

import cn.anxian.directory.Holder;
import cn.anxian.directory.Lines;
import cn.anxian.directory.NewParty;
import cn.anxian.directory.NewPost;
import cn.anxian.directory.Party;
import cn.anxian.directory.PartyKind;
import cn.anxian.directory.Post;
import cn.anxian.directory.Region;
import cn.anxian.directory.RegionId;
import cn.anxian.directory.Seat;
import cn.anxian.directory.post.HoldingTable;
import cn.anxian.directory.post.PostTable;
import cn.anxian.directory.region.RegionBook;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.Scope;
import cn.anxian.law.Basis;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What must hold before something is written into the directory; each fault is said in Chinese, by its field. */
@Component
public class DirectoryChecks {

    private static final Basis THREE_ADMINISTRATORS =
            new Basis.HouseRule("系统管理员、安全管理员、审计管理员由三个人分任，任何一人不得兼任其二，也不得任命自己。");

    private static final int HIGHEST_LADDER = 50;
    private static final int FARTHEST_DAYS = 366;
    private static final Instant OLDEST = Instant.parse("2000-01-01T00:00:00Z");

    private final RegionBook regions;
    private final Lines lines;
    private final PostTable posts;
    private final HoldingTable holdings;
    private final BusinessClock clock;

    DirectoryChecks(RegionBook regions, Lines lines, PostTable posts, HoldingTable holdings, BusinessClock clock) {
        this.regions = regions;
        this.lines = lines;
        this.posts = posts;
        this.holdings = holdings;
        this.clock = clock;
    }

    public Region region(String field, RegionId id) {
        return regions.find(id).orElseThrow(() -> BadInput.in(field, "没有编号为 " + id + " 的行政区划，请从列表中选择。"));
    }

    public String name(String field, String name, int longest) {
        String stripped = name.strip();
        if (stripped.isEmpty()) {
            throw BadInput.in(field, "名称不能为空。");
        }
        if (stripped.codePointCount(0, stripped.length()) > longest) {
            throw BadInput.in(field, "名称过长，最多" + longest + "个字。");
        }
        if (stripped.chars().anyMatch(Character::isISOControl)) {
            throw BadInput.in(field, "名称中有无法显示的字符。");
        }
        return stripped;
    }

    void knownLines(String field, Collection<String> ids) {
        for (String id : ids) {
            if (lines.find(id).isEmpty()) {
                throw BadInput.in(field, "没有“" + id + "”这个行业领域，请从列表中选择。");
            }
        }
    }

    Region party(NewParty party) {
        name("name", party.name(), 100);
        knownLines("lines", party.lines());
        if (party.kind() == PartyKind.AGENCY) {
            if (lines.agencyKinds().stream().noneMatch(kind -> kind.id().equals(party.agencyKind()))) {
                throw BadInput.in("agencyKind", "没有“" + party.agencyKind() + "”这种机关，请从列表中选择。");
            }
        } else if (!party.agencyKind().isEmpty()) {
            throw BadInput.in("agencyKind", "只有机关才填机关类型。");
        }
        return region("regionId", party.region());
    }

    public Region post(NewPost post, Party party) {
        name("name", post.name(), 60);
        knownLines("lines", post.lines());
        Region region = region("regionId", post.region());
        if (!party.region().contains(region)) {
            throw BadInput.in(
                    "regionId",
                    region.name() + "不在" + party.name() + "的辖区（"
                            + party.region().name() + "）之内。");
        }
        if (post.role().isEnterprise() == (party.kind() == PartyKind.AGENCY)) {
            throw BadInput.in(
                    "role", party.kind().chinese() + "不能设“" + post.role().chinese() + "”这样的岗位。");
        }
        return region;
    }

    public void notAbolished(Post post) {
        if (post.validTo().isPresent()) {
            throw Refusal.conflict("post-abolished", "岗位“" + post.name() + "”已经撤销，不能再改。");
        }
    }

    public void superior(Post superior, Instant now) {
        if (!superior.existsAt(now)) {
            throw BadInput.in("superiorId", "上级岗位“" + superior.name() + "”已经撤销，请另选。");
        }
    }

    public void superiorOf(Post post, Post superior, Instant now) {
        superior(superior, now);
        Optional<Post> above = Optional.of(superior);
        for (int steps = 0; above.isPresent(); steps++) {
            if (above.get().id().equals(post.id()) || steps > HIGHEST_LADDER) {
                throw BadInput.in("superiorId", "上级岗位不能是自己，也不能绕成一圈。");
            }
            above = above.flatMap(Post::superior).flatMap(posts::find);
        }
    }

    public void successorOf(Post post, Post successor, Instant now) {
        if (successor.id().equals(post.id())) {
            throw BadInput.in("successorId", "承接岗位不能是被撤销的岗位自己。");
        }
        if (!successor.existsAt(now)) {
            throw BadInput.in("successorId", "承接岗位“" + successor.name() + "”已经撤销，请另选。");
        }
        boolean bothOfAgencies = post.partyKind() == PartyKind.AGENCY && successor.partyKind() == PartyKind.AGENCY;
        if (!successor.party().equals(post.party()) && !bothOfAgencies) {
            throw BadInput.in("successorId", "机关岗位的职责只能由机关岗位承接，企业岗位的职责只能由本企业岗位承接。");
        }
        if (bothOfAgencies && !(successor.region().contains(post.region()) && successor.coversAllOf(post))) {
            throw BadInput.in("successorId", "承接岗位“" + successor.name() + "”的辖区或者行业领域管不到被撤销岗位的事项，请另选，或者先扩大它的行业领域。");
        }
    }

    /** Between the product's oldest record and a year from now: beyond that a date is a slip of the pen. */
    public void moment(String field, Instant moment) {
        if (moment.isBefore(OLDEST) || moment.isAfter(clock.now().plus(Duration.ofDays(FARTHEST_DAYS)))) {
            throw BadInput.in(field, "时间应在2000年以后、一年以内。");
        }
    }

    public void appointment(Post post, PersonId person, Instant from, Caller caller) {
        moment("from", from);
        if (!post.existsAt(from) || !post.existsAt(clock.now())) {
            throw Refusal.conflict("post-abolished", "岗位“" + post.name() + "”在该时间尚未设立或者已经撤销，不能任命。");
        }
        if (holdings.personName(person).isEmpty()) {
            throw BadInput.in("personId", "没有这个人，请先登记姓名。");
        }
        Optional<Holder> present = holdings.holderAt(post.id(), from);
        if (present.filter(holder -> holder.person().equals(person)).isPresent()) {
            throw Refusal.conflict("own-post", "该岗位本来就由此人担任，无须重复任命。");
        }
        if (present.isPresent()) {
            throw Refusal.conflict(
                    "post-held", "岗位“" + post.name() + "”在该时间由" + present.get().personName() + "担任，请先结束其任职。");
        }
        if (post.role().isAdministrator() && !(caller.scope() instanceof Scope.Loading)) {
            threeAdministrators(post.role(), person, from, caller);
        }
    }

    private void threeAdministrators(Role role, PersonId person, Instant from, Caller caller) {
        boolean another = posts.seatsOf(person, from).stream()
                .map(Seat::post)
                .anyMatch(post -> post.role().isAdministrator() && post.role() != role);
        if (another || person.equals(caller.person())) {
            throw Refusal.rule("same-person", "三个管理员须由三个人分任，不能任命此人为" + role.chinese() + "。", THREE_ADMINISTRATORS);
        }
    }

    /** Where somebody was registered: the registrar's region, or the country when the product loads a pack. */
    public String pathOfRegistrar(Caller caller) {
        return switch (caller.scope()) {
            case Scope.Region region -> region.path();
            case Scope.Administration administration -> administration.path();
            case Scope.OwnParty ignored ->
                posts.find(caller.post()).map(post -> post.region().path()).orElse("1.");
            case Scope.Loading ignored -> "1.";
            case Scope.SigningIn ignored -> throw Refusal.signedOut();
            case Scope.Nothing ignored -> throw Refusal.signedOut();
        };
    }
}
