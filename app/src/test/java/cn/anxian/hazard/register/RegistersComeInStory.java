package cn.anxian.hazard.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cn.anxian.story.Sheets;
import cn.anxian.story.Visitor.Answer;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("历史登记表整批导入，账是平的")
class RegistersComeInStory extends RegisterStory {

    private static final Charset GBK = Charset.forName("GBK");
    private static final Path REAL =
            Path.of("../../shared/data/hazards").toAbsolutePath().normalize();

    @Test
    void closed_rows_land_on_the_historical_list_and_open_rows_get_their_clocks_today() {
        String id = imported(HEADING
                + row(1, "北侧临边没有护栏，有坠落危险", "2024-06-03", "2024-06-05", "已整改")
                + row(2, "配电箱没有接地，有触电危险", "2024-06-04", "2024-06-06", "整改中"));

        JsonNode closed = hazard("北侧临边没有护栏");
        assertThat(closed.at("/list").asString()).isEqualTo("清单");
        assertThat(closed.at("/stateName").asString()).isEqualTo("历史清单");
        assertThat(closed.at("/dueAt").isNull()).isTrue();
        assertThat(closed.at("/obligations")).isEmpty();
        assertThat(closed.at("/stated/register").asString()).isEqualTo("台账.csv");
        assertThat(closed.at("/stated/row").asInt()).isEqualTo(2);
        assertThat(closed.at("/stated/result").asString()).isEqualTo("已整改");
        assertThat(closed.at("/stated/owner").asString()).isEqualTo("演示丁未");
        assertThat(closed.at("/stated/deadline").asString()).isEqualTo("2024-06-05");
        assertThat(closed.at("/next")).isEmpty();

        JsonNode open = hazard("配电箱没有接地");
        assertThat(open.at("/list").asString()).isEqualTo("列单");
        assertThat(open.at("/foundAt").asString()).startsWith("2024-06-04");
        assertThat(open.at("/clockFrom").asString()).startsWith("2026-09-14T09:00");
        assertThat(open.at("/obligations")).hasSize(1);
        assertThat(open.at("/obligations/0/kind").asString()).isEqualTo("hazard.hand-over");

        assertThat(count(id, "rows")).isEqualTo(2);
        assertThat(count(id, "importedClosed")).isEqualTo(1);
        assertThat(count(id, "importedOpen")).isEqualTo(1);
        String timeLine = town.get("/api/journal?subjectType=hazard&subjectId="
                        + closed.at("/id").asString())
                .toString();
        assertThat(timeLine).contains("据登记表录入历史清单", "台账.csv 第 2 行", "演示丁未");
    }

    /** Whoever brings a register in has found nothing, and a register states a day and no time of it. */
    @Test
    void whoever_enters_a_row_is_not_its_finder_and_no_time_is_invented() {
        String id = imported(HEADING
                + row(1, "五号楼电梯井口没有防护门", "2019-05-26", "2019-05-28", "已整改")
                + row(2, "六号楼配电箱门缺失", "2019-05-26", "2019-05-28", "整改中"));
        for (String words : List.of("五号楼电梯井口", "六号楼配电箱门")) {
            JsonNode hazard = hazard(words);
            assertThat(hazard.at("/entered/register").asString()).isEqualTo("台账.csv");
            assertThat(hazard.at("/entered/finder").isNull()).isTrue();
            assertThat(hazard.at("/entered/deadline").asString()).isEqualTo("2019-05-28");
            assertThat(hazard.at("/entered/owner").asString()).isEqualTo("演示丁未");
            assertThat(hazard.at("/finder/personName").asString()).isEqualTo(inspector.personName());
            assertThat(hazard.at("/onlyDay").asBoolean()).isTrue();
        }
        assertThat(hazard("五号楼电梯井口").at("/lifecycle/0/at").isNull())
                .as("the register does not state when it was closed")
                .isTrue();
        assertThat(Sheets.text(town.get("/api/hazards/export?party=" + mill)))
                .contains("2019年5月26日")
                .doesNotContain("2019年5月26日 00:00");
        undo(id);
        workOff();
        assertThat(hazard("五号楼电梯井口").at("/entered/row").asInt()).isEqualTo(2);
    }

    @Test
    void a_finder_is_whom_the_register_names_and_closed_is_when_it_says_so() {
        String id = brought("隐患内容,排查日期,排查人,办结日期,复查结果\n七号楼临边没有护栏,2019-06-01,演示戊申,2019-06-03,已整改\n");
        Map<String, Object> mapping = mapping(id);
        mapping.put("columns", Map.of("description", 0, "foundOn", 1, "finder", 2, "closedOn", 3, "result", 4));
        mapping.put("partyId", mill);
        check(id, mapping);
        start(id);
        workOff();
        JsonNode hazard = hazard("七号楼临边");
        assertThat(hazard.at("/entered/finder").asString()).isEqualTo("演示戊申");
        assertThat(hazard.at("/lifecycle/0/at").asString()).startsWith("2019-06-03");
    }

