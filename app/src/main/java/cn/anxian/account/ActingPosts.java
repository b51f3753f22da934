package cn.anxian.account;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Post;
import cn.anxian.directory.Seat;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.Role;
import cn.anxian.law.Basis;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * From which of his posts a person may act. The three administrators are three different people who see no matters: whoever
 * holds one of their posts acts from that one only, and whoever holds two of them from none.
 */
@Component
class ActingPosts {

    static final Basis THREE_PEOPLE = new Basis.HouseRule("系统管理、安全管理、审计管理分由三人担任，互相监督；管理员不兼任业务岗位");

    private final Directory directory;
    private final BusinessClock clock;

    ActingPosts(Directory directory, BusinessClock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    List<Post> of(PersonId person) {
        return seatsOf(person).stream().map(Seat::post).toList();
    }

    List<Seat> seatsOf(PersonId person) {
        List<Seat> held = directory.seatsOf(person, clock.now());
        List<Seat> administering = held.stream()
                .filter(seat -> seat.post().role().isAdministrator())
                .toList();
        List<Role> kinds = administering.stream()
                .map(seat -> seat.post().role())
                .distinct()
                .toList();
        return switch (kinds.size()) {
            case 0 -> held;
            case 1 -> administering;
            default -> List.of();
        };
    }

    /** @throws Refusal if there is none, saying why */
    List<Post> required(PersonId person) {
        refuseTwoAdministrators(person);
        List<Post> posts = of(person);
        if (posts.isEmpty()) {
            throw Refusal.notAllowed("您目前没有担任任何岗位，请联系本单位或系统管理员。");
        }
        return posts;
    }

    void refuseTwoAdministrators(PersonId person) {
        if (of(person).isEmpty() && !directory.postsHeldBy(person, clock.now()).isEmpty()) {
            throw Refusal.rule("three-administrators", "一人不得担任两个管理员岗位。请由系统管理员免去其中一个。", THREE_PEOPLE);
        }
    }

    static boolean administers(List<Post> posts) {
        return posts.stream().anyMatch(post -> post.role().isAdministrator());
    }
}
