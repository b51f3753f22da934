package cn.anxian.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Who verifies the journal shares nothing with who wrote it, and needs nothing but the JDK. */
class VerifierStandsAloneTest {

    private static final String VERIFIER = "cn.anxian.journal.verifier";

    @Test
    void the_verifier_uses_the_jdk_and_itself_only() {
        JavaClasses verifier = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(VERIFIER);
        assertThat(verifier).isNotEmpty();
        standsAlone(VERIFIER).check(verifier);
    }

    @Test
    void the_guard_finds_a_verifier_that_borrows_from_the_writer() {
        String broken = "cn.anxian.house.broken.verifier";
        JavaClasses borrowing = new ClassFileImporter().importPackages(broken);
        assertThatThrownBy(() -> standsAlone(broken).check(borrowing))
                .hasMessageContaining("BorrowsFromTheWriter")
                .hasMessageContaining("SM3Digest");
    }

    /** The null annotations are for the compiler: nothing of them runs. */
    private static ArchRule standsAlone(String verifier) {
        return classes()
                .that()
                .resideInAPackage(verifier + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify.annotations", verifier + "..");
    }
}