    @Test
    void the_bell_never_rings_for_what_a_register_says_was_closed() {
        imported(HEADING + row(1, "楼梯间堆放纸箱，堵塞疏散通道", "2024-06-03", "2024-06-05", "已整改"));
        clock.pass(Duration.ofDays(60));
        assertThat(town.get("/api/obligations?view=region&q=" + encoded("楼梯间堆放纸箱"))
                        .body()
                        .at("/items"))
                .isEmpty();
    }

    @Test
    void an_impossible_date_is_named_and_only_that_row_comes_back() {
        String id = imported(HEADING
                + row(1, "吊装区没有警戒，有物体打击危险", "2024-04-30", "2024-03-28", "已整改")
                + row(2, "氧气瓶与乙炔瓶间距不足五米", "2024-04-30", "2024-05-02", "已整改"));
        assertThat(count(id, "importedClosed")).isEqualTo(1);
        assertThat(count(id, "faulty")).isEqualTo(1);

        Answer sheet = town.get("/api/registers/" + id + "/failed");
        assertThat(Sheets.text(sheet))
                .contains("吊装区没有警戒", "整改期限：2024-03-28早于发现日期2024-04-30")
                .doesNotContain("氧气瓶");

        String again = id(bring("更正.xlsx", sheet.bytes()));
        Answer table = town.get("/api/registers/" + again + "/table");
        assertThat(table.body().at("/proposed/columns/description").asInt()).isEqualTo(1);
        assertThat(table.body().at("/rows").asInt()).isEqualTo(1);
    }

    @Test
    void what_is_in_already_is_a_duplicate_whether_by_row_or_by_words() {
        String text = HEADING + row(1, "冷库门封条破损，漏冷严重", "2024-06-03", "2024-06-05", "已整改");
        imported(text);
        String again = brought(text);
        assertThat(check(again).body().at("/counts/duplicate").asLong()).isEqualTo(1);

        String other = brought(HEADING
                + row(9, "冷库门封条 破损，漏冷严重", "2024年6月3日", "2024-06-05", "已整改")
                + row(10, "冷库灯具没有防爆罩", "2024-06-03", "", "已整改")
                + row(11, "冷库灯具没有防爆罩", "2024-06-03", "", "整改中"));
        JsonNode counts = check(other).body().at("/counts");
        assertThat(counts.at("/duplicate").asLong()).isEqualTo(2);
        assertThat(counts.at("/readyClosed").asLong()).isEqualTo(1);
        JsonNode rows =
                town.get("/api/registers/" + other + "/rows?state=duplicate").body();
        assertThat(rows.at("/items/0/faults/0/why").asString()).contains("台账里已有");
        assertThat(rows.at("/items/1/faults/0/why").asString()).contains("与第 3 行");
    }

    @Test
    void days_without_a_year_are_asked_and_days_of_many_kinds_are_read() {
        String text = HEADING
                + row(1, "一号车间地面油污未清理", "6月3日", "6月5日", "已整改")
                + row(2, "二号车间灭火器压力不足", "2024.6.3", "20240605", "已整改")
                + row(3, "三号车间安全出口上锁", "45446", "2024/6/5", "已整改")
                + row(4, "四号车间没有应急照明", "二〇二四年六月三日", "", "已整改")
                + row(5, "五号车间电缆拖地", "2024-02-30", "", "已整改")
                + row(6, "六号车间护罩缺失", "=TODAY()", "", "已整改");
        String id = brought(text);
        assertThat(town.get("/api/registers/" + id + "/table")
                        .body()
                        .at("/withoutYear")
                        .asBoolean())
                .isTrue();
        assertThat(check(id).body().at("/counts/faulty").asLong()).isEqualTo(3);
        assertThat(town.get("/api/registers/" + id + "/rows?state=faulty").toString())
                .contains("没有年份", "没有“2024-02-30”这一天", "是公式，不计算");
        Map<String, Object> mapping = mapping(id);
        mapping.put("year", 2024);
        assertThat(check(id, mapping).body().at("/counts/faulty").asLong()).isEqualTo(2);
    }

