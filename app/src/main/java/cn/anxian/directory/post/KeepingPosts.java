package cn.anxian.directory.post;

import cn.anxian.directory.Administrators;
import cn.anxian.directory.NewPost;
import cn.anxian.directory.Party;
import cn.anxian.directory.Post;
import cn.anxian.directory.PostAbolished;
import cn.anxian.directory.PostChange;
import cn.anxian.directory.Region;
import cn.anxian.directory.party.DirectoryChecks;
import cn.anxian.directory.party.DirectoryRights;
import cn.anxian.directory.party.Finding;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.Uuid7;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes, changes and abolishes posts. */
@Component
public class KeepingPosts {

    private final Finding finding;
    private final PostTable posts;
    private final HoldingTable holdings;
    private final DirectoryChecks checks;
    private final DirectoryRights rights;
    private final Administrators administrators;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    KeepingPosts(
            Finding finding,
            PostTable posts,
            HoldingTable holdings,
            DirectoryChecks checks,
            DirectoryRights rights,
            Administrators administrators,
            ApplicationEventPublisher events,
            BusinessClock clock) {
        this.finding = finding;
        this.posts = posts;
        this.holdings = holdings;
        this.checks = checks;
        this.rights = rights;
        this.administrators = administrators;
        this.events = events;
        this.clock = clock;
    }

    public PostId add(NewPost post) {
        Party party = finding.party(post.party());
        Region region = checks.post(post, party);
        rights.requireStaffs(party, post.role());
        post.superior().ifPresent(superior -> checks.superior(finding.post(superior), clock.now()));
        PostId id = new PostId(Uuid7.at(clock.now()));
        posts.insert(id, post, party, region, clock.now());
        return id;
    }

    /** @throws Refusal {@code stale} where somebody changed it meanwhile */
    public void change(PostId id, PostChange change, int version) {
        Post before = finding.post(id);
        Party party = finding.party(before.party());
        rights.requireStaffs(party, before.role());
        checks.notAbolished(before);
        checks.post(
                new NewPost(
                        before.party(),
                        change.name(),
                        before.role(),
                        before.region().id(),
                        change.lines(),
                        change.superior(),
                        change.duties()),
                party);
        change.superior().ifPresent(superior -> checks.superiorOf(before, finding.post(superior), clock.now()));
        if (!posts.update(before.changed(change), version)) {
            throw Finding.stale();
        }
    }

    /** Ends the post and its holding; its open duties go to the successor, where one is named. */
    public void abolish(PostId id, Optional<PostId> successor, int version) {
        Post before = finding.post(id);
        rights.requireStaffs(finding.party(before.party()), before.role());
        checks.notAbolished(before);
        successor.ifPresent(next -> checks.successorOf(before, finding.post(next), clock.now()));
        Instant now = clock.now();
        administrators.stayAfter(before, Optional.empty(), now);
        if (!posts.update(before.abolished(now, successor), version)) {
            throw Finding.stale();
        }
        holdings.end(id, now);
        events.publishEvent(new PostAbolished(id, successor, now));
    }
}
