package cn.anxian.demo;

import java.time.OffsetDateTime;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How large the demo city is made; a smaller one is for trying out quickly.
 *
 * @param counties ids of the counties that have agencies; empty for all
 * @param begins the first day of the city's life; it ends with its book
 */
@ConfigurationProperties("anxian.city")
record CitySize(
        @DefaultValue("300") int enterprises,
        @DefaultValue("1500") int hazards,
        @DefaultValue Set<Integer> counties,
        @DefaultValue("2026-05-19T08:00:00+08:00") OffsetDateTime begins) {

    static final CitySize WHOLE = new CitySize(300, 1500, Set.of(), OffsetDateTime.parse("2026-05-19T08:00:00+08:00"));
}
