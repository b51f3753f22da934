package cn.anxian.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Time is an argument: the operating system and the database are asked for it in one place only. */
class ClockRulesTest {

    private static final Set<String> READINGS =
            Set.of("now", "currentTimeMillis", "nanoTime", "systemUTC", "systemDefaultZone", "system", "tick");

    private static final Pattern WALL_CLOCK = Pattern.compile(
            "\\b(Instant|Local\\w+|Offset\\w+|Zoned\\w+|Year\\w*)\\.now\\(|\\bClock\\.(system|tick)|currentTimeMillis|new Date\\(\\)");

    private static final Pattern SQL_CLOCK = Pattern.compile(
            "(?i)\\b(now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\\s*\\(|\\b(current_(date|time|timestamp)|localtime|localtimestamp)\\b|'now'|'today'");

    private static final ArchRule ONE_CLOCK = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("cn.anxian.kernel.Clocks")
            .should()
            .callCodeUnitWhere(new DescribedPredicate<JavaCall<?>>("reads a clock") {
                @Override
                public boolean test(JavaCall<?> call) {
                    String owner = call.getTargetOwner().getFullName();
                    boolean ofTime = owner.startsWith("java.time.") || owner.equals("java.lang.System");
                    boolean anArgumentIsTheClock =
                            !call.getTarget().getRawParameterTypes().isEmpty();
                    return (ofTime && READINGS.contains(call.getName()) && !anArgumentIsTheClock)
                            || (owner.equals("java.util.Date")
                                    && call.getName().equals("<init>")
                                    && !anArgumentIsTheClock);
                }
            });

    @Test
    void only_the_clocks_ask_the_operating_system() {
        JavaClasses product = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("cn.anxian");
        assertThat(product)
                .as("the library of law is the product's too")
                .anyMatch(each -> each.getPackageName().equals("cn.anxian.law"))
                .anyMatch(each -> each.getPackageName().equals("cn.anxian.kernel"));
        ONE_CLOCK.check(product);
    }

    @Test
    void the_guard_finds_a_class_that_reads_the_clock() {
        JavaClasses broken = new ClassFileImporter().importPackages("cn.anxian.house.broken");
        assertThatThrownBy(() -> ONE_CLOCK.check(broken)).hasMessageContaining("ReadsTheClock");
    }

    @Test
    void a_bench_measures_how_long_and_asks_nobody_what_time_it_is() {
        assertThat(Sources.benches()).isNotEmpty();
        assertThat(Sources.benches().stream()
                        .filter(source -> WALL_CLOCK.matcher(source.code()).find())
                        .map(Sources.Source::path))
                .isEmpty();
        assertThat(Sources.benches().stream()
                        .flatMap(source -> Sql.literals(source.code()).stream())
                        .filter(ClockRulesTest::asksTheTime))
                .isEmpty();
    }

    @Test
    void the_guard_finds_a_bench_that_asks_what_time_it_is() {
        assertThat(List.of(
                        "Instant.now()",
                        "LocalDate.now(CHINA)",
                        "Clock.systemUTC()",
                        "System.currentTimeMillis()",
                        "new Date()"))
                .allMatch(code -> WALL_CLOCK.matcher(code).find());
        assertThat(List.of("System.nanoTime()", "ring(site, now)", "Cpu.now(application)"))
                .noneMatch(code -> WALL_CLOCK.matcher(code).find());
    }

    @Test
    void no_sql_asks_the_database_for_the_time() {
        assertThat(Sources.migrations().stream()
                        .filter(source -> asksTheTime(source.sql()))
                        .map(Sources.Source::path))
                .isEmpty();
        assertThat(Sources.java().stream()
                        .flatMap(source -> Sql.literals(source.code()).stream())
                        .filter(ClockRulesTest::asksTheTime))
                .isEmpty();
    }

    @Test
    void the_guard_finds_sql_that_asks_the_time() {
        assertThat(List.of("select now()", "default CURRENT_TIMESTAMP", "x < clock_timestamp ()", "current_date - 1"))
                .allMatch(ClockRulesTest::asksTheTime);
        assertThat(asksTheTime("select known_at, currently from t where unknown(x)"))
                .isFalse();
    }

    private static boolean asksTheTime(String sql) {
        return SQL_CLOCK.matcher(sql).find();
    }
}
