package cn.anxian.hazard;

import cn.anxian.hazard.life.State;

/** What people call the state of a hazard. */
public final class StateNames {

    private StateNames() {}

    /** @throws IllegalStateException if there is no such state */
    public static String of(String id) {
        return State.of(id).chinese();
    }
}
