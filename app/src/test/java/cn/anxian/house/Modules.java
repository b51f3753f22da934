package cn.anxian.house;

import cn.anxian.Anxian;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The modules as the running code has them. */
final class Modules {

    private Modules() {}

    /** Without the pure library of the law, which is a house of its own. */
    static ApplicationModules all() {
        return ApplicationModules.of(Anxian.class, JavaClass.Predicates.resideInAPackage("cn.anxian.law.."));
    }

    /** Module name to the modules that it may use. */
    static Map<String, List<String>> allowed() {
        Map<String, List<String>> allowed = new TreeMap<>();
        all().forEach(module -> allowed.put(
                module.getIdentifier().toString(),
                allowedBy(module.getBasePackage().getName())));
        return allowed;
    }

    static ApplicationModule annotation(String packageName) {
        try {
            ApplicationModule annotation =
                    Class.forName(packageName + ".package-info").getAnnotation(ApplicationModule.class);
            if (annotation == null) {
                throw new AssertionError(packageName + " says neither its name nor what it may use");
            }
            return annotation;
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(packageName + " has no package-info", missing);
        }
    }

    private static List<String> allowedBy(String packageName) {
        return Arrays.stream(annotation(packageName).allowedDependencies())
                .map(dependency -> dependency.split("::")[0].strip())
                .distinct()
                .toList();
    }
}
