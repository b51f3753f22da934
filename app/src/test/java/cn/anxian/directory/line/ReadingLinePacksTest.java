package cn.anxian.directory.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.directory.AgencyKind;
import cn.anxian.directory.Line;
import cn.anxian.directory.Region;
import cn.anxian.directory.RegionId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fault in a data file stops the start, and names the file and the place. */
class ReadingLinePacksTest {

    private static final Map<String, AgencyKind> KINDS = Map.of(
            "emergency",
            new AgencyKind("emergency", "{region}应急管理局", "应急局", List.of("county"), "综合监管", Map.of(), true));

    private static final String LINE = """
            id: moon
            name: 月面作业
            order: 99
            includes: [月面采样]
            keywords: [月壤]
            departments:
              county: {supervisor: emergency, comprehensive: emergency}
              city: {supervisor: emergency, comprehensive: emergency}
              town: {territorial: true, authorised: false}
            basis:
            - {for: emergency, kind: document, law: 演示意见, no: 演示〔2026〕1号, article: 第一条, verified: false}
            facilities:
            - {id: rover, name: 月球车}
            places: [着陆场]
            checklist:
            - text: 车轮松动
              cause: thing
              remedy: 紧固
              basis: {kind: statute, law: 演示法, article: 第二条, verified: false}
            """;

    @Test
    void a_whole_pack_is_read() {
        Line line = read(LINE);

        assertThat(line.name()).isEqualTo("月面作业");
        assertThat(line.basis().citation()).isEqualTo("《演示意见》（演示〔2026〕1号）第一条");
        assertThat(line.checklist())
                .singleElement()
                .satisfies(item -> assertThat(item.cause()).isEqualTo("thing"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id: moon                | id: sun                 | id:应与文件夹同名（moon），写的是 sun
            order: 99               | order: 九十九              | order:应为整数
            keywords: [月壤]          | keywords: 月壤            | keywords:应为列表
            cause: thing            | cause: fate             | “车轮松动”的 cause 应为 person、thing 或 management
            supervisor: emergency,  | supervisor: pirates,    | 机关类型 pirates 不在 agencies.yaml 中
            remedy: 紧固              | note: 无                 | checklist[0].remedy:缺少这个字段
            no: 演示〔2026〕1号,         | place: 某地,              | basis(emergency):依据有误：缺少字段 no
            verified: false}        | verified: perhaps}      | 依据有误
            """)
    void a_fault_names_the_file_and_the_field(String right, String wrong, String said) {
        assertThatThrownBy(() -> read(LINE.replace(right, wrong)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("lines/moon/line.yaml:")
                .hasMessageContaining(said);
    }

    @Test
    void what_is_not_yaml_is_said_to_be_none() {
        assertThatThrownBy(() -> read("a: [b")).hasMessageStartingWith("lines/moon/line.yaml：不是有效的 YAML");
        assertThatThrownBy(() -> read(LINE + "name: 又一个名字\n")).hasMessageContaining("不是有效的 YAML");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            湖滨区   | county | administrative | 三门峡市公安局湖滨分局
            渑池县   | county | administrative | 渑池县公安局
            三门峡市 | city   | administrative | 三门峡市公安局
            """)
    void an_agency_is_called_as_its_kind_of_region_calls_it(String name, String level, String kind, String called) {
        AgencyKind police = new AgencyKind(
                "public-security",
                "{region}公安局",
                "公安",
                List.of("county", "city"),
                "治安",
                Map.of("district", "{parent}公安局{short}分局"),
                true);
        assertThat(police.nameIn(region(name, level, kind), region("三门峡市", "city", "administrative")))
                .isEqualTo(called);
    }

    private static Line read(String yaml) {
        return LinePack.line("lines/moon/line.yaml", "moon", yaml, KINDS);
    }

    private static Region region(String name, String level, String kind) {
        return new Region(
                new RegionId(9),
                "1.9.",
                level,
                kind,
                name,
                name.substring(0, name.length() - 1),
                name,
                "",
                "",
                java.util.Optional.empty());
    }
}
