package cn.anxian.enterprise;

import cn.anxian.directory.Directory;
import cn.anxian.directory.NewParty;
import cn.anxian.directory.NewPost;
import cn.anxian.directory.Party;
import cn.anxian.directory.PartyChange;
import cn.anxian.directory.PartyKind;
import cn.anxian.directory.PartyQuery;
import cn.anxian.directory.Region;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Page;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the enterprises' files. */
@Component
@Transactional
public class Enterprises {

    private static final int SHORTEST_CODE = 4;

    private final Directory directory;
    private final EnterpriseTable table;
    private final EnterpriseChecks checks;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    Enterprises(
            Directory directory,
            EnterpriseTable table,
            EnterpriseChecks checks,
            CurrentCaller callers,
            BusinessClock clock) {
        this.directory = directory;
        this.table = table;
        this.checks = checks;
        this.callers = callers;
        this.clock = clock;
    }

    /** @throws Refusal not-found, also where it is not the caller's to see */
    public Enterprise enterprise(PartyId id) {
        return find(id).orElseThrow(() -> Refusal.notFound("这家企业"));
    }

    public Optional<Enterprise> find(PartyId id) {
        return table.find(id).map(file -> of(directory.party(id), file));
    }

    /** By name; {@code q} is part of the name or the beginning of the credit code. */
    public Page<Enterprise> list(String q, String line, Optional<Region> region, @Nullable String cursor, int size) {
        List<PartyId> byCode =
                q.length() < SHORTEST_CODE ? List.of() : table.byCreditCode(q.toUpperCase(java.util.Locale.ROOT), size);
        PartyQuery query = new PartyQuery(Optional.of(PartyKind.ENTERPRISE), region, line, q, byCode);
        Page<Party> page = directory.parties(query, cursor, size);
        Map<PartyId, EnterpriseTable.File> files =
                table.of(page.items().stream().map(Party::id).toList());
        return new Page<>(
                page.items().stream()
                        .flatMap(party -> Optional.ofNullable(files.get(party.id())).stream()
                                .map(file -> of(party, file)))
                        .toList(),
                page.next());
    }

    /** Opens the file, with a post for each contact. */
    public PartyId register(NewEnterprise wanted) {
        checks.check(wanted);
        PartyId id = directory.addParty(
                new NewParty(PartyKind.ENTERPRISE, "", wanted.name().strip(), wanted.region(), wanted.lines()));
        try {
            table.insert(
                    new EnterpriseTable.File(
                            id,
                            wanted.creditCode(),
                            wanted.address().strip(),
                            wanted.headcount(),
                            wanted.soleFirm(),
                            1),
                    clock.now());
        } catch (DuplicateKeyException taken) {
            throw codeTaken(wanted.creditCode());
        }
        staff(id, wanted);
        return id;
    }

    /** The head stands above the others: what an enterprise misses is told inside it first. */
    private void staff(PartyId id, NewEnterprise wanted) {
        Optional<PostId> head = Optional.empty();
        for (NewEnterprise.Contact contact : wanted.headFirst()) {
            PostId post = directory.addPost(
                    new NewPost(id, contact.postName(), contact.role(), wanted.region(), Set.of(), head, ""));
            head = head.or(() -> Optional.of(post));
            if (!contact.personName().isBlank()) {
                directory.appoint(post, directory.addPerson(contact.personName()), clock.now());
            }
        }
    }

    /**
     * @param version of the enterprise that was read
     * @throws Refusal {@code stale} where somebody changed it meanwhile
     */
    public void change(PartyId id, EnterpriseChange change, int version) {
        Enterprise before = enterprise(id);
        requireMayChange(before, change);
        checks.check(change);
        EnterpriseTable.File file = new EnterpriseTable.File(
                id, change.creditCode(), change.address().strip(), change.headcount(), change.soleFirm(), version);
        try {
            if (!table.update(file)) {
                throw Refusal.conflict("stale", "这家企业的档案刚刚被别人改过，请按最新情况再改。");
            }
        } catch (DuplicateKeyException taken) {
            throw codeTaken(change.creditCode());
        }
        Party party = before.party();
        PartyChange placed = new PartyChange(change.name().strip(), change.region(), change.lines(), party.active());
        if (!placed.equals(new PartyChange(party.name(), party.region().id(), party.lines(), party.active()))) {
            directory.changeParty(id, placed, party.version());
        }
    }

    /** Buttons only; {@link #change} decides again. */
    boolean mayChange(Enterprise enterprise) {
        Caller caller = callers.get();
        return caller.is(Role.OFFICE, Role.REGULATOR, Role.TOWN)
                || (caller.is(Role.HEAD)
                        && caller.party().equals(enterprise.party().id()));
    }

    private void requireMayChange(Enterprise before, EnterpriseChange change) {
        if (!mayChange(before)) {
            throw Refusal.notAllowed("您的岗位无权修改企业档案。");
        }
        Party party = before.party();
        EnterpriseChange ownPart = new EnterpriseChange(
                party.name(),
                before.creditCode(),
                party.region().id(),
                party.lines(),
                change.address(),
                change.headcount(),
                before.soleFirm());
        if (callers.get().is(Role.HEAD) && !ownPart.equals(change)) {
            throw Refusal.notAllowed("企业自己只能修改地址和从业人数；名称、代码、属地、行业领域和是否一人企业由监管部门或乡镇（街道）修改。");
        }
    }

    private static Refusal codeTaken(String creditCode) {
        return Refusal.conflict("credit-code-taken", "统一社会信用代码 " + creditCode + " 已经登记过，请核对是否同一家企业。");
    }

    private static Enterprise of(Party party, EnterpriseTable.File file) {
        return new Enterprise(
                party, file.creditCode(), file.address(), file.headcount(), file.soleFirm(), file.version());
    }
}
