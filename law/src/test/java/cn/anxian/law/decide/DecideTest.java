package cn.anxian.law.decide;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.law.BasisJson;
import cn.anxian.law.Json;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("./anxian decide")
class DecideTest {
    private static final String FIVE_WORKDAYS =
            "{\"from\":\"2026-02-13T09:30:00+08:00\",\"count\":5,\"unit\":\"workday\"}";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_verdict_carries_its_answer_its_basis_its_reason_and_the_version() {
        assertThat(decide("deadline", FIVE_WORKDAYS)).isZero();

        var verdict = answer(0);
        assertThat(verdict.text("dueAt")).isEqualTo("2026-02-28T00:00:00+08:00");
        assertThat(verdict.text("lastDay")).isEqualTo("2026-02-27");
        assertThat(verdict.flag("provisional")).isFalse();
        assertThat(verdict.text("because")).contains("第5个工作日");
        assertThat(verdict.text("ruleVersion")).startsWith("COUNT-WORKDAYS@");
        assertThat(verdict.array("basis").get(4).object().text("no")).isEqualTo("国办发明电〔2025〕7号");
    }

    @ParameterizedTest(name = "{0} + {1} {2}, roll={3} → {4}, provisional={5}")
    @CsvSource({
        "2026-04-30T10:00:00+08:00, 3, workday, false, 2026-05-09T00:00:00+08:00, false",
        "2025-12-31T10:00:00+08:00, 1, workday, false, 2026-01-05T00:00:00+08:00, false",
        "2026-12-31T10:00:00+08:00, 1, workday, false, 2027-01-05T00:00:00+08:00, true",
        "2026-12-31T10:00:00Z, 24, hour, true, 2027-01-01T18:00:00+08:00, false",
        "2026-03-02T10:00+08:00, 5, day, false, 2026-03-08T00:00:00+08:00, false",
        "2026-03-02T10:00+08:00, 5, day, true, 2026-03-10T00:00:00+08:00, false",
        "2019-03-02T10:00+08:00, 5, day, false, 2019-03-08T00:00:00+08:00, false",
        "2000-01-01T00:00:00+08:00, 1, workday, false, 2000-01-04T00:00:00+08:00, true"
    })
    void the_answer_is_written_in_china_time(
            String from, int count, String unit, boolean roll, String dueAt, boolean provisional) {
        decide(
                "deadline",
                "{\"from\":\"" + from + "\",\"count\":" + count + ",\"unit\":\"" + unit + "\",\"roll\":" + roll + "}");

        assertThat(answer(0).text("dueAt")).isEqualTo(dueAt);
        assertThat(answer(0).flag("provisional")).isEqualTo(provisional);
        assertThat(answer(0).array("basis")).isNotEmpty();
    }

