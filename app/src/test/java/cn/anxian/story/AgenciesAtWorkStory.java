package cn.anxian.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.kernel.PartyId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever names an agency is offered all that work, and none that does not. */
class AgenciesAtWorkStory extends Story {

    @Autowired
    private SmallCity city;

    @Test
    void all_agencies_at_work_are_offered_to_everybody_who_has_a_post_those_above_first() {
        String cityFire = city.agency("fire-rescue", SmallCity.CITY).toString();
        String countyFire = city.agency("fire-rescue", SmallCity.COUNTY).toString();

        List<String> offered = offered(visitorAt(city.townInspector().post()), "");

        assertThat(offered).containsSubsequence(cityFire, countyFire).doesNotHaveDuplicates();
        assertThat(offered).doesNotContain(city.enterprise().toString());
        assertThat(offered(visitorAt(city.siblingCountyLeader().post()), "")).isEqualTo(offered);
    }

    @Test
    void a_region_has_its_own_and_those_below_it() {
        List<String> offered = offered(visitorAt(city.cityOffice().post()), "?region=" + SmallCity.COUNTY.value());

        assertThat(offered)
                .contains(city.agency("fire-rescue", SmallCity.COUNTY).toString())
                .doesNotContain(city.agency("fire-rescue", SmallCity.CITY).toString())
                .doesNotContain(
                        city.agency("fire-rescue", SmallCity.SIBLING_COUNTY).toString());
    }

    @Test
    void an_agency_that_was_closed_is_offered_no_more() {
        Visitor administrator = visitorAt(city.citySystemAdministrator().post());
        PartyId closing = city.agency("meteorology", SmallCity.SIBLING_COUNTY);
        assertThat(offered(administrator, "")).contains(closing.toString());

        Visitor.Answer closed = administrator.put("/api/parties/" + closing, Map.of("version", 1, "active", false));

        assertThat(closed.status()).as(closed.toString()).isEqualTo(200);
        assertThat(offered(administrator, "")).isNotEmpty().doesNotContain(closing.toString());
    }

    @Test
    void each_has_the_name_that_people_use_and_where_it_is() {
        String fire = city.agency("fire-rescue", SmallCity.COUNTY).toString();

        assertThat(visitorAt(city.office().post())
                        .get("/api/parties/agencies")
                        .body()
                        .valueStream())
                .filteredOn(agency -> agency.at("/id").asString().equals(fire))
                .singleElement()
                .satisfies(agency -> {
                    assertThat(agency.at("/shortName").asString()).isEqualTo("消防");
                    assertThat(agency.at("/region/fullName").asString()).isEqualTo("河南省三门峡市湖滨区");
                });
    }

    private static List<String> offered(Visitor visitor, String query) {
        return visitor.get("/api/parties/agencies" + query).body().findValuesAsString("id").stream()
                .filter(id -> id.contains("-"))
                .toList();
    }
}
