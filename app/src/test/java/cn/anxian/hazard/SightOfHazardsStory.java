package cn.anxian.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PartyId;
import cn.anxian.story.SmallCity;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table's policy is written out, so that who asks is looked up once a statement; it must go on saying what the rule says. */
@DisplayName("隐患表的行级策略与视野规则一致")
class SightOfHazardsStory extends HazardStory {

    @Autowired
    private JdbcClient jdbc;

    private record Row(UUID id, String path, String line, UUID party) {}

    @Test
    void everybody_sees_just_the_rows_that_the_rule_of_sight_lets_him_see() {
        PartyId mill = city.newEnterprise("演示视野造纸厂", SmallCity.TOWN, "fire", "industry");
        people.lists(inspector, mill, Power.PATROL_NOTICE, "fire");
        people.lists(city.head(mill), mill, Power.SELF_CHECK, "industry");
        listed();
        Map<Caller, Set<Row>> shown = new LinkedHashMap<>();
        for (Caller caller : List.of(
                inspector,
                city.siblingTownInspector(),
                city.regulator("fire"),
                city.regulator("industry"),
                city.head(mill),
                city.worker(shop),
                city.cityOffice(),
                city.systemAdministrator())) {
            shown.put(caller, as(caller, this::rows));
        }
        Set<Row> all = new HashSet<>();
        shown.values().forEach(all::addAll);
        assertThat(Set.copyOf(shown.values()))
                .as("they do not all see the same")
                .hasSizeGreaterThan(4);
        shown.forEach((caller, rows) -> assertThat(as(
                        caller, () -> all.stream().filter(this::seenByTheRule).collect(Collectors.toSet())))
                .as("%s", caller)
                .isEqualTo(rows));
    }

    private Set<Row> rows() {
        return Set.copyOf(jdbc.sql("select id, region_path, line, party from hazard.hazard")
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("region_path"),
                        row.getString("line"),
                        row.getObject("party", UUID.class)))
                .list());
    }

    private boolean seenByTheRule(Row row) {
        return jdbc.sql("select kernel.sees(:path, :line, :party)")
                .param("path", row.path())
                .param("line", row.line())
                .param("party", row.party())
                .query(Boolean.class)
                .single();
    }
}
