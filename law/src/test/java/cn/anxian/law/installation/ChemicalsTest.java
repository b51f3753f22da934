package cn.anxian.law.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("表1的85种物质")
class ChemicalsTest {
    private static final Chemicals TABLE_1 = Chemicals.load();
    private static final Pattern CSV_ROW = Pattern.compile("(?m)^(\\d+),(?:\"([^\"]*)\"|([^,]*)),");

    @Test
    void every_cas_number_has_its_check_digit() {
        assertThat(TABLE_1.all())
                .allSatisfy(chemical -> chemical.cas()
                        .forEach(cas ->
                                assertThatCode(() -> CasNumber.check(cas)).doesNotThrowAnyException()));
    }

    @Test
    void every_chemical_has_a_critical_quantity_or_a_class_to_take_it_from() {
        assertThat(TABLE_1.all())
                .allSatisfy(chemical -> assertThat(chemical.criticalTonnes()
                                        .filter(it -> it.signum() > 0)
                                        .isPresent()
                                || !chemical.supposed().isEmpty())
                        .isTrue());
        assertThat(TABLE_1.all().stream().filter(it -> it.criticalTonnes().isPresent()))
                .hasSize(85);
        assertThat(TABLE_1.all())
                .allMatch(it ->
                        it.aliases().stream().distinct().count() == it.aliases().size());
    }

    @Test
    void names_and_critical_quantities_are_those_of_the_facts_read() throws IOException {
        var facts = Files.readString(facts());
        var names = CSV_ROW.matcher(facts)
                .results()
                .map(row -> row.group(2) == null ? row.group(3) : row.group(2))
                .toList();

        assertThat(names)
                .hasSize(85)
                .containsExactlyElementsOf(
                        TABLE_1.all().stream().map(Chemical::name).limit(85).toList());
        assertThat(TABLE_1.all().get(80).criticalTonnes()).contains(new BigDecimal("100"));
    }

    /** The facts are not part of the repository; they lie beside it where they are at hand. */
    private static Path facts() {
        for (var dir = Path.of("").toAbsolutePath(); dir != null; dir = dir.getParent()) {
            var file = dir.resolve("shared/std/gb18218-chemicals.csv");
            if (Files.exists(file)) {
                return file;
            }
        }
        assumeTrue(false, "no ../shared/std here: the table is not compared with the facts");
        throw new IllegalStateException();
    }
}
