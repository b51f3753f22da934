package cn.anxian.house;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directive.text.file.DocumentFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a page says of the size of a file is what the server takes. */
class UploadSizeTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void the_pages_the_readers_and_the_door_agree_on_the_largest_file() throws IOException {
        int shown = number("../web/src/kernel/upload.ts", "LARGEST_MB = (\\d+)");
        assertThat(DocumentFile.MAX_BYTES).isEqualTo(shown * MEGABYTE);
        assertThat(number("src/main/java/cn/anxian/evidence/Intake.java", "MOST_MEGABYTES = (\\d+)"))
                .isEqualTo(shown);
        assertThat(number("src/main/resources/application.yaml", "max-file-size: (\\d+)MB"))
                .isEqualTo(shown);
    }

    private static int number(String file, String pattern) throws IOException {
        Matcher found = Pattern.compile(pattern).matcher(Files.readString(Path.of(file)));
        assertThat(found.find()).as(file).isTrue();
        return Integer.parseInt(found.group(1));
    }
}
