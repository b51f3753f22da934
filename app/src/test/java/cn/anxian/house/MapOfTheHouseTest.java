package cn.anxian.house;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.kernel.LifecyclePicture;
import cn.anxian.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * {@code docs/map.md} is drawn from the running code. After a change of the house:
 * {@code mvn -pl law,app test -Dtest=MapOfTheHouseTest -Danxian.redraw=true}.
 */
class MapOfTheHouseTest extends Story {

    private static final Path MAP = Sources.root().resolve("docs/map.md");
    private static final Pattern PURPOSE = Pattern.compile("/\\*\\*\\s*\\n?\\s*\\*?\\s*(.+?)\\n", Pattern.DOTALL);

    @Autowired
    private List<LifecyclePicture> lifecycles;

    @Test
    void the_map_shows_the_house_as_it_is() throws IOException {
        String drawn = draw();
        if (Boolean.getBoolean("anxian.redraw")) {
            Files.createDirectories(MAP.getParent());
            Files.writeString(MAP, drawn);
        }
        assertThat(MAP).exists();
        assertThat(Files.readString(MAP)).isEqualTo(drawn);
    }

    private String draw() {
        Map<String, List<String>> modules = Modules.allowed();
        StringBuilder map = new StringBuilder("""
                # The map of the house

                Drawn from the code by `MapOfTheHouseTest`; do not edit by hand.

                ## Modules, from the bottom upwards

                | module | 中文 | what it is | may use |
                |---|---|---|---|
                """);
        List<String> order =
                ModuleBoundariesTest.ORDER.stream().filter(modules::containsKey).toList();
        for (String module : order) {
            map.append("| [`%s`](../app/src/main/java/cn/anxian/%s) | %s | %s | %s |%n"
                    .formatted(
                            module,
                            module,
                            Modules.annotation("cn.anxian." + module).displayName(),
                            purpose(module),
                            String.join(", ", modules.get(module))));
        }
        map.append("\n```mermaid\nflowchart BT\n");
        for (String module : order) {
            map.append("  %s[\"%s %s\"]%n"
                    .formatted(
                            module,
                            module,
                            Modules.annotation("cn.anxian." + module).displayName()));
            modules.get(module).stream().sorted().forEach(used -> map.append("  %s --> %s%n".formatted(module, used)));
        }
        map.append(
                "```\n\nThe libraries stand beside it: `law` (articles, periods, calendar; used by every module).\n");
        map.append("\n## Lifecycles\n");
        lifecycles.stream()
                .sorted(Comparator.comparing(LifecyclePicture::matter))
                .forEach(life -> map.append("\n### %s\n\n```mermaid\n%s\n```\n"
                        .formatted(life.matter(), life.mermaid().strip())));
        return map.toString();
    }

    /** The first sentence of the module's own description. */
    private static String purpose(String module) {
        Path info = Path.of("src/main/java/cn/anxian", module, "package-info.java");
        Matcher matcher = PURPOSE.matcher(Sources.read(info));
        assertThat(matcher.find()).as("%s says what it is", info).isTrue();
        return matcher.group(1)
                .replaceAll("\\s*\\*/\\s*$", "")
                .replaceFirst("^\\p{IsHan}[^:]*: ", "")
                .strip();
    }
}
