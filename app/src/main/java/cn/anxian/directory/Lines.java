package cn.anxian.directory;

import cn.anxian.directory.line.LinePack;
import cn.anxian.kernel.BadInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The line packs: what the lines are, who usually answers for them, what is typically found. A new line is a new folder. */
@Component
public class Lines {

    private static final String FOLDER = "lines/";

    /** Where whatever no other line claims is put, so that nothing is left blank. */
    private static final String CATCH_ALL = "general";

    private final Map<String, AgencyKind> kinds;
    private final Map<String, Line> byId = new LinkedHashMap<>();

    /** The packs of this application, for a command that starts no application. */
    public static Lines packed() {
        return new Lines();
    }

    Lines() {
        PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
        String agencies = FOLDER + "agencies.yaml";
        this.kinds = LinePack.agencyKinds(agencies, text(files.getResource("classpath:" + agencies)));
        try {
            java.util.Arrays.stream(files.getResources("classpath:" + FOLDER + "*/line.yaml"))
                    .map(this::read)
                    .sorted(Comparator.comparing(Line::order).thenComparing(Line::id))
                    .forEach(line -> byId.put(line.id(), line));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        refuseSharedWords();
    }

    /** In the order of the packs. */
    public List<Line> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Line> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** @throws BadInput if there is no such line */
    public Line line(String id) {
        return find(id).orElseThrow(() -> BadInput.in("line", "没有“" + id + "”这个行业领域，请从列表中选择。"));
    }

    /** The line of whatever no other line claims. */
    public Line catchAll() {
        return line(CATCH_ALL);
    }

    /** By id and name; an id that no pack knows any more stands for itself. */
    public List<Named> named(List<String> ids) {
        return ids.stream()
                .map(id -> find(id).map(Named::of).orElse(new Named(id, id)))
                .toList();
    }

    public List<AgencyKind> agencyKinds() {
        return List.copyOf(kinds.values());
    }

    public Optional<AgencyKind> agencyKind(String id) {
        return Optional.ofNullable(kinds.get(id));
    }

    /** The line whose word is the longest in {@code text}; a name counts before a keyword of the same length. */
    public Optional<Line> spokenOf(String text) {
        Line found = null;
        int longest = 0;
        for (Line line : byId.values()) {
            for (String word : words(line)) {
                if (word.length() > longest && (text.contains(word) || (text.length() > 1 && word.contains(text)))) {
                    found = line;
                    longest = text.contains(word) ? word.length() : text.length();
                }
            }
        }
        return Optional.ofNullable(found);
    }

    /** Whether a line is named or described by exactly this word. */
    public boolean isAWord(String text) {
        return byId.values().stream().anyMatch(line -> words(line).contains(text));
    }

    private Line read(Resource resource) {
        try {
            String[] steps = resource.getURL().getPath().split("/");
            String folder = steps[steps.length - 2];
            return LinePack.line(FOLDER + folder + "/line.yaml", folder, text(resource), kinds);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A word that two lines claim would make 「谁负责」 a matter of luck. */
    private void refuseSharedWords() {
        Map<String, String> owners = new HashMap<>();
        for (Line line : byId.values()) {
            for (String word : words(line)) {
                String other = owners.putIfAbsent(word, line.id());
                if (other != null && !other.equals(line.id())) {
                    throw new IllegalStateException(
                            FOLDER + line.id() + "/line.yaml:“" + word + "”已经属于 " + FOLDER + other + "/line.yaml");
                }
            }
        }
    }

    private static List<String> words(Line line) {
        List<String> words = new java.util.ArrayList<>();
        words.add(line.name());
        words.addAll(line.includes());
        words.addAll(line.keywords());
        return words;
    }

    private static String text(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
