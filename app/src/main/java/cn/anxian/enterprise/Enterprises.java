package cn.anxian.enterprise;

import cn.anxian.directory.Directory;
import cn.anxian.directory.NewParty;
import cn.anxian.directory.NewPost;
import cn.anxian.directory.Party;
import cn.anxian.directory.PartyKind;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Refusal;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the enterprises' files. */
@Component
@Transactional
public class Enterprises {

    private final Directory directory;
    private final EnterpriseTable table;
    private final EnterpriseChecks checks;
    private final BusinessClock clock;

    Enterprises(Directory directory, EnterpriseTable table, EnterpriseChecks checks, BusinessClock clock) {
        this.directory = directory;
        this.table = table;
        this.checks = checks;
        this.clock = clock;
    }

    /** @throws Refusal not-found, also where it is not the caller's to see */
    public Enterprise enterprise(PartyId id) {
        return find(id).orElseThrow(() -> Refusal.notFound("这家企业"));
    }

    public Optional<Enterprise> find(PartyId id) {
        return table.find(id).map(file -> of(directory.party(id), file));
    }

    /** Opens the file, with a post for each contact. */
    public PartyId register(NewEnterprise wanted) {
        checks.check(wanted);
        PartyId id = directory.addParty(
                new NewParty(PartyKind.ENTERPRISE, "", wanted.name(), wanted.region(), wanted.lines()));
        try {
            table.insert(
                    new EnterpriseTable.File(
                            id, wanted.creditCode(), wanted.address().strip(), wanted.headcount(), wanted.soleFirm()),
                    clock.now());
        } catch (DuplicateKeyException taken) {
            throw Refusal.conflict("credit-code-taken", "统一社会信用代码 " + wanted.creditCode() + " 已经登记过,请核对是否同一家企业。");
        }
        for (NewEnterprise.Contact contact : wanted.contacts()) {
            PostId post = directory.addPost(NewPost.of(id, contact.postName(), contact.role(), wanted.region()));
            directory.appoint(post, directory.addPerson(contact.personName()), clock.now());
        }
        return id;
    }

    static Enterprise of(Party party, EnterpriseTable.File file) {
        return new Enterprise(party, file.creditCode(), file.address(), file.headcount(), file.soleFirm());
    }
}
