package cn.anxian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 讲话一:“横向到边、纵向到底”: China to the county, 三门峡市 to the town, and a pack for every line. */
class RegionsAndLinesStory extends Story {

    @Autowired
    private SmallCity city;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void the_country_is_there_with_its_paths_and_codes() {
        int regions = as(city.townInspector(), () -> count("select count(*) from directory.region"));
        int paths = as(city.townInspector(), () -> count("select count(*) from directory.region_path"));

        assertThat(regions).isEqualTo(3423);
        assertThat(paths).isEqualTo(regions);
        assertThat(as(city.townInspector(), () -> count("""
                        select count(*) from directory.region r join directory.region_code c on c.region = r.id
                        where r.path = '1.17.193.1893.3343.' and c.system = 'stat' and c.code = '411202001000'
                        """))).isOne();
    }

    @Test
    void a_region_has_one_path_and_a_code_names_one_region_on_any_day() {
        assertThatThrownBy(() -> city.asLoader(() -> jdbc.sql("""
                        insert into directory.region_path (region, path, valid_from, valid_to)
                        values (193, '1.99.193.', '2020-01-01', '2021-01-01')
                        """).update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("region_has_one_path");
        assertThatThrownBy(() -> city.asLoader(() -> jdbc.sql("""
                        insert into directory.region_code (region, system, code, valid_from)
                        values (1893, 'gb', '411200', '2020-01-01')
                        """).update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("region");
    }

    @Test
    void nobody_but_the_product_itself_changes_the_country() {
        assertThat(as(
                        city.systemAdministrator(),
                        () -> jdbc.sql("update directory.region set name = '改名市' where id = 193")
                                .update()))
                .isZero();
    }

    @Test
    void the_tree_is_cut_to_the_callers_own_part() {
        Visitor.Answer county = visitorAt(city.countyLeader().post()).get("/api/regions/tree");
        assertThat(county.text("/name")).isEqualTo("湖滨区");
        assertThat(county.body().at("/children").findValuesAsString("name")).contains("湖滨街道", "前进街道");

        Visitor.Answer shop = visitorAt(city.head(city.enterprise()).post()).get("/api/regions/tree");
        assertThat(shop.text("/name")).isEqualTo("湖滨街道");
        assertThat(shop.body().at("/children").size()).isZero();
    }

    @Test
    void regions_are_found_by_name_and_by_code() {
        Visitor inspector = visitorAt(city.townInspector().post());

        assertThat(inspector.get("/api/regions/search?q=411202").text("/0/fullName"))
                .isEqualTo("河南省三门峡市湖滨区");
        assertThat(inspector
                        .get("/api/regions/search?q="
                                + java.net.URLEncoder.encode("三门峡", java.nio.charset.StandardCharsets.UTF_8))
                        .text("/0/name"))
                .isEqualTo("三门峡市");
        assertThat(inspector.get("/api/regions?parent=193").body().size()).isEqualTo(7);
        assertThat(inspector.get("/api/regions").body().size()).isEqualTo(34);
        assertThat(inspector.get("/api/regions?parent=888888").status()).isEqualTo(400);
        assertThat(visitor().get("/api/regions").code()).isEqualTo("signed-out");
    }

    @Test
    void every_line_of_the_packs_is_listed_with_its_words() {
        Visitor inspector = visitorAt(city.townInspector().post());

        Visitor.Answer lines = inspector.get("/api/lines");
        assertThat(lines.body().findValuesAsString("id")).contains("coal", "fire", "gas", "cold-store", "general");
        assertThat(lines.body().size()).isEqualTo(24);
        assertThat(inspector.get("/api/lines/gas").body().at("/checklist").size())
                .isGreaterThanOrEqualTo(10);
        assertThat(inspector.get("/api/lines/nowhere").status()).isEqualTo(400);
        assertThat(inspector.get("/api/agency-kinds").body().findValuesAsString("id"))
                .contains("emergency");
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