    @ParameterizedTest(name = "{1} {2}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'from':'2026-02-30T10:00:00+08:00','count':5,'unit':'day'} | bad-time | from",
                "{'from':'2026-02-13T24:00:00+08:00','count':5,'unit':'day'} | bad-time | from",
                "{'from':'tomorrow','count':5,'unit':'day'} | bad-time | from",
                "{'from':'2026-02-13T10:00:00','count':5,'unit':'day'} | missing-offset | from",
                "{'from':'2026-02-13','count':5,'unit':'day'} | missing-offset | from",
                "{'from':'+999999999-01-01T00:00:00Z','count':5,'unit':'day'} | bad-time | from",
                "{'from':'9999-01-01T00:00:00Z','count':5,'unit':'day'} | from-out-of-range | from",
                "{'from':'9999-12-31T23:59:59Z','count':5,'unit':'day'} | from-out-of-range | from",
                "{'from':'0001-01-01T00:00:00Z','count':5,'unit':'day'} | from-out-of-range | from",
                "{'from':'0000-12-31T23:59:59Z','count':5,'unit':'day'} | bad-time | from",
                "{'from':1770946200,'count':5,'unit':'day'} | not-a-string | from",
                "{'count':5,'unit':'day'} | missing-field | from",
                "{'from':null,'count':5,'unit':'day'} | missing-field | from",
                "{'from':'2026-02-13T10:00:00Z','count':0,'unit':'day'} | count-out-of-range | count",
                "{'from':'2026-02-13T10:00:00Z','count':-5,'unit':'day'} | count-out-of-range | count",
                "{'from':'2026-02-13T10:00:00Z','count':36501,'unit':'day'} | count-out-of-range | count",
                "{'from':'2026-02-13T10:00:00Z','count':4294967297,'unit':'day'} | number-out-of-range | count",
                "{'from':'2026-02-13T10:00:00Z','count':99999999999999999999,'unit':'day'} | number-out-of-range | count",
                "{'from':'2026-02-13T10:00:00Z','count':1.5,'unit':'day'} | not-an-integer | count",
                "{'from':'2026-02-13T10:00:00Z','count':5.0,'unit':'day'} | not-an-integer | count",
                "{'from':'2026-02-13T10:00:00Z','count':1e308,'unit':'day'} | not-an-integer | count",
                "{'from':'2026-02-13T10:00:00Z','count':1e99999999999,'unit':'day'} | bad-json | ''",
                "{'from':'2026-02-13T10:00:00Z','count':'5','unit':'day'} | not-an-integer | count",
                "{'from':'2026-02-13T10:00:00Z','count':[5],'unit':'day'} | not-an-integer | count",
                "{'from':'2026-02-13T10:00:00Z','count':NaN,'unit':'day'} | bad-json | ''",
                "{'from':'2026-02-13T10:00:00Z','count':5,'unit':'fortnight'} | unknown-unit | unit",
                "{'from':'2026-02-13T10:00:00Z','count':5,'unit':'DAY'} | unknown-unit | unit",
                "{'from':'2026-02-13T10:00:00Z','count':5,'unit':5} | not-a-string | unit",
                "{'from':'2026-02-13T10:00:00Z','count':5,'unit':'day','roll':'yes'} | not-a-boolean | roll",
                "{'from':'2026-02-13T10:00:00Z','count':5,'unit':'day','rol':true} | unknown-field | rol",
                "{'from':'2026-02-13T10:00:00Z','count':5,'count':6,'unit':'day'} | duplicate-key | ''",
                "{'from':'2026-02-13T10:00:00Z','count':5,'unit':'day'} {} | bad-json | ''",
                "{'from':'\\ud800','count':5,'unit':'day'} | bad-json | ''",
                "{'\\udc00':5} | bad-json | ''",
                "[1] | not-an-object | ''",
                "null | not-an-object | ''",
                "期限 | bad-json | ''",
                "{'from': | bad-json | ''"
            })
    void a_line_that_cannot_be_judged_names_the_fault_and_the_field(String line, String code, String field) {
        assertThat(decide("deadline", line.replace('\'', '"') + "\n")).isEqualTo(Decide.SOME_REFUSED);

        assertThat(error(0).text("code")).isEqualTo(code);
        assertThat(error(0).get("field")).isEqualTo(new Json.Text(field));
        assertThat(error(0).text("message")).containsPattern("\\p{IsHan}");
    }

    @Test
    @DisplayName("一行不合规,其余照判,次序不变")
    void the_other_lines_are_answered_in_order() {
        assertThat(decide("deadline", "不是 JSON\n" + FIVE_WORKDAYS + "\r\n\n" + FIVE_WORKDAYS))
                .isEqualTo(Decide.SOME_REFUSED);

        assertThat(answers()).hasSize(4);
        assertThat(answers().stream().map(line -> line.contains("\"error\"")))
                .containsExactly(true, false, true, false);
        assertThat(error(2).text("message")).contains("空的");
    }

    @ParameterizedTest
    @CsvSource({"[, ]", "'{\"from\":', }"})
    void json_of_depth_ten_thousand_is_refused_and_breaks_nothing(String open, String close) {
        decide("deadline", open.repeat(10_000) + "1" + close.repeat(10_000) + "\n" + FIVE_WORKDAYS);

        assertThat(error(0).text("code")).isEqualTo("json-too-deep-or-long");
        assertThat(answer(1).text("lastDay")).isEqualTo("2026-02-27");
    }

    @Test
    void a_line_that_is_too_long_or_not_utf8_is_refused_and_the_next_is_answered() {
        var tooLong = "{\"from\":\"" + "9".repeat(Lines.MAX_BYTES) + "\"}\n";
        decideBytes(
                "deadline",
                join(
                        tooLong.getBytes(StandardCharsets.UTF_8),
                        new byte[] {(byte) 0xC3, (byte) 0x28, '\n'},
                        FIVE_WORKDAYS.getBytes(StandardCharsets.UTF_8)));

        assertThat(error(0).text("code")).isEqualTo("line-too-long");
        assertThat(error(1).text("code")).isEqualTo("not-utf8");
        assertThat(answer(2).text("lastDay")).isEqualTo("2026-02-27");
    }

    @Test
    void a_leading_byte_order_mark_is_not_part_of_the_first_line() {
        assertThat(decide("deadline", "\uFEFF" + FIVE_WORKDAYS)).isZero();
        assertThat(answer(0).text("lastDay")).isEqualTo("2026-02-27");
    }

    @Test
    @DisplayName("陌生字段的名字太长,按字符截断,不截出半个字")
    void a_long_unknown_name_is_cut_between_characters() {
        decide("uscc", "{\"" + "𠮷".repeat(41) + "\":1}\n{\"" + "𠮷".repeat(40) + "\":1}");

        assertThat(error(0).text("field")).isEqualTo("𠮷".repeat(40) + "…");
        assertThat(error(1).text("field")).isEqualTo("𠮷".repeat(40));
    }

    @Test
    @DisplayName("一个字占两个 char 的,原样答回")
    void a_character_outside_the_basic_plane_is_answered_as_it_came() {
        decide("uscc", "{\"code\":\"91350100M000100Y4𠮷\"}");

        assertThat(answer(0).text("reason")).contains("𠮷");
    }

    @Test
    void nothing_in_is_nothing_out() {
        assertThat(decide("deadline", "")).isZero();
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"91350100M000100Y43, true", "91350100M000100Y4Z, false"})
    void a_credit_code_is_valid_or_not(String code, boolean valid) {
        assertThat(decide("uscc", "{\"code\":\"" + code + "\"}")).isZero();

        assertThat(answer(0).flag("valid")).isEqualTo(valid);
        assertThat(answer(0).text("reason")).isNotBlank();
        assertThat(answer(0).array("basis").get(0).object().text("law")).startsWith("GB 32100-2015");
    }

    @Test
    void a_credit_code_whose_check_character_is_wrong_warns() {
        decide("uscc", "{\"code\":\"91350100M0001TGQXM\"}\n{\"code\":913501}\n{}");

        assertThat(answer(0).text("valid")).isEqualTo("warn");
        assertThat(error(1).text("code")).isEqualTo("not-a-string");
        assertThat(error(2).text("code")).isEqualTo("missing-field");
    }

    @Test
    void the_list_names_the_rules_one_a_line() {
        assertThat(decide("--list", "")).isZero();
        assertThat(answers())
                .startsWith("deadline", "uscc")
                .contains("accident-grade")
                .doesNotHaveDuplicates();
    }

    @Test
    void a_wrong_call_says_how_to_call_it() {
        assertThat(decide("no-such-rule", FIVE_WORKDAYS)).isEqualTo(Decide.USAGE);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("no-such-rule", "用法", "deadline", "uscc");

        assertThat(run(new String[] {}, new byte[0])).isEqualTo(Decide.USAGE);
        assertThat(run(new String[] {"deadline", "uscc"}, new byte[0])).isEqualTo(Decide.USAGE);
    }

    @Test
    @DisplayName("--overlay 按当地的规定判,用不了的说明为什么")
    void an_overlay_is_judged_by_and_one_that_cannot_be_used_says_why(@TempDir Path dir) throws IOException {
        var question = "{\"kind\":\"violation\",\"finesWan\":10}".getBytes(StandardCharsets.UTF_8);
        var tighter = Files.writeString(dir.resolve("tighter.json"), overlay("0.2"));
        var looser = Files.writeString(dir.resolve("looser.json"), overlay("0.1"));
        var nowhere =
                Files.writeString(dir.resolve("nowhere.json"), overlay("0.2").replace("420000", "999999"));
        var notUtf8 = Files.write(dir.resolve("gbk.json"), new byte[] {(byte) 0xC3, (byte) 0x28});

        assertThat(run(new String[] {"tipoff-reward", "--overlay", tighter.toString()}, question))
                .isZero();
        assertThat(answer(0).integer("amountYuan")).isEqualTo(20_000);
        var numbered =
                Files.writeString(dir.resolve("numbered.json"), overlay("0.2").replace("420000", "193"));
        assertThat(run(new String[] {"tipoff-reward", "--overlay", numbered.toString()}, question))
                .as("the product's own number of a region")
                .isZero();
        for (var file : List.of(
                looser.toString(),
                nowhere.toString(),
                notUtf8.toString(),
                dir.resolve("none.json").toString(),
                "\0")) {
            assertThat(run(new String[] {"tipoff-reward", "--overlay", file}, question))
                    .isEqualTo(Decide.USAGE);
        }
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("放宽了", "没有“999999”这个行政区", "不是 UTF-8", "没有这个文件")
                .as("a faulty file is no reason to explain the command")
                .doesNotContain("用法");
        assertThat(run(new String[] {"tipoff-reward", "--nonsense", "x"}, question))
                .isEqualTo(Decide.USAGE);
    }

    private static String overlay(String rate) {
        return "{\"region\":\"420000\",\"name\":\"某省\",\"document\":{\"law\":\"某省办法\",\"verified\":true},"
                + "\"sets\":[{\"key\":\"WB-REWARD-HAZARD.rate\",\"value\":" + rate + ",\"article\":\"第三条\"}]}";
    }

    @Test
    @DisplayName("读的人先走了,说没有判完,不吐堆栈")
    void a_reader_that_has_gone_ends_the_work() {
        var gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("closed");
            }
        };
        var question = (FIVE_WORKDAYS + "\n").getBytes(StandardCharsets.UTF_8);

        assertThat(Decide.runToTheEnd(
                        new String[] {"deadline"},
                        new ByteArrayInputStream(question),
                        gone,
                        new PrintStream(err, true)))
                .isEqualTo(Decide.SOME_REFUSED);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("输入或输出中断，没有判完。" + System.lineSeparator());
    }

    @Test
    @DisplayName("判完的全部写出去")
    void what_was_judged_is_written_to_the_end() {
        var buffered = new BufferedOutputStream(out, 1 << 16);
        var questions = (FIVE_WORKDAYS + "\n").repeat(3).getBytes(StandardCharsets.UTF_8);

        assertThat(Decide.runToTheEnd(
                        new String[] {"deadline"}, new ByteArrayInputStream(questions), buffered, new PrintStream(err)))
                .isEqualTo(Decide.ALL_JUDGED);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(3);
        assertThat(Decide.runToTheEnd(
                        new String[] {"--list"}, InputStream.nullInputStream(), buffered, new PrintStream(err)))
                .isEqualTo(Decide.ALL_JUDGED);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3 + Desk.rules().size());
    }

    @Test
    @DisplayName("已经到手的几行一起写,不逐行冲刷")
    void lines_at_hand_are_written_together() throws IOException {
        var flushes = new AtomicInteger();
        var counting = new FilterOutputStream(out) {
            @Override
            public void flush() {
                flushes.incrementAndGet();
            }
        };
        var questions = (FIVE_WORKDAYS + "\n").repeat(5).getBytes(StandardCharsets.UTF_8);

        Decide.run(new String[] {"deadline"}, new ByteArrayInputStream(questions), counting, System.err);

        assertThat(flushes.get()).isEqualTo(1);
    }

    @Test
    @DisplayName("恰好一行的上限仍然判,多一个字节就不判,后面的照判")
    void a_line_of_the_greatest_length_is_judged_wherever_it_begins() {
        var longest = FIVE_WORKDAYS + " ".repeat(Lines.MAX_BYTES - FIVE_WORKDAYS.length());
        var lines = FIVE_WORKDAYS + "\n" + longest + "\n" + longest + " \n" + FIVE_WORKDAYS + "\n";

        assertThat(decide("deadline", lines)).isEqualTo(Decide.SOME_REFUSED);
        assertThat(answer(0).text("lastDay")).isEqualTo("2026-02-27");
        assertThat(answer(1).text("lastDay")).isEqualTo("2026-02-27");
        assertThat(answer(2).get("error").object().text("code")).isEqualTo("line-too-long");
        assertThat(answer(3).text("lastDay")).isEqualTo("2026-02-27");
    }

    @Test
    @Timeout(30)
    @DisplayName("问一行答一行,不等输入结束")
    void an_answer_does_not_wait_for_the_end_of_the_questions() throws Exception {
        try (var questions = new PipedOutputStream();
                var answers = new PipedOutputStream();
                var read = new PipedInputStream(answers)) {
            var in = new PipedInputStream(questions);
            var command = Thread.ofPlatform().start(() -> {
                try (var buffered = new BufferedOutputStream(answers)) {
                    Decide.run(new String[] {"deadline"}, in, buffered, System.err);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            questions.write((FIVE_WORKDAYS + "\n").getBytes(StandardCharsets.UTF_8));
            questions.flush();

            assertThat(new Lines(read).next())
                    .isInstanceOfSatisfying(
                            Lines.Line.Text.class,
                            line -> assertThat(line.text()).contains("2026-02-27"));
            questions.close();
            command.join();
        }
    }

    @Test
    void every_basis_of_a_verdict_reads_back_as_a_basis() {
        decide("deadline", FIVE_WORKDAYS);
        var line = answers().get(0);
        var basis = line.substring(line.indexOf("\"basis\":") + "\"basis\":".length(), line.indexOf(",\"because\""));

        assertThat(BasisJson.writeAll(BasisJson.readAll(basis))).isEqualTo(basis);
    }

    private int decide(String rule, String lines) {
        return decideBytes(rule, lines.getBytes(StandardCharsets.UTF_8));
    }

    private int decideBytes(String rule, byte[] lines) {
        return run(new String[] {rule}, lines);
    }

    private int run(String[] args, byte[] lines) {
        try {
            return Decide.run(
                    args, new ByteArrayInputStream(lines), out, new PrintStream(err, true, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> answers() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private Json.Members answer(int line) {
        return Json.read(answers().get(line)).object();
    }

    private Json.Members error(int line) {
        return answer(line).get("error").object();
    }

    private static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
