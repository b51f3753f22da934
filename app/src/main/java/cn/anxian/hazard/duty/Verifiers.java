package cn.anxian.hazard.duty;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Holder;
import cn.anxian.directory.Post;
import cn.anxian.hazard.life.Answerer;
import cn.anxian.hazard.life.Finding;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * On which post the verifying rests: of the body that found it; of the enterprise that found it itself, on a post held by
 * another person than the one who rectified.
 */
@Component
public class Verifiers {

    private record Candidate(Post post, Optional<Holder> holder) {

        boolean isHeldByAnotherThan(PersonId rectifier) {
            return holder.filter(held -> !held.person().equals(rectifier)).isPresent();
        }
    }

    private final Directory directory;
    private final Supervisors supervisors;
    private final BusinessClock clock;

    Verifiers(Directory directory, Supervisors supervisors, BusinessClock clock) {
        this.directory = directory;
        this.supervisors = supervisors;
        this.clock = clock;
    }

    /** There is always one: a post that stays vacant, or a firm of one, is the finder's own. */
    public Answerer of(Finding finding, PersonId rectifier) {
        List<Candidate> candidates = candidates(finding);
        Candidate chosen = candidates.stream()
                .filter(candidate -> candidate.isHeldByAnotherThan(rectifier))
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(candidate -> candidate.holder().isPresent())
                        .findFirst())
                .orElseGet(() -> candidates.getFirst());
        return Answerer.of(chosen.post(), chosen.holder());
    }

    /** Before it is rectified: if whoever holds that post does it. */
    public Optional<Answerer> expected(Finding finding, PostId owner) {
        return directory.holderOf(owner).map(holder -> of(finding, holder.person()));
    }

    /** The finder's own post first; then those of his party that exist and may verify, those with most say first. */
    private List<Candidate> candidates(Finding finding) {
        Post finders = directory.post(finding.finder().post());
        Stream<Post> others = directory.postsOf(finding.finder().party()).stream()
                .filter(post -> !post.id().equals(finders.id()))
                .filter(post -> post.existsAt(clock.now()))
                .filter(post -> mayVerify(post, finding))
                .sorted(Comparator.comparing(Post::role));
        Stream<Post> above = finding.isMajor()
                ? Stream.of(directory.post(supervisors.of(finding).postId()))
                : Stream.empty();
        return Stream.of(Stream.of(finders), others, above)
                .flatMap(part -> part)
                .map(post -> new Candidate(
                        post, post.existsAt(clock.now()) ? directory.holderOf(post.id()) : Optional.empty()))
                .toList();
    }

    private static boolean mayVerify(Post post, Finding finding) {
        return switch (finding.source()) {
            case INSPECTION ->
                (post.role() == Role.REGULATOR || post.role() == Role.TOWN) && post.covers(finding.line());
            case SELF_CHECK -> post.role().isEnterprise();
        };
    }
}
