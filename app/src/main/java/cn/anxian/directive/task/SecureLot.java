package cn.anxian.directive.task;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Drawn from the system's own entropy. */
@Component
class SecureLot implements Lot {

    private final SecureRandom random = new SecureRandom();

    @Override
    public int below(int bound) {
        return random.nextInt(bound);
    }
}
