package cn.anxian.directory.answer;

import cn.anxian.directory.Line;
import cn.anxian.directory.OrderRight;
import cn.anxian.directory.Post;
import cn.anxian.directory.Region;
import cn.anxian.directory.Responsibility;
import cn.anxian.directory.matrix.MatrixRow;
import cn.anxian.directory.matrix.MatrixTable;
import cn.anxian.directory.region.RegionBook;
import cn.anxian.law.Basis;
import cn.anxian.law.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may order an enterprise: the departments that the matrix names, and a town only where it is authorised. */
@Component
public class Ordering {

    private final Answering answering;
    private final MatrixTable matrix;
    private final RegionBook regions;

    Ordering(Answering answering, MatrixTable matrix, RegionBook regions) {
        this.answering = answering;
        this.matrix = matrix;
        this.regions = regions;
    }

    public OrderRight mayOrder(Post post, Line line, Region region) {
        List<Basis> basis = Rules.load().get("HZ-POWER-ORDER").bases().all();
        return switch (post.role()) {
            case OFFICE -> new OrderRight(false, "安委办是议事协调机构，不得对企业实施行政检查，只能统筹协调、督查下级政府和部门。", basis);
            case LEADER -> new OrderRight(false, "领导岗位不是行政检查的实施主体；责令须由有执法资格的部门作出，请批转主管部门办理。", basis);
            case REGULATOR -> regulator(post, line, region, basis);
            case TOWN -> town(post, line, region, basis);
            case DUTY, HEAD, SAFETY, WORKER, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN ->
                new OrderRight(false, "“" + post.role().chinese() + "”岗位没有行政检查的职权。", basis);
        };
    }

    public OrderRight mayTell(Post post, Region region) {
        List<Basis> basis = Rules.load().get("HZ-POWER-TELL").bases().all();
        if (!Responsibility.isInspector(post.role())) {
            return new OrderRight(false, "只有部门监管岗位和乡镇（街道）监管岗位巡查企业。", basis);
        }
        if (!post.region().contains(region)) {
            return new OrderRight(
                    false,
                    region.name() + "不在" + post.name() + "的辖区（" + post.region().name() + "）之内。",
                    basis);
        }
        return new OrderRight(true, "在本辖区巡查，发现隐患应当告知企业。", basis);
    }

    private OrderRight regulator(Post post, Line line, Region region, List<Basis> basis) {
        if (!post.region().contains(region)) {
            return new OrderRight(
                    false,
                    region.name() + "不在" + post.partyName() + "的辖区（"
                            + post.region().name() + "）之内。",
                    basis);
        }
        if (!post.covers(line.id())) {
            return new OrderRight(false, "岗位“" + post.name() + "”的条线不含" + line.name() + "。", basis);
        }
        // Departments answer at each level for the whole of their region: the county's first, then those above it.
        for (Region level : regions.upwards(region)) {
            for (Answering.Named named :
                    List.of(answering.supervisor(line, level), answering.comprehensiveOf(line, level))) {
                if (named.party()
                        .filter(party -> party.id().equals(post.party()))
                        .isPresent()) {
                    return new OrderRight(true, named.reason(), with(basis, named.basis()));
                }
            }
        }
        return new OrderRight(
                false,
                "责任矩阵没有把" + post.partyName() + "列为" + region.name() + line.name() + "的行业监管或者综合监管部门，只能巡查告知并移送主管部门。",
                basis);
    }

    private OrderRight town(Post post, Line line, Region region, List<Basis> basis) {
        if (!post.region().contains(region)) {
            return new OrderRight(false, region.name() + "不在" + post.partyName() + "的辖区之内。", basis);
        }
        List<Basis> withTown = with(List.of(DutyBases.TERRITORIAL_TOWN), basis);
        Optional<MatrixRow> row = decisive(line, region);
        if (!townAuthorised(line, region)) {
            return new OrderRight(
                    false, "责任矩阵没有记载" + post.partyName() + "在" + line.name() + "获得授权，不能责令，可以巡查告知。", withTown);
        }
        return row.map(found -> new OrderRight(
                        true,
                        "责任矩阵（" + found.region().name() + "，第" + found.version() + "版）记载了对乡镇（街道）的授权：" + found.reason(),
                        with(found.basis().all(), withTown)))
                .orElse(new OrderRight(true, "条线资料记载乡镇（街道）已获授权。", withTown));
    }

    /** The latest word on a town's power: its own row, else its county's, else the pack. */
    public boolean townAuthorised(Line line, Region region) {
        return decisive(line, region)
                .map(MatrixRow::townAuthorised)
                .orElse(line.departments().townAuthorised());
    }

    private Optional<MatrixRow> decisive(Line line, Region region) {
        return matrix.current(line.id(), region.id())
                .or(() -> matrix.current(
                        line.id(), answering.levelOfDepartments(region).id()));
    }

    private static List<Basis> with(List<Basis> first, List<Basis> second) {
        List<Basis> both = new ArrayList<>(first);
        second.stream().filter(basis -> !both.contains(basis)).forEach(both::add);
        return both;
    }
}
