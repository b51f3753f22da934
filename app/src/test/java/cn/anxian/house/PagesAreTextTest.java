package cn.anxian.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people have typed is shown as text: no page asks the browser to read it as anything else. */
class PagesAreTextTest {

    private static final Pattern AS_HTML = Pattern.compile(
            "v-html|\\binnerHTML\\s*=|outerHTML\\s*=|insertAdjacentHTML|document\\.write\\(|\\beval\\(|new Function\\(");
    private static final Pattern MESSAGES = Pattern.compile("postMessage\\(|addEventListener\\(\\s*['\"]message['\"]");
    private static final Pattern PLUGINS = Pattern.compile("<(object|embed|applet)\\b");
    private static final Pattern PASSWORD_FIELD =
            Pattern.compile("<ElInput[^>]*autocomplete=\"(current|new)-password\"[^>]*>");

    @Test
    @Proves("3.2.2")
    void no_page_renders_text_as_html() throws IOException {
        assertThat(pagesWith(AS_HTML)).isEmpty();
    }

    @Test
    @Proves("3.5.5")
    void no_page_listens_to_messages_of_other_windows() throws IOException {
        assertThat(pagesWith(MESSAGES)).isEmpty();
    }

    @Test
    @Proves("3.7.1")
    void no_page_needs_a_plug_in() throws IOException {
        assertThat(pagesWith(PLUGINS)).isEmpty();
    }

    @Test
    @Proves({"6.2.6", "6.2.7"})
    void a_password_is_masked_and_may_be_pasted_and_kept_by_a_password_manager() throws IOException {
        List<String> fields = pages().flatMap(page ->
                        PASSWORD_FIELD.matcher(Sources.read(page)).results().map(found -> found.group()))
                .toList();
        assertThat(fields).hasSizeGreaterThanOrEqualTo(4).allMatch(field -> field.contains("type=\"password\""));
        assertThat(pagesWith(Pattern.compile("@paste|onpaste"))).isEmpty();
    }

    @Test
    void the_guard_finds_what_it_looks_for() {
        assertThat(AS_HTML.matcher("<p v-html=\"text\">").find()).isTrue();
        assertThat(MESSAGES.matcher("window.addEventListener('message', f)").find())
                .isTrue();
        assertThat(PLUGINS.matcher("<embed src=x>").find()).isTrue();
    }

    private static List<String> pagesWith(Pattern pattern) throws IOException {
        return pages().filter(page -> pattern.matcher(Sources.read(page)).find())
                .map(page -> page.getFileName().toString())
                .toList();
    }

    private static Stream<Path> pages() throws IOException {
        return Files.walk(Sources.root().resolve("web/src"))
                .filter(file -> file.toString().matches(".*\\.(vue|ts)")
                        && !file.toString().matches(".*(\\.test\\.ts|/test/.*)"));
    }
}
