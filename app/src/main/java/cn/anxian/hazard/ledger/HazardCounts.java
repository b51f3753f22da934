package cn.anxian.hazard.ledger;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How many stand on each list under the same filters; {@code total} is their sum, and each hazard is in it once. */
record HazardCounts(
        long listed,
        long handed,
        long working,
        long struckOff,
        @JsonProperty("void") long voided) {

    @JsonProperty
    long total() {
        return listed + handed + working + struckOff + voided;
    }
}
