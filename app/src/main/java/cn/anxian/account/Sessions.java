package cn.anxian.account;

import cn.anxian.account.Standing.Step;
import cn.anxian.directory.Post;
import cn.anxian.directory.Seat;
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
    private final AccountTable accounts;
    private final MachineClock clock;

    Sessions(Doorstep doorstep, ActingPosts actingPosts, AccountTable accounts, MachineClock clock) {
        this.doorstep = doorstep;
        this.actingPosts = actingPosts;
        this.accounts = accounts;
        this.clock = clock;
    }

    Standing standing(SessionMemory memory) {
        Duration age = Duration.between(memory.since(), clock.now());
        if (age.compareTo(memory.post() == null ? LONGEST_HALFWAY : LONGEST) >= 0) {
            return Standing.OUTSIDE;
        }
        return doorstep.remembered(
                memory,
                () -> accounts.named(memory.login())
                        .filter(account -> account.person().equals(memory.person()))
                        .map(account -> standing(memory, account))
                        .orElse(Standing.OUTSIDE));
    }

    private Standing standing(SessionMemory memory, Account account) {
        if (account.isLocked() || account.epoch() != memory.epoch()) {
            return Standing.OUTSIDE;
        }
        List<Seat> seats = actingPosts.seatsOf(account.person());
        List<Post> posts = seats.stream().map(Seat::post).toList();
        Optional<Step> step = nextStep(account, memory, posts);
        PostId acting = memory.post();
        if (acting == null) {
            return step.<Standing>map(next -> new Standing.Halfway(account, memory, next))
                    .orElse(Standing.OUTSIDE);
        }
        return seats.stream()
                .filter(seat -> step.isEmpty() && seat.post().id().equals(acting))
                .findFirst()
                .<Standing>map(seat -> new Standing.Inside(account, memory, seat.caller(), posts))
                .orElse(Standing.OUTSIDE);
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
