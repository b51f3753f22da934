package cn.anxian.obligation.ladder;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Holder;
import cn.anxian.directory.Post;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.PostId;
import cn.anxian.obligation.ObligationView;
import cn.anxian.obligation.Obligations;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Nobody decides about himself: neither the post that missed the duty nor whoever holds it, now or when it fell due. */
@Component
class Involved {

    /** @param post empty where the duty is not the caller's to see */
    record Own(Optional<PostId> post, Set<PersonId> people) {

        boolean is(PostId other) {
            return post.filter(other::equals).isPresent();
        }

        boolean is(PersonId person) {
            return people.contains(person);
        }
    }

    private final Obligations obligations;
    private final Directory directory;

    Involved(Obligations obligations, Directory directory) {
        this.obligations = obligations;
        this.directory = directory;
    }

    Own in(Decision decision) {
        Optional<ObligationView> missed = obligations.ofSubject(decision.matter()).stream()
                .filter(duty -> duty.id().equals(decision.missed()))
                .findFirst();
        return new Own(
                missed.map(duty -> duty.obligor().postId()),
                missed.stream().flatMap(this::holders).map(Holder::person).collect(Collectors.toUnmodifiableSet()));
    }

    boolean isHimself(Own own, Post post) {
        return own.is(post.id())
                || directory
                        .holderOf(post.id())
                        .map(Holder::person)
                        .filter(own::is)
                        .isPresent();
    }

    private Stream<Holder> holders(ObligationView duty) {
        PostId post = duty.obligor().postId();
        return Stream.of(directory.holderOf(post), directory.holderAt(post, duty.dueAt()))
                .flatMap(Optional::stream);
    }
}
