package cn.anxian.hazard.step;

import cn.anxian.hazard.HazardCommand;

/** A decision with its reason, as it was said. */
final class Deciding {

    static final int REASON = 500;

    private Deciding() {}

    /** @throws cn.anxian.kernel.BadInput if no reason is given */
    static String reason(HazardCommand.Reasoned said, String name) {
        Faults faults = new Faults();
        String reason = faults.text("reason", name, said.reason(), REASON);
        faults.refuse();
        return reason;
    }
}
