package cn.anxian.law;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.law.access.ColdStoreAge;
import cn.anxian.law.accident.Grade;
import cn.anxian.law.duty.LocalReporting;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("地方可以规定的数")
class LocalKeysTest {
    private static final Path DRAWN = Path.of("../docs/overlay-keys.md");

    static Stream<LocalKey> keys() {
        return LocalKey.of(Rules.load()).stream();
    }

    /** After a number is left to localities: {@code mvn -pl law test -Dtest=LocalKeysTest -Danxian.redraw=true}. */
    @Test
    @DisplayName("每个键都在文档里,写明国家的数、方向和出处")
    void every_key_stands_in_the_document_with_its_default_and_its_source() throws IOException {
        var drawn = drawn(keys().toList());
        if (Boolean.getBoolean("anxian.redraw")) {
            Files.writeString(DRAWN, drawn);
        }
        assertThat(Files.readString(DRAWN))
                .as("run again with -Danxian.redraw=true after a number is left to localities")
                .isEqualTo(drawn);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void a_key_takes_the_countrys_own_number_and_says_who_may_set_it(LocalKey key) {
        var number = key.national().orElse(key.latitude().least().orElse(BigDecimal.ONE));
        var overlay = Overlay.read(
                "{\"region\":\"990100\",\"name\":\"某市\",\"document\":{\"law\":\"某市规定\",\"verified\":true},\"sets\":[{\"key\":\""
                        + key.key() + "\",\"value\":" + number.toPlainString() + ",\"article\":\"第一条\"}]}",
                Rules.load());

        assertThat(overlay.settings()).hasSize(1);
        assertThat(key.latitude().source()).isNotBlank();
        assertThat(key.says()).isNotBlank();
    }

    @Test
    @DisplayName("随库的地方规定都合国家的法,武汉的报送时限见其总体预案")
    void the_shipped_overlays_tighten_and_do_not_loosen() {
        assertThat(Overlays.all()).containsKey("420100");
        assertThat(Overlays.of("999999")).isEmpty();
        var wuhan = Overlays.of("420100").orElseThrow();

        assertThat(wuhan.settings())
                .allSatisfy(it -> assertThat(it.basis().citation()).startsWith("武汉市《武汉市突发事件总体应急预案"));
    }

    @ParameterizedTest(name = "{0} → {1}分钟")
    @DisplayName("DW-INFO-DEADLINE-LOCAL 报送时限只有地方规定了才有")
    @CsvSource({"GENERAL, 120", "LARGER, 60", "MAJOR, 30", "EXTREME, 30"})
    void dw_info_deadline_local(Grade grade, int minutes) {
        var here = new LocalReporting(
                Rules.of("duty").under(Overlays.of("420100").orElseThrow().on(LocalDate.of(2026, 11, 22))));
        var nowhere = new LocalReporting(Rules.of("duty"));
        var before = new LocalReporting(
                Rules.of("duty").under(Overlays.of("420100").orElseThrow().on(LocalDate.of(2019, 12, 31))));

        assertThat(here.minutes(grade).answer()).contains(minutes);
        assertThat(here.minutes(grade).basis().citation()).contains("武汉市");
        assertThat(nowhere.minutes(grade).answer()).isEmpty();
        assertThat(nowhere.minutes(grade).provisional()).isTrue();
        assertThat(before.minutes(grade).answer()).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("AC-COLD-STORE-AGE 冷库最高使用年限由地方规定")
    @CsvSource({"2041-03-02, Met", "2041-03-03, NotMet"})
    void ac_cold_store_age(LocalDate on, String finding) {
        var built = LocalDate.of(2026, 3, 2);
        var overlay = Overlay.read(
                "{\"region\":\"990100\",\"name\":\"某市\",\"document\":{\"law\":\"某市规定\",\"verified\":true},"
                        + "\"sets\":[{\"key\":\"AC-COLD-STORE-AGE.years\",\"value\":15,\"article\":\"第一条\"}]}",
                Rules.load());

        assertThat(new ColdStoreAge(Rules.of("access").under(overlay))
                        .of(built, on)
                        .getClass()
                        .getSimpleName())
                .isEqualTo(finding);
        assertThat(new ColdStoreAge(Rules.of("access")).of(built, on)).isInstanceOf(Finding.ForAPerson.class);
    }

    private static String drawn(List<LocalKey> keys) {
        var drawn = new StringBuilder("""
                # Overlay keys

                What a locality may set, and which way. Drawn from the rules by `LocalKeysTest`; a locality without an overlay has the
                country's number. An overlay is a file `{region, name, document: {law, from?, until?, verified}, sets: [{key, value, article,
                quote?}]}`; one that loosens the law is refused when it is read. A key of a table ends in its row. A number holds on the
                days of its document: by the day that a question names; one that names none is asked of today in the application, and by the
                command of the day up to which the library knows the law. `region` is a code that there is, or the product's number of it.

                | key | 是什么 | 国家的数 | 方向 | 谁可以规定 | 依据 |
                |---|---|---|---|---|---|
                """);
        for (var key : keys) {
            var national =
                    key.national().map(it -> it.toPlainString() + key.unit()).orElse("没有");
            drawn.append("| `")
                    .append(key.key())
                    .append("` | ")
                    .append(String.join(
                            " | ",
                            key.says(),
                            national,
                            key.latitude().direction().label(),
                            key.latitude().source(),
                            key.bases().citation()))
                    .append(" |\n");
        }
        return drawn.toString();
    }
}
