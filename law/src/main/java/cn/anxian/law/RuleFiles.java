package cn.anxian.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The shipped data files: the index of subjects, the sources, and one file per subject, read when first asked for. */
final class RuleFiles {
    private static final Map<String, List<Rule>> READ = new ConcurrentHashMap<>();

    private RuleFiles() {}

    /** Read once, when all of them are first wanted. */
    private static final class All {
        static final Rules RULES = Rules.of(
                index().stream().flatMap(subject -> subject(subject).stream()).toList());
    }

    private static final class Sources {
        static final Json.Members REGISTERED = resource("sources.json").object();
    }

    private static final class Index {
        static final Json.Members READ = resource("rules/index.json").object();
    }

    static Rules all() {
        return All.RULES;
    }

    static List<String> index() {
        return Index.READ.array("subjects").stream()
                .map(item -> ((Json.Text) item).value())
                .toList();
    }

    static LocalDate knownUpTo() {
        return Index.READ.date("knownUpTo");
    }

    static String title(String subject) {
        return resource("rules/" + subject + ".json").object().text("title");
    }

    static List<Rule> subject(String subject) {
        if (!subject.matches("[a-z0-9-]+")) {
            throw new BadInput("unknown-subject", "没有这一类规则：" + subject, "subject");
        }
        return READ.computeIfAbsent(subject, RuleFiles::read);
    }

    private static List<Rule> read(String subject) {
        var file = resource("rules/" + subject + ".json").object();
        return List.copyOf(new RuleReader(subject, file, Sources.REGISTERED).rules());
    }

    static Json resource(String name) {
        try (var in = RuleFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new BadInput("unknown-subject", "规则库里没有 " + name, "subject");
            }
            return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
