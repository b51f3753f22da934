package cn.anxian.hazard.duty;

import cn.anxian.directory.Answer;
import cn.anxian.directory.Directory;
import cn.anxian.directory.Post;
import cn.anxian.directory.Responsibility;
import cn.anxian.hazard.life.Answerer;
import cn.anxian.hazard.life.Finding;
import cn.anxian.hazard.life.Supervision;
import cn.anxian.kernel.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The department over a hazard: whom an enterprise tells, who decides on 挂牌, who signs last. */
@Component
public class Supervisors {

    private final Responsibility responsibility;
    private final Directory directory;

    Supervisors(Responsibility responsibility, Directory directory) {
        this.responsibility = responsibility;
        this.directory = directory;
    }

    /** 行业监管; where the matrix has a gap 综合监管, then 属地, at last whoever found it. */
    public Answerer of(Finding finding) {
        return answers(finding).findFirst().orElseGet(() -> Answerer.of(finding.finder()));
    }

    /** Whoever listed it, or the department; on a post that neither of these two holds, as far as there is one. */
    public Answerer approver(Finding finding, PersonId rectifier, PersonId reviewer) {
        Stream<Answerer> listed = finding.gravity().supervision().filter(Supervision::listed).stream()
                .flatMap(it -> postsOf(it));
        List<Answerer> candidates = Stream.concat(
                        listed, Stream.concat(answers(finding), Stream.of(Answerer.of(finding.finder()))))
                .toList();
        return candidates.stream()
                .filter(it -> isHeldByAnother(it, rectifier, reviewer))
                .findFirst()
                .orElseGet(() -> candidates.getFirst());
    }

    private Stream<Answerer> postsOf(Supervision listed) {
        Post own = directory.carrierOf(listed.by().post());
        Stream<Post> others = directory.postsOf(own.party()).stream()
                .filter(post -> post.role() == own.role() && !post.id().equals(own.id()));
        return Stream.concat(Stream.of(own), others).map(post -> Answerer.of(post, directory.holderOf(post.id())));
    }

    private boolean isHeldByAnother(Answerer post, PersonId rectifier, PersonId reviewer) {
        return directory
                .holderOf(post.postId())
                .filter(holder ->
                        !holder.person().equals(rectifier) && !holder.person().equals(reviewer))
                .isPresent();
    }

    private Stream<Answerer> answers(Finding finding) {
        return Stream.concat(
                        Stream.of(responsibility.supervisorOf(finding.line(), finding.region())),
                        responsibility.whoAnswers(finding.line(), finding.region()).stream()
                                .limit(3))
                .map(Supervisors::answerer)
                .flatMap(Optional::stream)
                .distinct();
    }

    private static Optional<Answerer> answerer(Answer answer) {
        return answer.post().map(post -> Answerer.of(post, answer.holder()));
    }
}
