package cn.anxian.directory;

import cn.anxian.directory.matrix.MatrixRow;
import cn.anxian.directory.matrix.MatrixTable;
import cn.anxian.directory.party.DirectoryChecks;
import cn.anxian.directory.party.DirectoryRights;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.Uuid7;
import cn.anxian.law.Basis;
import cn.anxian.law.BasisKind;
import cn.anxian.law.Rules;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to recorded decisions over the packs: each is a new version, the old ones stay. */
@Component
@Transactional
public class Matrix {

    private static final int LONGEST_REASON = 500;

    /** A town's power to order comes from a published decision, never from this product or a speech. */
    private static final Set<BasisKind> NO_AUTHORITY = Set.of(BasisKind.HOUSE_RULE, BasisKind.SPEECH);

    private final MatrixTable table;
    private final Directory directory;
    private final DirectoryChecks checks;
    private final DirectoryRights rights;
    private final Lines lines;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    Matrix(
            MatrixTable table,
            Directory directory,
            DirectoryChecks checks,
            DirectoryRights rights,
            Lines lines,
            CurrentCaller callers,
            BusinessClock clock) {
        this.table = table;
        this.directory = directory;
        this.checks = checks;
        this.rights = rights;
        this.lines = lines;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * @return the id of the new version
     * @throws Refusal {@code stale} where somebody recorded another meanwhile
     */
    public UUID edit(MatrixEdit edit) {
        Region region = checks.region("regionId", edit.region());
        rights.requireEditsMatrix(region);
        lines.line(edit.line());
        check(edit, region);
        int before =
                table.current(edit.line(), region.id()).map(MatrixRow::version).orElse(0);
        if (edit.version() != before) {
            throw stale();
        }
        Instant now = clock.now();
        if (before > 0 && table.supersede(edit.line(), region.id(), before, now) == 0) {
            throw stale();
        }
        Caller editor = callers.get();
        UUID id = Uuid7.at(now);
        MatrixRow row = new MatrixRow(
                edit.line(),
                region,
                edit.supervisor(),
                edit.comprehensive(),
                edit.leaderPost(),
                edit.territorial(),
                edit.townAuthorised(),
                edit.basis(),
                edit.reason().strip(),
                editor.personName(),
                editor.partyName() + " " + editor.postName(),
                before + 1,
                now,
                Optional.empty());
        try {
            table.insert(id, row, editor);
        } catch (DataIntegrityViolationException another) {
            throw stale();
        }
        return id;
    }

    private void check(MatrixEdit edit, Region region) {
        if (edit.reason().isBlank() || edit.reason().length() > LONGEST_REASON) {
            throw BadInput.in("reason", "请写明调整的理由，最多" + LONGEST_REASON + "个字。");
        }
        edit.supervisor().ifPresent(party -> department("supervisorPartyId", party, region));
        edit.comprehensive().ifPresent(party -> department("comprehensivePartyId", party, region));
        edit.territorial().ifPresent(party -> agency("territorialPartyId", party, region));
        edit.leaderPost().ifPresent(post -> leader(post, region));
        if (edit.townAuthorised() && edit.basis().stream().allMatch(basis -> NO_AUTHORITY.contains(basis.kind()))) {
            throw BadInput.in("basis", "对乡镇（街道）的授权须有公布的决定，不能以平台规则或讲话为依据。");
        }
    }

    private void department(String field, PartyId id, Region region) {
        Party agency = agency(field, id, region);
        boolean inspects = lines.agencyKind(agency.agencyKind())
                .map(AgencyKind::inspectsEnterprises)
                .orElse(true);
        if (!inspects) {
            Basis basis = Rules.load().get("HZ-POWER-ORDER").bases().stream()
                    .filter(each -> each.kind() == BasisKind.DOCUMENT)
                    .findFirst()
                    .orElseThrow();
            throw Refusal.rule("office-never-inspects", agency.name() + "是议事协调机构，不得对企业实施行政检查，不能列为监管部门。", basis);
        }
    }

    private Party agency(String field, PartyId id, Region region) {
        Party party = directory.party(id);
        if (party.kind() != PartyKind.AGENCY || !party.active()) {
            throw BadInput.in(field, party.name() + "不是在用的机关。");
        }
        if (!party.region().contains(region)) {
            throw BadInput.in(field, party.name() + "的辖区（" + party.region().name() + "）不含" + region.name() + "。");
        }
        return party;
    }

    private void leader(PostId id, Region region) {
        Post post = directory.post(id);
        if (post.role() != Role.LEADER || !post.existsAt(clock.now())) {
            throw BadInput.in("leaderPostId", "“" + post.name() + "”不是在用的领导岗位。");
        }
        if (!post.region().contains(region)) {
            throw BadInput.in("leaderPostId", "“" + post.name() + "”不管" + region.name() + "。");
        }
    }

    private static Refusal stale() {
        return Refusal.conflict("stale", "责任矩阵的这一格刚刚被别人调整过，请重新打开后再改。");
    }
}
