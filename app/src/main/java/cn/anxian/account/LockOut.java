package cn.anxian.account;

import cn.anxian.account.AttemptTable.Attempts;
import cn.anxian.kernel.MachineClock;
import cn.anxian.kernel.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Guessing gets slower and slower. House rule: the fifth failure under one login closes it for a minute, each further one
 * for twice as long, up to half an hour; a client's address has sixty. A login that does not exist is counted likewise,
 * so that nobody learns which ones do.
 *
 * <p>An attempt is counted as failed before it is judged and forgiven when it succeeds: guesses sent at once gain nothing.
 */
@Component
class LockOut {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final Duration KEPT = Duration.ofDays(1);

    private enum Limit {
        LOGIN(5, KEPT),
        ADDRESS(60, Duration.ofMinutes(15));

        private final int failures;
        private final Duration forgottenAfter;

        Limit(int failures, Duration forgottenAfter) {
            this.failures = failures;
            this.forgottenAfter = forgottenAfter;
        }

        @Nullable
        Instant lockedUntil(int count, Instant now) {
            if (count < failures) {
                return null;
            }
            Duration wait = FIRST.multipliedBy(1L << Math.min(count - failures, 10));
            return now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
        }
    }

    private final AttemptTable attempts;
    private final MachineClock clock;

    LockOut(AttemptTable attempts, MachineClock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * Counts an attempt; to be called in a transaction at the door that commits before the attempt is judged.
     *
     * @return until when the login is closed if this attempt fails
     * @throws Refusal {@code locked} while it is closed
     */
    Optional<Instant> count(Login login, String address) {
        Instant now = clock.now();
        attempts.forgetBefore(now.minus(KEPT));
        count(Limit.ADDRESS, addressKey(address), now);
        return Optional.ofNullable(count(Limit.LOGIN, loginKey(login), now).lockedUntil());
    }

    /** The attempt succeeded. */
    void forgive(Login login, String address) {
        attempts.lock(addressKey(address)).ifPresent(counted -> {
            if (counted.failures() <= 1) {
                attempts.forget(addressKey(address));
            } else {
                attempts.put(addressKey(address), new Attempts(counted.failures() - 1, counted.lastAt(), null));
            }
        });
        attempts.lock(loginKey(login)).ifPresent(counted -> attempts.forget(loginKey(login)));
    }

    /** By the security administrator. */
    void reopen(Login login) {
        attempts.forget(loginKey(login));
    }

    private Attempts count(Limit limit, String key, Instant now) {
        Attempts before = attempts.lock(key)
                .filter(known -> known.lastAt().plus(limit.forgottenAfter).isAfter(now))
                .orElse(new Attempts(0, now, null));
        Instant closed = before.lockedUntil();
        if (closed != null && closed.isAfter(now)) {
            long seconds = Math.ceilDiv(Duration.between(now, closed).toMillis(), 1000);
            throw Refusal.of(
                            HttpStatus.TOO_MANY_REQUESTS,
                            "locked",
                            "失败次数太多，请在 " + seconds + " 秒后再试（本平台规则：连续 5 次失败后暂停 1 分钟，此后每次加倍，最长 30 分钟）。")
                    .with(Map.of("retryAfterSeconds", seconds));
        }
        int failures = before.failures() + 1;
        Attempts after = new Attempts(failures, now, limit.lockedUntil(failures, now));
        attempts.put(key, after);
        return after;
    }

    private static String loginKey(Login login) {
        return "login " + login.fingerprint();
    }

    private static String addressKey(String address) {
        return "address " + address;
    }
}
