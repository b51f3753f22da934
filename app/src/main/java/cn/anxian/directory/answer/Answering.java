package cn.anxian.directory.answer;

import cn.anxian.directory.AgencyKind;
import cn.anxian.directory.Answer;
import cn.anxian.directory.Departments;
import cn.anxian.directory.Duty;
import cn.anxian.directory.Holder;
import cn.anxian.directory.Line;
import cn.anxian.directory.Lines;
import cn.anxian.directory.Named;
import cn.anxian.directory.Party;
import cn.anxian.directory.Post;
import cn.anxian.directory.Region;
import cn.anxian.directory.RegionId;
import cn.anxian.directory.matrix.MatrixRow;
import cn.anxian.directory.matrix.MatrixTable;
import cn.anxian.directory.party.PartyTable;
import cn.anxian.directory.post.HoldingTable;
import cn.anxian.directory.post.PostTable;
import cn.anxian.directory.region.RegionBook;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Role;
import cn.anxian.law.Bases;
import cn.anxian.law.Basis;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Finds the party, the post and the holder of each duty: a recorded decision of the region first, then the pack. */
@Component
public class Answering {

    private final MatrixTable matrix;
    private final PartyTable parties;
    private final PostTable posts;
    private final HoldingTable holdings;
    private final RegionBook regions;
    private final Lines lines;
    private final BusinessClock clock;
    private final Optional<Instant> moment;
    private final Map<Cell, Optional<MatrixRow>> then = new HashMap<>();

    /** A cell of the matrix. */
    private record Cell(String line, RegionId region) {}

    @Autowired
    Answering(
            MatrixTable matrix,
            PartyTable parties,
            PostTable posts,
            HoldingTable holdings,
            RegionBook regions,
            Lines lines,
            BusinessClock clock) {
        this.matrix = matrix;
        this.parties = parties;
        this.posts = posts;
        this.holdings = holdings;
        this.regions = regions;
        this.lines = lines;
        this.clock = clock;
        this.moment = Optional.empty();
    }

    private Answering(Answering now, Instant moment) {
        this.matrix = now.matrix;
        this.parties = now.parties;
        this.posts = now.posts;
        this.holdings = now.holdings;
        this.regions = now.regions;
        this.lines = now.lines;
        this.clock = () -> moment;
        this.moment = Optional.of(moment);
    }

    /** Answers as it was then: the matrix in force, the posts that existed, who held them. */
    public Answering asOf(Instant then) {
        return new Answering(this, then);
    }

    /** Of a moment that is past a row is read once, however many duties ask for it. */
    private Optional<MatrixRow> rowOf(Line line, Region region) {
        return moment.map(past -> then.computeIfAbsent(
                        new Cell(line.id(), region.id()), cell -> matrix.at(cell.line(), cell.region(), past)))
                .orElseGet(() -> matrix.current(line.id(), region.id()));
    }

    /** Who is named, on what, and whether a recorded decision named him. */
    record Named(Optional<Party> party, String reason, List<Basis> basis, boolean edited) {}

    public Answer supervision(Line line, Region region) {
        return withPost(Duty.SUPERVISION, supervisor(line, region), Role.REGULATOR, line);
    }

    public Answer comprehensive(Line line, Region region) {
        return withPost(Duty.COMPREHENSIVE, comprehensiveOf(line, region), Role.REGULATOR, line);
    }

    Named supervisor(Line line, Region region) {
        return agency(
                line, region, MatrixRow::supervisor, Departments.AtLevel::supervisor, "行业监管", DutyBases.SUPERVISION);
    }

    Named comprehensiveOf(Line line, Region region) {
        return agency(
                line,
                region,
                MatrixRow::comprehensive,
                Departments.AtLevel::comprehensive,
                "综合监管",
                DutyBases.COMPREHENSIVE);
    }

    public Answer territorial(Line line, Region region) {
        Optional<MatrixRow> row = row(line, region, MatrixRow::territorial);
        if (row.isPresent()) {
            return withPost(
                    Duty.TERRITORIAL,
                    decided(row.get(), row.get().territorial(), "属地监管"),
                    territorialRole(region),
                    line);
        }
        boolean town = region.is("town");
        String kind = town ? "town-government" : "government";
        Basis basis = town ? DutyBases.TERRITORIAL_TOWN : DutyBases.TERRITORIAL_GOVERNMENT;
        Optional<Party> party = parties.agency(kind, region.id());
        String reason = party.map(found -> region.name() + "由" + found.name() + "属地监管。")
                .orElse(region.name() + "没有登记属地政府（" + kindName(kind) + "），属地监管无人负责。");
        return withPost(
                Duty.TERRITORIAL, new Named(party, reason, List.of(basis), false), territorialRole(region), line);
    }

