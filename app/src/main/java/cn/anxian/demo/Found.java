package cn.anxian.demo;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a hazard came to be known. */
enum Found {
    @JsonProperty("self")
    BY_THE_ENTERPRISE,
    @JsonProperty("town")
    BY_THE_TOWN,
    @JsonProperty("department")
    BY_A_DEPARTMENT
}
