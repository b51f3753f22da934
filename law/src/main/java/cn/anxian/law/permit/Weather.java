package cn.anxian.law.permit;

import cn.anxian.law.BadInput;
import java.util.List;
import java.util.Optional;

/**
 * Where the work is done and in what weather.
 *
 * @param wind its force, where it is known
 * @param bad the fog, sandstorm, snow or rain in which nobody works outdoors
 */
public record Weather(Place place, Optional<Integer> wind, Sky bad) {
    private static final int STRONGEST_WIND = 18;

    public Weather {
        wind.ifPresent(Weather::checked);
    }

    /** Indoors the weather does not matter. */
    public enum Place {
        INDOORS,
        OUTDOORS
    }

    /** Whether the sky alone forbids the work. */
    public enum Sky {
        FAIR,
        FOUL
    }

    static void checked(int wind) {
        if (wind < 0 || wind > STRONGEST_WIND) {
            throw new BadInput("number-out-of-range", "windForce 须为 0 至 " + STRONGEST_WIND + " 级", "windForce");
        }
    }

    /** @param from the force at which work outdoors stops */
    void faults(int from, List<String> reasons, List<String> conditions) {
        if (place == Place.INDOORS) {
            return;
        }
        if (bad == Sky.FOUL) {
            reasons.add("天气恶劣，不得露天作业");
        }
        wind.filter(it -> it >= from).ifPresent(it -> reasons.add("风力" + it + "级，" + from + "级及以上不得露天作业"));
        if (wind.isEmpty()) {
            conditions.add("露天作业没有填报风力，" + from + "级及以上不得作业");
        }
    }
}
