package cn.anxian.directory.party;

import cn.anxian.directory.NewParty;
import cn.anxian.directory.Party;
import cn.anxian.directory.PartyChange;
import cn.anxian.directory.PartyKind;
import cn.anxian.directory.Region;
import cn.anxian.directory.post.PostTable;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.Uuid7;
import org.springframework.stereotype.Component;

/** Registers and changes parties. */
@Component
public class KeepingParties {

    private final Finding finding;
    private final PartyTable parties;
    private final PostTable posts;
    private final DirectoryChecks checks;
    private final DirectoryRights rights;
    private final BusinessClock clock;

    KeepingParties(
            Finding finding,
            PartyTable parties,
            PostTable posts,
            DirectoryChecks checks,
            DirectoryRights rights,
            BusinessClock clock) {
        this.finding = finding;
        this.parties = parties;
        this.posts = posts;
        this.checks = checks;
        this.rights = rights;
        this.clock = clock;
    }

    public PartyId add(NewParty party) {
        Region region = checks.party(party);
        rights.requireWrites(party.kind(), region, party.lines());
        PartyId id = new PartyId(Uuid7.at(clock.now()));
        parties.insert(id, party, region);
        return id;
    }

    /**
     * @param version of the party that was read
     * @throws Refusal {@code stale} where somebody changed it meanwhile
     */
    public void change(PartyId id, PartyChange change, int version) {
        Party before = finding.party(id);
        rights.requireWrites(before.kind(), before.region(), before.lines());
        Region region = checks.party(
                new NewParty(before.kind(), before.agencyKind(), change.name(), change.region(), change.lines()));
        rights.requireWrites(before.kind(), region, change.lines());
        if (before.kind() == PartyKind.AGENCY && !region.equals(before.region())) {
            throw Refusal.conflict("agency-stays", "机关的辖区不能改变，请另行登记新机关。");
        }
        Party after = new Party(
                id,
                before.kind(),
                before.agencyKind(),
                change.name().strip(),
                region,
                change.lines(),
                change.active(),
                version);
        if (!parties.update(after, version)) {
            throw Finding.stale();
        }
        posts.follow(after);
    }
}
