package cn.anxian.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.kernel.Allow;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whoever adds an endpoint says who may call it, or the build fails. */
class AccessRulesTest {

    private static final ArchRule EVERY_ENDPOINT = methods()
            .that(new DescribedPredicate<JavaMethod>("answer a request") {
                @Override
                public boolean test(JavaMethod method) {
                    return method.isAnnotatedWith(RequestMapping.class)
                            || method.isMetaAnnotatedWith(RequestMapping.class);
                }
            })
            .should()
            .beAnnotatedWith(Allow.class);

    @Test
    @Proves("8.2.1")
    void every_controller_method_has_an_access_rule() {
        EVERY_ENDPOINT.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("cn.anxian"));
    }

    @Test
    void the_guard_finds_an_endpoint_without_one() {
        assertThatThrownBy(() -> EVERY_ENDPOINT.check(new ClassFileImporter().importPackages("cn.anxian.house.broken")))
                .hasMessageContaining("OpenController");
    }
}
