package cn.anxian.law.decide;

import static cn.anxian.law.decide.Question.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("每一问的每一个数都有上限")
class NoNumberIsTooLargeTest {
    /** A number of a question: where it stands, and a question that holds nothing else, with VALUE for it. */
    record Place(Asked asked, Field field, String path, String question) {
        @Override
        public String toString() {
            return asked.name() + " " + path;
        }
    }

    static Stream<Place> numbers() {
        return Desk.rules().stream().flatMap(asked -> places(asked, asked.fields(), "", "%s").stream());
    }

    private static List<Place> places(Asked asked, List<Field> fields, String path, String around) {
        var places = new ArrayList<Place>();
        for (var field : fields) {
            var here = path + field.name();
            switch (field.kind()) {
                case WHOLE, DECIMAL ->
                    places.add(new Place(asked, field, here, around.formatted("{'" + field.name() + "':VALUE}")));
                case OBJECT ->
                    places.addAll(
                            places(asked, field.parts(), here + ".", around.formatted("{'" + field.name() + "':%s}")));
                case LIST ->
                    places.addAll(places(
                            asked, field.parts(), here + "[0].", around.formatted("{'" + field.name() + "':[%s]}")));
                case TEXT, MOMENT, DAY, FLAG, CHOICE -> {}
            }
        }
        return places;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("numbers")
    @DisplayName("天文数字、比上限多一的数都被拒绝，并指明字段")
    void whatever_is_larger_than_makes_sense_is_refused(Place place) {
        if (place.field().most().isEmpty()) {
            assertThat(place.asked().name()).isIn("risk-lec", "risk-ls");
            return;
        }
        var most = place.field().most().get();
        var decimal = place.field().kind() == Field.Kind.DECIMAL;
        var tooLarge = new ArrayList<>(List.of(most.add(BigDecimal.ONE).toPlainString(), "999999999999999999"));
        if (decimal) {
            tooLarge.add("1e308");
            tooLarge.add(most.toPlainString() + ".0001");
        }
        assertThat(tooLarge)
                .allSatisfy(value -> assertThat(
                                refusal(place.asked().name(), place.question().replace("VALUE", value)))
                        .isEqualTo("number-out-of-range " + place.path()));
        assertThat(refusal(place.asked().name(), place.question().replace("VALUE", most.toPlainString())))
                .isNotEqualTo("number-out-of-range " + place.path());
    }

    @Test
    void every_kind_of_question_with_numbers_is_among_them() {
        assertThat(numbers().map(Place::toString))
                .hasSizeGreaterThan(60)
                .contains(
                        "work-at-height metres",
                        "lifting tonnes",
                        "coach-night-speed dayLimit",
                        "accident-regrade before.directLossWan",
                        "special-equipment-grade events[0].megawatts",
                        "major-hazard-installation substances[0].tonnes");
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "risk-lec | {'L':1e308,'E':6,'C':15} | not-on-scale L",
                "risk-ls | {'L':1,'S':999999999} | not-on-scale S",
                "work-at-height | {'metres':1e308,'startsAt':'2026-03-02T09:00:00+08:00'} | number-out-of-range metres",
                "work-at-height | {'metres':10000,'startsAt':'2026-03-02T09:00:00+08:00'} | answered",
                "lifting | {'tonnes':100000.5} | number-out-of-range tonnes",
                "lifting | {'tonnes':100000} | answered",
                "speeding-points | {'road':'other','speed':1001,'limit':60} | number-out-of-range speed",
                "speeding-points | {'road':'other','speed':1000,'limit':60} | answered"
            })
    void both_sides_of_the_bound(String judge, String question, String outcome) {
        assertThat(refusal(judge, question)).startsWith(outcome);
    }
}
