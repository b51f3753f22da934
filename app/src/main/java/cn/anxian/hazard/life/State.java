package cn.anxian.hazard.life;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Where a hazard stands in its life; each has a type of its own below {@link Hazard}. */
public enum State {
    LISTED("listed", "待交单", HazardList.LISTED),
    HANDED("handed", "待签收", HazardList.HANDED),
    PLANNING("planning", "待定方案", HazardList.WORKING),
    RECTIFYING("rectifying", "整改中", HazardList.WORKING),
    RECTIFIED("rectified", "待验收", HazardList.WORKING),
    REVIEWED("reviewed", "待审查", HazardList.WORKING),
    STRUCK_OFF("struck-off", "已销号", HazardList.STRUCK_OFF),
    ON_RECORD("on-record", "历史清单", HazardList.STRUCK_OFF),
    VOIDED("voided", "已作废", HazardList.VOID);

    private final String id;
    private final String chinese;
    private final HazardList list;

    State(String id, String chinese, HazardList list) {
        this.id = id;
        this.chinese = chinese;
        this.list = list;
    }

    public static State of(String id) {
        return Arrays.stream(values())
                .filter(state -> state.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no state " + id));
    }

    @JsonValue
    public String id() {
        return id;
    }

    public String chinese() {
        return chinese;
    }

    public HazardList list() {
        return list;
    }

    /** Struck off here, or closed by what a register states. */
    public boolean isClosed() {
        return list == HazardList.STRUCK_OFF;
    }
}
