package cn.anxian.demo;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How large the demo city is made; a smaller one is for trying out quickly.
 *
 * @param counties ids of the counties that have agencies; empty for all
 */
@ConfigurationProperties("anxian.city")
record CitySize(
        @DefaultValue("300") int enterprises,
        @DefaultValue("1500") int hazards,
        @DefaultValue Set<Integer> counties) {

    static final CitySize WHOLE = new CitySize(300, 1500, Set.of());
}
