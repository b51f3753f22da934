package cn.anxian.directory.party;

import cn.anxian.directory.Party;
import cn.anxian.directory.PartyKind;
import cn.anxian.directory.Region;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.Scope;
import cn.anxian.kernel.ScopeFilter;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The service's own gate: who sees and who changes what in the directory. Row-level security says the same a second time.
 */
@Component
public class DirectoryRights {

    private final CurrentCaller callers;
    private final ScopeFilter filter;

    DirectoryRights(CurrentCaller callers, ScopeFilter filter) {
        this.callers = callers;
        this.filter = filter;
    }

    /** The range of paths, the lines and the own party by which parties that are no agencies may be listed. */
    record Range(String from, String to, String lines, PartyId own) {}

    public Range range() {
        Caller caller = callers.get();
        return switch (caller.scope()) {
            case Scope.Administration admin -> new Range(admin.path(), admin.path() + "~", "*", caller.party());
            case Scope.Loading ignored -> new Range("", "~", "*", caller.party());
            case Scope.Region ignored -> filtered(caller);
            case Scope.OwnParty ignored -> filtered(caller);
            case Scope.SigningIn ignored -> filtered(caller);
            case Scope.Nothing ignored -> filtered(caller);
        };
    }

    private Range filtered(Caller caller) {
        return new Range(filter.pathFrom(), filter.pathTo(), filter.lines(), caller.party());
    }

    boolean sees(Party party) {
        if (party.kind() == PartyKind.AGENCY) {
            return true;
        }
        String path = party.region().path();
        return switch (callers.get().scope()) {
            case Scope.Administration admin -> path.startsWith(admin.path());
            case Scope.Loading ignored -> true;
            // Row-level security alone decides: the person is not yet known here.
            case Scope.SigningIn ignored -> true;
            case Scope.Region ignored -> seesAny(party);
            case Scope.OwnParty ignored -> seesAny(party);
            case Scope.Nothing ignored -> false;
        };
    }

    private boolean seesAny(Party party) {
        List<String> lines = party.lines().isEmpty() ? List.of("") : party.lines();
        return lines.stream().anyMatch(line -> filter.sees(party.region().path(), line, party.id()));
    }

    boolean administers(Region region) {
        Caller caller = callers.get();
        return caller.scope() instanceof Scope.Loading
                || (caller.role() == Role.SYSTEM_ADMIN
                        && caller.scope() instanceof Scope.Administration admin
                        && region.path().startsWith(admin.path()));
    }

    boolean keepsFile(PartyKind kind, Region region, List<String> lines) {
        Caller caller = callers.get();
        return kind != PartyKind.AGENCY
                && caller.is(Role.OFFICE, Role.REGULATOR, Role.TOWN)
                && caller.region()
                        .filter(scope -> region.path().startsWith(scope.path()))
                        .filter(scope ->
                                scope.lines().isEmpty() || lines.stream().anyMatch(scope.lines()::contains))
                        .isPresent();
    }

    boolean writes(Party party) {
        return administers(party.region()) || keepsFile(party.kind(), party.region(), party.lines());
    }

    public boolean staffs(Party party, Role role) {
        Caller caller = callers.get();
        return writes(party)
                || (caller.role() == Role.HEAD
                        && caller.party().equals(party.id())
                        && (role == Role.SAFETY || role == Role.WORKER));
    }

    public boolean editsMatrix(Region region) {
        Caller caller = callers.get();
        return administers(region)
                || (caller.role() == Role.OFFICE
                        && caller.region()
                                .filter(scope -> region.path().startsWith(scope.path()))
                                .isPresent());
    }

    void requireWrites(PartyKind kind, Region region, List<String> lines) {
        if (!administers(region) && !keepsFile(kind, region, lines)) {
            throw Refusal.notAllowed("您的岗位无权登记或修改" + region.name() + "的" + kind.chinese() + "。");
        }
    }

    public void requireStaffs(Party party, Role role) {
        if (!staffs(party, role)) {
            throw Refusal.notAllowed("您的岗位无权设立或任免" + party.name() + "的“" + role.chinese() + "”岗位。");
        }
    }

    public void requireEditsMatrix(Region region) {
        if (!editsMatrix(region)) {
            throw Refusal.notAllowed("您的岗位无权调整" + region.name() + "的责任矩阵。");
        }
    }
}
