package cn.anxian.obligation.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.kernel.StrictYaml;
import cn.anxian.obligation.ObligationSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ladder that nobody checked would accuse somebody: what is wrong in a file stops the start, and is named. */
class LadderReaderTest {

    private static final String RIGHT = """
            id: try
            name: 试验
            kinds: [mend]
            sources: [inspection]
            grades: [any]
            rungs:
              - after: {count: 1, unit: workday}
                act: tell
                whom: [office]
                rules: []
                house: 试验用的规则。
              - after: {count: 3, unit: workday}
                act: talk
                whom: [leader]
                rules: [SV-YT-LOCAL]
                house: 试验用的规则。
            """;

    private final LadderReader reader = new LadderReader(
            Set.of("mend"),
            Map.of(
                    "inspection", new ObligationSource("inspection", "政府检查", false),
                    "self-check", new ObligationSource("self-check", "企业自查", true),
                    "ladder", new ObligationSource("ladder", "督办阶梯", false)));

    @Test
    void a_right_file_becomes_a_ladder() {
        Ladder ladder = read(RIGHT);

        assertThat(ladder.fits("mend", "inspection", "重大")).isTrue();
        assertThat(ladder.fits("mend", "self-check", "一般")).isFalse();
        assertThat(ladder.rungs().getLast().says()).isEqualTo("请分管领导决定是否约谈");
        assertThat(ladder.rungs().getLast().bases()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: try | id: other | id 应与文件同名",
                "[mend] | [mend, no-kind] | 没有“no-kind”这种责任",
                "[inspection] | [rumour] | 没有“rumour”这种来源",
                "[inspection] | [self-check] | 只在企业内部告知",
                "[inspection] | [ladder] | 不再产生督办决定",
                "[any] | [] | 都不能为空",
                "[office] | [neighbour] | 没有“neighbour”这种岗位",
                "[office] | [] | whom 不能为空",
                "[leader] | [superior] | 有权决定的政府岗位",
                "[leader] | [leader, office] | 有权决定的政府岗位",
                "[SV-YT-LOCAL] | [NO-RULE] | 法规库里没有规则 NO-RULE",
                "[SV-YT-LOCAL] | [] | 依据哪条规则",
                "act: talk | act: punish | act 应为 tell、blue、yellow、red、talk、exposure 或 accountability",
                "count: 3 | count: 1 | 按时间先后排列",
                "count: 3 | count: 0 | 期限须在",
                "unit: workday | unit: week | after.unit 应为",
                "house: | because: | 字段缺少、多余或者写错"
            })
    void what_is_wrong_is_said_with_the_files_name(String right, String wrong, String said) {
        assertThatThrownBy(() -> read(RIGHT.replace(right, wrong)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("督办阶梯 try.yaml")
                .hasMessageContaining(said);
    }

    @Test
    void one_duty_has_one_ladder() {
        Ladder any = read(RIGHT);
        Ladder major = read(RIGHT.replace("[any]", "[重大]"));

        LadderReader.refuseContradictions(List.of(any, major));
        assertThatThrownBy(() -> LadderReader.refuseContradictions(List.of(any, read(RIGHT))))
                .hasMessageContaining("两个阶梯");
    }

    @Test
    void days_count_from_the_day_that_ended_when_it_was_due() {
        Rung afterOneWorkday = read(RIGHT).rungs().getFirst();

        assertThat(afterOneWorkday.reachedAfter(Instant.parse("2026-09-17T16:00:00Z")))
                .as("due on Thursday at 24:00, reached on Friday at 24:00")
                .isEqualTo(Instant.parse("2026-09-18T16:00:00Z"));
        assertThat(afterOneWorkday.reachedAfter(Instant.parse("2026-09-17T01:00:00Z")))
                .as("due on Thursday at nine")
                .isEqualTo(Instant.parse("2026-09-18T16:00:00Z"));
    }

    private Ladder read(String yaml) {
        return reader.read(
                "try.yaml",
                StrictYaml.read(
                        "督办阶梯 try.yaml",
                        new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)),
                        LadderFile.class));
    }
}
