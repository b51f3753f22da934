package cn.anxian.house;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.house.broken.Broken;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Arrows point up the table of the design only, and a module is entered by its door. */
class ModuleBoundariesTest {

    /** From the bottom of the house upwards; a module may use those before it. */
    static final List<String> ORDER = List.of(
            "kernel",
            "journal",
            "backup",
            "directory",
            "lawbook",
            "account",
            "evidence",
            "obligation",
            "gap",
            "suggestion",
            "enterprise",
            "directive",
            "hazard",
            "accountability",
            "overview",
            "platform",
            "demo");

    @Test
    void every_module_enters_another_by_its_door_and_only_where_it_may() {
        Modules.all().verify();
    }

    @Test
    void what_a_module_may_use_lies_below_it() {
        for (Map.Entry<String, List<String>> module : Modules.allowed().entrySet()) {
            int height = ORDER.indexOf(module.getKey());
            assertThat(height)
                    .as("module %s stands in the table", module.getKey())
                    .isNotNegative();
            assertThat(ORDER.subList(0, height))
                    .as("what %s may use", module.getKey())
                    .containsAll(module.getValue());
        }
    }

    @Test
    void the_guard_finds_a_module_that_reaches_behind_a_door() {
        assertThat(ApplicationModules.of(Broken.class, ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                        .detectViolations()
                        .hasViolations())
                .isTrue();
    }
}
