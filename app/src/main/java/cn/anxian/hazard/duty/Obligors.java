package cn.anxian.hazard.duty;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Post;
import cn.anxian.hazard.Source;
import cn.anxian.hazard.life.Answerer;
import cn.anxian.hazard.life.Duty;
import cn.anxian.hazard.life.Extension;
import cn.anxian.hazard.life.Finding;
import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.Origin;
import cn.anxian.hazard.life.Supervision;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On which post each duty of a hazard rests. */
@Component
public class Obligors {

    private final Directory directory;
    private final Verifiers verifiers;
    private final Supervisors supervisors;

    Obligors(Directory directory, Verifiers verifiers, Supervisors supervisors) {
        this.directory = directory;
        this.verifiers = verifiers;
        this.supervisors = supervisors;
    }

    PostId of(Duty duty, Hazard hazard) {
        return switch (duty) {
            case HAND_OVER, JUDGE -> hazard.finding().finder().post();
            case SIGN, RECTIFY -> owner(hazard).postId();
            case ACCEPT -> verifierOf(hazard).postId();
            case APPROVE -> approverOf(hazard).postId();
            case PLAN, TELL -> head(hazard.finding());
            case SUPERVISE -> supervisors.of(hazard.finding()).postId();
            case EXTEND -> decider(hazard);
        };
    }

    /** Who will verify it if the post that owns it rectifies it. */
    Optional<PostId> verifier(Hazard hazard) {
        return verifiers.expected(hazard.finding(), owner(hazard).postId()).map(Answerer::postId);
    }

    /** What a department owes in a matter that an enterprise reported itself climbs in the department, and never to the enterprise. */
    Origin origin(Finding finding, PostId obligor) {
        return switch (finding.source()) {
            case INSPECTION -> Origin.FOUND;
            case SELF_CHECK ->
                directory.post(obligor).party().equals(finding.party())
                        ? Origin.SELF_FOUND
                        : Origin.SELF_FOUND_AT_THE_DEPARTMENT;
        };
    }

    /** 令第16号第十五条:“由生产经营单位主要负责人组织制定并实施事故隐患治理方案”。 */
    private PostId head(Finding finding) {
        return directory.postsOf(finding.party()).stream()
                .filter(post -> post.role() == Role.HEAD)
                .findFirst()
                .map(Post::id)
                .orElseThrow(() -> new IllegalStateException(finding.partyName() + " has no head"));
    }

    /** Who answers a request: whoever listed it; of a major one the department; otherwise whoever verifies. */
    private PostId decider(Hazard hazard) {
        Finding finding = hazard.finding();
        Optional<Supervision> listed = finding.gravity().supervision().filter(Supervision::listed);
        if (listed.isPresent()) {
            return listed.get().by().post();
        }
        Extension asked = ((Hazard.Underway) hazard).assignment().asked().orElseThrow();
        boolean selfFound = finding.source() == Source.SELF_CHECK;
        Answerer usual = verifiers.of(finding, asked.by().person());
        boolean inside = usual.partyId().equals(finding.party());
        boolean himself = inside && usual.postId().equals(asked.by().post());
        return selfFound && (finding.isMajor() || himself)
                ? supervisors.of(finding).postId()
                : usual.postId();
    }

    private static Answerer owner(Hazard hazard) {
        return switch (hazard) {
            case Hazard.Handed handed -> handed.assignment().owner();
            case Hazard.Planning planning -> planning.assignment().owner();
            case Hazard.Rectifying rectifying -> rectifying.assignment().owner();
            case Hazard.Listed listed -> throw nobody(listed);
            case Hazard.Rectified rectified -> throw nobody(rectified);
            case Hazard.Reviewed reviewed -> throw nobody(reviewed);
            case Hazard.StruckOff struckOff -> throw nobody(struckOff);
            case Hazard.OnRecord onRecord -> throw nobody(onRecord);
            case Hazard.Voided voided -> throw nobody(voided);
        };
    }

    private static Answerer verifierOf(Hazard hazard) {
        if (hazard instanceof Hazard.Rectified rectified) {
            return rectified.verifier();
        }
        throw nobody(hazard);
    }

    private static Answerer approverOf(Hazard hazard) {
        if (hazard instanceof Hazard.Reviewed reviewed) {
            return reviewed.approver();
        }
        throw nobody(hazard);
    }

    private static IllegalStateException nobody(Hazard hazard) {
        return new IllegalStateException(
                "nobody owes that on " + hazard.finding().number() + " in " + hazard.state());
    }
}
