package cn.anxian.account;

import cn.anxian.account.Standing.Step;
import cn.anxian.directory.Directory;
import cn.anxian.directory.Post;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.MachineClock;
import cn.anxian.kernel.PostId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a session still counts: asked with every request, so that a lost post, a lock or a new password ends it at once. */
@Component
class Sessions {

    /** House rules: a working day with its overtime; and a tea break for the steps of signing in. */
    static final Duration LONGEST = Duration.ofHours(12);

    static final Duration LONGEST_HALFWAY = Duration.ofMinutes(15);

    private final Doorstep doorstep;
    private final ActingPosts actingPosts;
    private final Directory directory;
    private final MachineClock clock;

    Sessions(Doorstep doorstep, ActingPosts actingPosts, Directory directory, MachineClock clock) {
        this.doorstep = doorstep;
        this.actingPosts = actingPosts;
        this.directory = directory;
        this.clock = clock;
    }

    Standing standing(SessionMemory memory) {
        Duration age = Duration.between(memory.since(), clock.now());
        if (age.compareTo(memory.post() == null ? LONGEST_HALFWAY : LONGEST) >= 0) {
            return Standing.OUTSIDE;
        }
        return doorstep.namingThen(memory.login(), account -> standing(memory, account), () -> Standing.OUTSIDE);
    }

    private Standing standing(SessionMemory memory, Account account) {
        if (account.isLocked() || account.epoch() != memory.epoch()) {
            return Standing.OUTSIDE;
        }
        List<Post> posts = actingPosts.of(account.person());
        Optional<Step> step = nextStep(account, memory, posts);
        PostId acting = memory.post();
        if (acting == null) {
            return step.<Standing>map(next -> new Standing.Halfway(account, memory, next))
                    .orElse(Standing.OUTSIDE);
        }
        if (step.isPresent() || posts.stream().noneMatch(post -> post.id().equals(acting))) {
            return Standing.OUTSIDE;
        }
        Caller caller = directory.callerAt(acting);
        return caller.person().equals(account.person())
                ? new Standing.Inside(account, memory, caller, posts)
                : Standing.OUTSIDE;
    }

    static Optional<Step> nextStep(Account account, SessionMemory memory, List<Post> posts) {
        if (account.mustChangePassword()) {
            return Optional.of(Step.CHANGE_PASSWORD);
        }
        if (account.demo() || memory.secondFactor() || !ActingPosts.administers(posts)) {
            return Optional.empty();
        }
        return Optional.of(account.hasConfirmedSecondFactor() ? Step.TOTP : Step.TOTP_ENROL);
    }
}
