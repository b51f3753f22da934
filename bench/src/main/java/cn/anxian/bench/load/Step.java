package cn.anxian.bench.load;

import java.util.Optional;
import java.util.UUID;

/** The whole life of a general hazard, in order, as two people drive it. */
public enum Step {
    PHOTO_BEFORE(false, "", ""),
    LIST(false, "", "列单"),
    HAND_OVER(false, "hand-over", "交单"),
    SIGN(true, "signing", "办单"),
    PHOTO_AFTER(true, "", ""),
    RECTIFY(true, "rectification", "办单"),
    ACCEPT(false, "acceptance", "清单");

    private final boolean byEnterprise;
    private final String path;

    private final String list;

    Step(boolean byEnterprise, String path, String list) {
        this.byEnterprise = byEnterprise;
        this.path = path;
        this.list = list;
    }

    /** Otherwise by the inspector. */
    boolean isByEnterprise() {
        return byEnterprise;
    }

    /** An upload answers with the file; every other command answers with a receipt. */
    public boolean isUpload() {
        return this == PHOTO_BEFORE || this == PHOTO_AFTER;
    }

    /** The list on which a hazard stands after this step; empty for uploads. */
    public String list() {
        return list;
    }

    String path(Optional<UUID> hazard) {
        return hazard.map(id -> "/api/hazards/" + id + "/" + path).orElse("/api/hazards");
    }

    Optional<Step> following() {
        return this == ACCEPT ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }
}
