package cn.anxian.enterprise;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How many hazards stand on each list; {@code total} is their sum, and each hazard is in it once. */
public record HazardCounts(
        long listed,
        long handed,
        long working,
        long struckOff,
        @JsonProperty("void") long voided) {

    static final HazardCounts NONE = new HazardCounts(0, 0, 0, 0, 0);

    @JsonProperty
    public long total() {
        return listed + handed + working + struckOff + voided;
    }
}
