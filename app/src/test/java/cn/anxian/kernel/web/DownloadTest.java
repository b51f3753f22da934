package cn.anxian.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;

class DownloadTest {

    @ParameterizedTest
    @CsvSource({
        "甲/乙公司, 甲 乙公司",
        "'A:\\B*C?\"D<E>F|G', A B C D E F G",
        "'../../etc/passwd', etc passwd",
        "结尾是点.., 结尾是点",
        "'　宽 空格　', 宽 空格",
    })
    void what_some_file_system_refuses_is_not_in_a_name(String said, String name) {
        assertThat(Download.fitting(said)).isEqualTo(name);
    }

    @Test
    void no_line_is_broken_and_no_direction_turned_within_a_name() {
        assertThat(Download.fitting("第一行\n第二行")).isEqualTo("第一行 第二行");
        assertThat(Download.fitting("清单\u202Excod.exe")).isEqualTo("清单 xcod.exe");
    }

    @Test
    void a_name_fits_into_255_bytes_and_is_not_cut_within_a_character() {
        String name = Download.fitting("𠮷".repeat(90));
        assertThat(name).isEqualTo("𠮷".repeat(58));
        assertThat((name + "-20260930.docx").getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(256);
    }

    @Test
    void browsers_are_told_the_chinese_name_as_utf_8() {
        var headers = Download.of("责任追溯", "演示公司", "docx", MediaType.TEXT_PLAIN, new byte[0])
                .getHeaders();
        assertThat(headers.getFirst("Content-Disposition")).contains("attachment", "filename*=UTF-8''%E8%B4%A3");
        assertThat(headers.getContentDisposition().getFilename()).isEqualTo("责任追溯-演示公司.docx");
    }
}
