package cn.anxian.hazard.register;

import org.springframework.stereotype.Component;

/** Works off what was ordered of registers, when a story of another module says so. */
@Component
public class RegistersAtWork {

    private final RegisterWork work;

    RegistersAtWork(RegisterWork work) {
        this.work = work;
    }

    public void workOff() {
        boolean more = true;
        while (more) {
            more = work.proceed();
        }
    }
}