    public Answer leadership(Line line, Region region) {
        Region level = levelOfDepartments(region);
        Optional<MatrixRow> row = row(line, region, MatrixRow::leaderPost);
        Optional<Post> decided = row.flatMap(MatrixRow::leaderPost).flatMap(posts::find);
        Optional<Post> post = decided.or(() -> posts.governmentPost(level.id(), Role.LEADER, line.id(), clock.now()));
        String reason = post.map(found -> decided.isPresent()
                        ? "责任矩阵（" + row.orElseThrow().region().name() + "）明确由" + found.name() + "分管："
                                + row.orElseThrow().reason()
                        : level.name() + "由" + found.name() + "分管" + line.name() + "。")
                .orElse(level.name() + "没有登记分管" + line.name() + "的领导岗位，分管领导无人。");
        List<Basis> basis = row.map(MatrixRow::basis).map(Bases::all).orElse(List.of(DutyBases.LEADERSHIP));
        return answer(
                Duty.LEADERSHIP,
                new Named(post.flatMap(found -> parties.find(found.party())), reason, basis, decided.isPresent()),
                post);
    }

    public Answer enterprise(Party enterprise) {
        Optional<Post> head = posts.ofParty(enterprise.id()).stream()
                .filter(post -> post.role() == Role.HEAD && post.existsAt(clock.now()))
                .findFirst();
        String reason = head.map(post -> enterprise.name() + "的主要负责人是本单位安全生产第一责任人。")
                .orElse(enterprise.name() + "没有登记主要负责人岗位，企业主体责任无人。");
        return answer(
                Duty.ENTERPRISE,
                new Named(Optional.of(enterprise), reason, List.of(DutyBases.ENTERPRISE), false),
                head);
    }

    /** The row of the region itself, or else of the level at which departments answer for it, that names what is asked. */
    Optional<MatrixRow> row(Line line, Region region, Function<MatrixRow, Optional<?>> named) {
        return rowOf(line, region)
                .filter(row -> named.apply(row).isPresent())
                .or(() -> rowOf(line, levelOfDepartments(region))
                        .filter(row -> named.apply(row).isPresent()));
    }

    /** The safety committee's office (安委办) of exactly that region. */
    public Optional<Post> office(Region region) {
        return posts.governmentPost(region.id(), Role.OFFICE, lines.catchAll().id(), clock.now());
    }

    /** A town has no departments of its own: those of its county answer. */
    public Region levelOfDepartments(Region region) {
        return region.is("town") ? region.parent().flatMap(regions::find).orElse(region) : region;
    }

    private Named agency(
            Line line,
            Region region,
            Function<MatrixRow, Optional<PartyId>> edited,
            Function<Departments.AtLevel, String> usual,
            String duty,
            Basis otherwise) {
        Optional<MatrixRow> row = row(line, region, edited::apply);
        if (row.isPresent()) {
            return decided(row.get(), edited.apply(row.get()), duty);
        }
        Region level = levelOfDepartments(region);
        String kind = line.departments()
                .at(level.is("county") ? "county" : "city")
                .map(usual)
                .orElseThrow();
        Optional<Party> party = parties.agency(kind, level.id());
        List<Basis> basis = Optional.ofNullable(line.departments().reasons().get(kind))
                .map(Bases::all)
                .orElse(List.of(otherwise));
        String reason = party.map(found -> line.name() + "通常由" + kindName(kind) + duty + "，" + level.name() + "为"
                        + found.name() + "。" + line.note())
                .orElse(line.name() + "通常由" + kindName(kind) + duty + "，但" + level.name() + "没有登记这个部门，无人负责。");
        return new Named(party, reason, basis, false);
    }

    private Named decided(MatrixRow row, Optional<PartyId> party, String duty) {
        Optional<Party> found = party.flatMap(parties::find);
        return new Named(
                found,
                "责任矩阵（" + row.region().name() + "，第" + row.version() + "版）明确由"
                        + found.map(Party::name).orElse("一个已不可见的单位") + duty + "：" + row.reason(),
                row.basis().all(),
                true);
    }

    private Answer withPost(Duty duty, Named named, Role role, Line line) {
        Optional<Post> post = named.party().flatMap(party -> posts.inParty(party.id(), role, line.id(), clock.now()));
        return answer(duty, named, post);
    }

    private Answer answer(Duty duty, Named named, Optional<Post> post) {
        Optional<Holder> holder = post.flatMap(found -> holdings.holderAt(found.id(), clock.now()));
        String missing = named.party().isEmpty() || holder.isPresent()
                ? ""
                : post.isEmpty() ? "该单位没有登记相应岗位。" : "岗位“" + post.get().name() + "”目前空缺。";
        return new Answer(duty, named.party(), post, holder, named.reason() + missing, named.basis(), named.edited());
    }

    private static Role territorialRole(Region region) {
        return region.is("town") ? Role.TOWN : Role.LEADER;
    }

    private String kindName(String kind) {
        return lines.agencyKind(kind).map(AgencyKind::shortName).orElse(kind);
    }
}
