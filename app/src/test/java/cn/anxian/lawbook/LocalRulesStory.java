package cn.anxian.lawbook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directory.Directory;
import cn.anxian.lawbook.LocalRules.LocalNumber;
import cn.anxian.lawbook.LocalRules.LocalRulesOfPlace;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Story;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** 地方规定: each number beside the country's, with who set it and since when. */
class LocalRulesStory extends Story {

    @Autowired
    private SmallCity city;

    @Autowired
    private Directory directory;

    @TempDir
    private Path home;

    @Test
    void every_number_that_a_locality_set_is_shown_beside_the_countrys() {
        LocalRulesOfPlace place = read(LocalDate.parse("2026-09-14"));

        assertThat(place.name()).isEqualTo("演示城市");
        assertThat(place.region().name()).isEqualTo("河南省三门峡市");
        LocalNumber hot = number(place, "HOT-VALIDITY.hours.特级");
        assertThat(hot.says()).contains("特级");
        assertThat(hot.value() + hot.unit()).isEqualTo("4小时");
        assertThat(hot.national()).isEqualTo("8");
        assertThat(hot.basis().verified()).isFalse();
        assertThat(hot.from()).isEqualTo(LocalDate.parse("2026-05-01"));
        assertThat(place.numbers()).allSatisfy(number -> {
            assertThat(number.inForce()).isTrue();
            assertThat(number.says()).isNotBlank();
        });
    }

    @Test
    void before_it_was_set_a_number_does_not_hold() {
        assertThat(read(LocalDate.parse("2026-04-30")).numbers()).isNotEmpty().noneMatch(LocalNumber::inForce);
    }

    @Test
    void whoever_is_signed_in_reads_what_stands_in_the_installations_folder() {
        assertThat(visitorAt(city.systemAdministrator().post())
                        .get("/api/law/localities")
                        .text("/0/region/name"))
                .isEqualTo("河南省三门峡市陕州区");
    }

    private LocalRulesOfPlace read(LocalDate day) {
        LocalRules rules = new LocalRules(new Overlays(home, true), directory);
        List<LocalRulesOfPlace> all = city.asLoader(() -> rules.on(day));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static LocalNumber number(LocalRulesOfPlace place, String key) {
        return place.numbers().stream()
                .filter(number -> number.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
