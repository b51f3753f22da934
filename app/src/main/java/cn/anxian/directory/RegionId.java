package cn.anxian.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The stable number of a region; it means nothing and never changes. */
public record RegionId(@JsonValue int value) {

    @JsonCreator
    public static RegionId of(int value) {
        return new RegionId(value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
