package cn.anxian.lawbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Local rules are files in the home of the installation. */
class OverlaysTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-09-14");

    @TempDir
    private Path home;

    @Test
    void the_inner_regions_number_stands_over_the_outer_regions_and_only_on_its_path() throws IOException {
        write("b-city.json", "193", 7);
        write("a-county.json", "1893", 4);
        Overlays overlays = new Overlays(home, false);

        assertThat(hours(overlays.at("1.19.193.1893.3343.", TODAY))).isEqualTo(4);
        assertThat(hours(overlays.at("1.19.193.1894.", TODAY))).isEqualTo(7);
        assertThat(hours(overlays.at("1.20.", TODAY))).isEqualTo(8);
        assertThat(overlays.at("1.19.193.1893.", TODAY).names()).containsExactly("演示193", "演示1893");
        assertThat(hours(overlays.at("1.19.193.1893.", LocalDate.parse("2025-12-31"))))
                .isEqualTo(8);
    }

    @Test
    @DisplayName("放宽法律的地方规定不能用，说明放宽了哪一条")
    void one_that_loosens_the_law_stops_the_start_with_the_article_it_breaks() throws IOException {
        write("county.json", "1893", 9);

        assertThatThrownBy(() -> new Overlays(home, false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("county.json")
                .hasMessageContaining("放宽了 GB 30871-2022")
                .hasMessageContaining("只能缩短");
    }

    @Test
    @DisplayName("地区写成行政区划代码的文件不会起作用，启动时就说出来")
    void a_region_by_its_official_code_stops_the_start_as_it_would_never_act() throws IOException {
        write("city.json", "411200", 4);

        assertThatThrownBy(() -> new Overlays(home, false))
                .hasMessageContaining("city.json")
                .hasMessageContaining("地区须写本平台的编号");
    }

    @Test
    void without_the_folder_the_law_of_the_country_holds() {
        assertThat(new Overlays(home.resolve("nothing"), false)
                        .at("1.193.", TODAY)
                        .overlays())
                .isEmpty();
    }

    @Test
    @DisplayName("演示城市的地方规定写明是虚构的，只在演示里有")
    void the_demo_citys_local_rule_says_of_itself_that_it_is_made_up_and_is_there_in_the_demo_alone() {
        Locality demo = new Overlays(home, true).at("1.19.193.1893.", TODAY);

        assertThat(hours(demo)).isEqualTo(4);
        assertThat(demo.names()).containsExactly("演示城市");
        assertThat(demo.overlays().getFirst().settings()).isNotEmpty().allSatisfy(setting -> {
            assertThat(setting.basis().citation()).startsWith("演示城市《演示用地方规定（虚构的，没有这个文件）》");
            assertThat(setting.basis().verified()).isFalse();
        });
        assertThat(new Overlays(home, true).at("1.19.194.", TODAY).overlays()).isEmpty();
        assertThat(new Overlays(home, false).at("1.19.193.1893.", TODAY).overlays())
                .isEmpty();
    }

    private void write(String file, String region, int hours) throws IOException {
        Files.createDirectories(home.resolve("overlays"));
        Files.writeString(home.resolve("overlays").resolve(file), """
                {"region": "%s", "name": "演示%s",
                 "document": {"law": "演示规定", "from": "2026-01-01", "verified": true},
                 "sets": [{"key": "HOT-VALIDITY.hours.特级", "value": %d, "article": "第三条"}]}
                """.formatted(region, region, hours));
    }

    private static int hours(Locality locality) {
        return locality.rules().get("HOT-VALIDITY").parameters().integer("hours", "特级");
    }
}
