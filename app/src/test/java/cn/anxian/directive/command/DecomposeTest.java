package cn.anxian.directive.command;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./anxian decompose} as it is typed. */
class DecomposeTest {

    private static final String SPEECH = """
            同志们：
            一、全面排查
            县住建局要在月底前对114家用气单位开展燃气检查，市场监管局配合。
            入冬以来，全县发生火灾3起。
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void each_sentence_is_a_line_of_json_with_the_fields_of_the_contract() {
        assertThat(run(file(SPEECH), "--held", "2026-01-20", "--json")).isEqualTo(Decompose.DONE);

        List<JsonNode> lines =
                said(out).lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(lines).hasSize(4);
        JsonNode task = lines.get(2);
        assertThat(task.propertyNames())
                .contains(
                        "no",
                        "path",
                        "quote",
                        "start",
                        "end",
                        "task",
                        "kind",
                        "lines",
                        "leadAgencies",
                        "coAgencies",
                        "regionScope",
                        "deadlineText",
                        "dueAt",
                        "measures",
                        "figures",
                        "confidence",
                        "because");
        assertThat(task.at("/no").asInt()).isEqualTo(3);
        assertThat(task.at("/path").asString()).isEqualTo("一");
        assertThat(task.at("/kind").asString()).isEqualTo("task");
        assertThat(task.at("/leadAgencies/0/name").asString()).isEqualTo("县住建局");
        assertThat(task.at("/leadAgencies/0/inferred").asBoolean()).isFalse();
        assertThat(task.at("/coAgencies/0/name").asString()).isEqualTo("市场监管局");
        assertThat(task.at("/lines/0").asString()).isEqualTo("gas");
        assertThat(task.at("/deadlineText").asString()).isEqualTo("月底前");
        assertThat(task.at("/dueAt").asString()).isEqualTo("2026-02-01T00:00:00+08:00");
        assertThat(task.at("/figures/0").asString()).isEqualTo("114家");
        assertThat(SPEECH.substring(task.at("/start").asInt(), task.at("/end").asInt()))
                .isEqualTo(task.at("/quote").asString());
        assertThat(lines.get(3).at("/kind").asString()).isEqualTo("situation");
        assertThat(lines.get(3).at("/task").isNull()).isTrue();
    }

    @Test
    void without_the_day_of_the_meeting_no_day_is_given() {
        run(file(SPEECH), "--json");
        JsonNode task = JsonMapper.shared().readTree(said(out).lines().toList().get(2));
        assertThat(task.at("/deadlineText").asString()).isEqualTo("月底前");
        assertThat(task.at("/dueAt").isNull()).isTrue();
    }

    @Test
    void for_eyes_there_is_a_table() {
        assertThat(run(file(SPEECH), "--held", "2026-01-20")).isEqualTo(Decompose.DONE);
        assertThat(said(out)).contains("任务", "牵头：县住建局；配合：市场监管局；期限：月底前（2026-01-31）", "共4句：任务1、原则要求1、情况1、背景1。");
    }

    @Test
    void for_eyes_a_former_agency_is_noted_below_its_task() {
        run(file("现就有关事项通知如下：\n一、县安监局要建立隐患台账。"));
        assertThat(said(out)).contains("牵头：县安监局", "“县安监局”已并入县应急管理局（2018年机构改革），请核对。");
    }

    @Test
    void each_body_of_a_sentence_has_its_own_day() {
        String notice = file("现就有关事项通知如下：\n一、县教育局于3月5日前、县卫健委于3月15日前完成消防演练。");
        run(notice, "--held", "2026-01-20");
        assertThat(said(out)).contains("牵头：县教育局3月5日前（2026-03-05）、县卫健委3月15日前（2026-03-15）；期限：各按各的");
        out.reset();
        run(notice, "--held", "2026-01-20", "--json");
        JsonNode task = JsonMapper.shared().readTree(said(out).lines().toList().getLast());
        assertThat(task.at("/dueAt").isNull()).isTrue();
        assertThat(task.at("/leadAgencies/1/deadline/dueAt").asString()).isEqualTo("2026-03-16T00:00:00+08:00");
    }

    @Test
    void a_long_text_tells_how_far_it_is() {
        assertThat(run(file(SPEECH.repeat(2000)), "--json")).isEqualTo(Decompose.DONE);
        assertThat(said(err)).contains("已分解10%", "已分解100%");
    }

    @Test
    void what_cannot_be_read_is_refused_in_chinese() {
        assertThat(run(file(" \n"))).isEqualTo(Decompose.REFUSED);
        assertThat(said(err)).contains("文中没有文字");
        assertThat(run(folder.resolve("无.txt").toString())).isEqualTo(Decompose.REFUSED);
        assertThat(said(err)).contains("没有这个文件");
        assertThat(out.size()).isZero();
    }

    @Test
    @DisplayName("损坏的 PDF：只有一句中文说明，没有解析库的日志")
    void of_a_broken_pdf_only_one_clear_sentence_is_said() throws Exception {
        Path broken =
                Files.writeString(folder.resolve("坏.pdf"), "%PDF-1.7\n1 0 obj\n<< /Length 9 >>\nstream\nendobj\n%%EOF");
        assertThat(run(broken.toString())).isEqualTo(Decompose.REFUSED);
        assertThat(said(err).strip()).isEqualTo("这份 PDF 已经损坏，打不开。请重新导出后再上传。");

        LoggerContext quiet = new LoggerContext();
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(quiet);
        configurator.doConfigure(DecomposeTest.class.getResource("/quiet-logback.xml"));
        assertThat(quiet.getLogger("org.apache.pdfbox.pdfparser.COSParser").isErrorEnabled())
                .isFalse();
        assertThat(quiet.getLogger("cn.anxian").isWarnEnabled()).isTrue();
    }

    @Test
    void called_wrongly_it_says_how_it_is_called() {
        assertThat(run()).isEqualTo(Decompose.USAGE);
        assertThat(run("a.txt", "b.txt")).isEqualTo(Decompose.USAGE);
        assertThat(run("a.txt", "--held")).isEqualTo(Decompose.USAGE);
        assertThat(run("a.txt", "--held", "昨天")).isEqualTo(Decompose.USAGE);
        assertThat(run("a.txt", "--held", "1026-01-01")).isEqualTo(Decompose.USAGE);
        assertThat(said(err)).contains("用法：anxian decompose");
    }

    private int run(String... arguments) {
        return new Decompose(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(arguments);
    }

    private String file(String text) {
        try {
            return Files.writeString(folder.resolve("讲话.txt"), text).toString();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
