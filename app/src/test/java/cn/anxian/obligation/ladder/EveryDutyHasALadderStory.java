package cn.anxian.obligation.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.hazard.life.Duty;
import cn.anxian.hazard.life.Grade;
import cn.anxian.hazard.life.Origin;
import cn.anxian.obligation.ObligationKind;
import cn.anxian.obligation.ObligationSource;
import cn.anxian.obligation.TestKinds;
import cn.anxian.story.Story;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 讲话一:“时刻绷紧安全生产这根弦”: nothing that is owed may be missed in silence. */
class EveryDutyHasALadderStory extends Story {

    @Autowired
    private Ladders ladders;

    @Autowired
    private List<ObligationKind> kinds;

    @Autowired
    private List<ObligationSource> sources;

    private Map<String, String> without = Map.of();

    @BeforeEach
    void readTheList() throws IOException {
        Map<String, String> listed = new TreeMap<>();
        try (InputStream in = Optional.ofNullable(Ladders.class.getResourceAsStream("/ladders/without.txt"))
                .orElseThrow()) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" {2}", 2))
                    .forEach(parts -> listed.put(parts[0], parts[1]));
        }
        without = listed;
    }

    @Test
    void every_kind_of_duty_and_every_source_has_a_ladder() {
        assertThat(silent(kinds)).isEmpty();
        assertThat(sources.stream()
                        .map(ObligationSource::id)
                        .filter(source -> !source.equals(TestKinds.SOURCE))
                        .filter(source -> ladders.all().stream()
                                .noneMatch(ladder -> ladder.sources().contains(source))))
                .isEmpty();
    }

    @Test
    void a_kind_that_nobody_thought_of_is_found() {
        ObligationKind forgotten = new ObligationKind(
                "forgotten", "被忘记的", "去办", cn.anxian.obligation.Part.DO, List.of(), "/forgotten/{id}");

        assertThat(silent(List.of(forgotten))).containsExactly("forgotten");
    }

    @Test
    void every_duty_of_a_hazard_has_one_from_wherever_it_comes_and_of_whatever_grade() {
        Map<String, Boolean> climbs = new TreeMap<>();
        for (Duty duty : Duty.values()) {
            for (Origin origin : Origin.values()) {
                String what = duty.kind().id() + " " + origin.id();
                climbs.put(
                        what,
                        Arrays.stream(Grade.values())
                                .allMatch(grade -> ladders.find(duty.kind().id(), origin.id(), grade.chinese())
                                        .isPresent()));
            }
        }

        assertThat(climbs.entrySet().stream().filter(each -> !each.getValue()).map(Map.Entry::getKey))
                .as("what climbs nothing stands on the list, and nothing else does")
                .containsExactlyElementsOf(without.keySet());
        assertThat(without.values()).allMatch(reason -> reason.length() > 5);
    }

    @Test
    void every_rung_that_decides_rests_on_law_and_no_period_looks_like_law() {
        assertThat(ladders.all().stream().flatMap(ladder -> ladder.rungs().stream()))
                .allSatisfy(rung -> {
                    assertThat(rung.bases().getFirst()).isInstanceOf(cn.anxian.law.Basis.HouseRule.class);
                    assertThat(rung.decides() && rung.bases().size() == 1).isFalse();
                });
    }

    @Test
    void what_an_enterprise_reported_itself_brings_nobody_a_talk_an_exposure_or_a_handing_over() {
        Stream<Ladder> ofSelfReported = ladders.all().stream()
                .filter(ladder -> ladder.sources().stream().anyMatch(source -> source.startsWith("self-check")));

        assertThat(ofSelfReported).hasSize(3).allSatisfy(ladder -> {
            assertThat(ladder.rungs()).noneMatch(Rung::decides);
        });
    }

    private List<String> silent(List<ObligationKind> of) {
        return of.stream()
                .map(ObligationKind::id)
                .filter(kind -> !kind.startsWith("test."))
                .filter(kind -> ladders.all().stream()
                        .noneMatch(ladder -> ladder.kinds().contains(kind)))
                .toList();
    }
}
