package cn.anxian.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** A text is taken apart without Spring and without a database: the command, the browser and a trial read it alike. */
class DecomposingIsPlainTest {

    private static final String ENGINE = "cn.anxian.directive.text";

    @Test
    void the_engine_knows_neither_spring_nor_sql() {
        JavaClasses engine = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ENGINE);
        assertThat(engine).isNotEmpty();
        plain(ENGINE).check(engine);
    }

    @Test
    void the_guard_finds_a_package_that_asks_the_database() {
        String tables = "cn.anxian.obligation";
        JavaClasses asking = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(tables);
        assertThatThrownBy(() -> plain(tables).check(asking)).hasMessageContaining("JdbcClient");
    }

    private static ArchRule plain(String packageName) {
        return noClasses()
                .that()
                .resideInAPackage(packageName + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "cn.anxian.directory..");
    }
}
