package cn.anxian.directory.post;

import cn.anxian.directory.Administrators;
import cn.anxian.directory.Post;
import cn.anxian.directory.party.DirectoryChecks;
import cn.anxian.directory.party.DirectoryRights;
import cn.anxian.directory.party.Finding;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.Uuid7;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Registers people, puts them into posts and relieves them. */
@Component
public class Appointing {

    private static final int LONGEST_NAME = 40;

    private final Finding finding;
    private final HoldingTable holdings;
    private final DirectoryChecks checks;
    private final DirectoryRights rights;
    private final Administrators administrators;
    private final Tenure tenure;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    Appointing(
            Finding finding,
            HoldingTable holdings,
            DirectoryChecks checks,
            DirectoryRights rights,
            Administrators administrators,
            Tenure tenure,
            CurrentCaller callers,
            BusinessClock clock) {
        this.finding = finding;
        this.holdings = holdings;
        this.checks = checks;
        this.rights = rights;
        this.administrators = administrators;
        this.tenure = tenure;
        this.callers = callers;
        this.clock = clock;
    }

    public PersonId addPerson(String name) {
        PersonId id = new PersonId(Uuid7.at(clock.now()));
        Caller registrar = callers.get();
        holdings.insertPerson(
                id,
                checks.name("personName", name, LONGEST_NAME),
                registrar.person(),
                checks.pathOfRegistrar(registrar));
        return id;
    }

    /** @throws Refusal {@code post-held} where somebody holds it at that time */
    public void appoint(PostId post, PersonId person, Instant from) {
        Post vacant = finding.post(post);
        rights.requireStaffs(finding.party(vacant.party()), vacant.role());
        checks.appointment(vacant, person, from, callers.get());
        tenure.refuseDatedBack(vacant, from);
        try {
            holdings.insert(post, person, from);
        } catch (DataIntegrityViolationException overlapping) {
            throw Refusal.conflict("post-held", "岗位“" + vacant.name() + "”在该时间之后已有任职记录，任期不能重叠。");
        }
    }

    /** One goes, the next comes, at the same moment. */
    public void succeed(PostId post, PersonId next, Instant from) {
        if (holdings.holderAt(post, from)
                .filter(holder -> !holder.person().equals(next))
                .isPresent()) {
            end(post, from, Optional.of(next));
        }
        appoint(post, next, from);
    }

    public void end(PostId post, Instant at) {
        end(post, at, Optional.empty());
    }

    private void end(PostId post, Instant at, Optional<PersonId> next) {
        Post held = finding.post(post);
        rights.requireStaffs(finding.party(held.party()), held.role());
        checks.moment("at", at);
        tenure.refuseDatedBack(held, at);
        tenure.refuseWithoutList(held, at);
        administrators.stayAfter(held, next, at);
        if (holdings.end(post, at) == 0) {
            throw Refusal.conflict("post-vacant", "这个岗位在该时间没有人担任，无须结束。");
        }
    }
}