    @Test
    void a_register_is_read_in_gbk_with_a_mark_and_with_a_merged_heading() {
        String text = HEADING + row(1, "北侧临边没有护栏", "2024-06-03", "2024-06-05", "已整改");
        for (Answer brought : List.of(
                bringAs(GBK, text),
                bringAs(StandardCharsets.UTF_8, "\uFEFF" + text),
                bringAs(StandardCharsets.UTF_16LE, "\uFEFF" + text.replace(',', '\t')))) {
            JsonNode table =
                    town.get("/api/registers/" + id(brought) + "/table").body();
            assertThat(table.at("/columns/1/name").asString()).isEqualTo("隐患内容");
            assertThat(table.at("/columns/1/samples/0").asString()).isEqualTo("北侧临边没有护栏");
        }
        String merged = "演示市隐患排查登记表（2024年）,,,,\n序号,隐患内容,排查,整改情况,\n,,日期,期限,结果\n1,北侧临边没有护栏,6月3日,6月5日,已整改\n";
        JsonNode table =
                town.get("/api/registers/" + brought(merged) + "/table").body();
        assertThat(table.at("/reading/headerFrom").asInt()).isEqualTo(2);
        assertThat(table.at("/reading/headerTo").asInt()).isEqualTo(3);
        assertThat(table.at("/columns/2/name").asString()).isEqualTo("排查·日期");
        assertThat(table.at("/columns/3/name").asString()).isEqualTo("整改情况·期限");
        assertThat(table.at("/columns/4/name").asString()).isEqualTo("整改情况·结果");
        assertThat(table.at("/proposed/columns/foundOn").asInt()).isEqualTo(2);
        assertThat(table.at("/withoutYear").asBoolean()).isTrue();
        assertThat(table.at("/year").asInt()).isEqualTo(2024);
        assertThat(table.at("/rows").asInt()).isEqualTo(1);
    }

    @Test
    void a_mapping_is_kept_and_proposed_for_the_next_register_of_the_kind() {
        String id = brought(HEADING + row(1, "除尘风机没有接地线", "2024-06-03", "", "已整改"));
        Map<String, Object> mapping = mapping(id);
        mapping.put("keepAs", "面粉厂月报" + millName);
        check(id, mapping);
        String next = brought(HEADING + row(2, "除尘管道积灰超过三毫米", "2024-07-03", "", "已整改"));
        JsonNode table = town.get("/api/registers/" + next + "/table").body();
        assertThat(table.at("/keptAs").asString()).isEqualTo("面粉厂月报" + millName);
        assertThat(table.at("/proposed/parties/面粉厂").asString()).isEqualTo(mill.toString());
        assertThat(table.at("/proposed/line").asString()).isEqualTo("fire");
    }

    @Test
    void the_texts_of_a_column_are_proposed_as_enterprises_and_results() {
        String id = brought("企业,隐患,检查日期,是否整改\n" + millName + ",电线老化,2024-06-03,√\n某厂,电线老化,2024-06-03,视情况\n");
        JsonNode parties =
                town.get("/api/registers/" + id + "/values?column=0&as=party").body();
        assertThat(parties.at("/0/partyId").asString()).isEqualTo(mill.toString());
        assertThat(parties.at("/0/why").asString()).isEqualTo("名称相同");
        assertThat(parties.at("/1/partyId").isNull()).isTrue();
        JsonNode results =
                town.get("/api/registers/" + id + "/values?column=3&as=result").body();
        assertThat(results.at("/0/closed").asBoolean()).isTrue();
        assertThat(results.at("/1/closed").isNull()).isTrue();
    }

    @Test
    void the_two_real_registers_come_in_and_balance() throws IOException {
        Path first = REAL.resolve("hazard_register_chem_construction_2019-06.csv");
        Path second = REAL.resolve("hazard_register_chem_construction_2020-05.csv");
        assumeThat(Files.exists(first) && Files.exists(second))
                .as("the two real registers are not on this machine (" + REAL + "): skipped")
                .isTrue();
        List<Long> rows = new ArrayList<>();
        for (byte[] content : List.of(
                Files.readAllBytes(first),
                new String(Files.readAllBytes(second), StandardCharsets.UTF_8).getBytes(Charset.forName("GB18030")))) {
            String id = id(bring("真实台账.csv", content));
            JsonNode table = town.get("/api/registers/" + id + "/table").body();
            Map<String, Object> mapping = mapping(id);
            mapping.put("columns", table.at("/proposed/columns"));
            Map<String, Object> parties = new HashMap<>();
            town.get("/api/registers/" + id + "/values?as=party&column="
                            + table.at("/proposed/columns/party").asInt())
                    .body()
                    .forEach(value -> parties.put(value.at("/text").asString(), mill));
            mapping.put("parties", parties);
            check(id, mapping);
            assertThat(start(id).status()).isEqualTo(200);
            workOff();
            rows.add(count(id, "importedClosed"));
            rows.add(count(id, "faulty"));
            assertThat(count(id, "rows"))
                    .isEqualTo(count(id, "importedClosed")
                            + count(id, "importedOpen")
                            + count(id, "faulty")
                            + count(id, "duplicate"));
        }
        assertThat(rows).containsExactly(38L, 0L, 92L, 1L);
        assertThat(hazards("&list=struck-off")).isEqualTo(130);
    }

    private JsonNode hazard(String words) {
        String id =
                town.get("/api/hazards?party=" + mill + "&q=" + encoded(words)).text("/items/0/id");
        return town.get("/api/hazards/" + id).body();
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
