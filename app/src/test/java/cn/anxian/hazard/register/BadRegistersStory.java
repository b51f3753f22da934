package cn.anxian.hazard.register;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.story.SmallCity;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("坏的登记表得到明白的中文说法，什么也不丢")
class BadRegistersStory extends RegisterStory {

    @Test
    void a_hundred_thousand_columns_are_refused_at_once() {
        Answer refused = bring("x,".repeat(100_000) + "\n");
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.code()).isEqualTo("too-many-columns");
        assertThat(refused.text("/detail")).contains("200 列");
    }

    @Test
    void what_is_too_large_empty_or_no_table_is_refused() throws IOException {
        assertThat(bring("大.csv", new byte[10 * 1024 * 1024 + 1]).status()).isEqualTo(413);
        assertThat(bring("空.csv", new byte[0]).status()).isEqualTo(400);
        assertThat(bring("图.csv", new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1, 2, (byte) 0xFF})
                        .code())
                .isEqualTo("not-a-table");
        assertThat(bring("旧.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})
                        .code())
                .isEqualTo("old-excel");
        assertThat(bring("坏.xlsx", "PK不是工作簿".getBytes(StandardCharsets.UTF_8)).text("/detail"))
                .contains("打不开");
        assertThat(bring("a,\"没有闭合\nb,c\n").text("/detail")).contains("双引号没有闭合");
        assertThat(bring("a,b\n".repeat(20_100)).code()).isEqualTo("too-many-rows");
    }

    @Test
    void a_workbook_that_unpacks_without_end_is_refused() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] nothing = new byte[1024 * 1024];
            for (int part = 0; part < 101; part++) {
                zip.write(nothing);
            }
        }
        Answer refused = bring("炸弹.xlsx", bomb.toByteArray());
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.code()).isEqualTo("unpacks-too-large");
    }

    @Test
    void a_heading_without_rows_is_refused_and_so_is_a_text_that_calls_itself_a_workbook() {
        assertThat(bring(HEADING).status()).isEqualTo(400);
        assertThat(bring(HEADING).text("/detail")).contains("只有表头，没有内容");
        Answer refused = bring(
                "台账.xlsx", (HEADING + row(1, "北侧临边没有护栏", "2024-06-03", "", "已整改")).getBytes(StandardCharsets.UTF_8));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/detail")).contains("不是 Excel 文件", ".csv");
    }

    @Test
    void a_heading_that_is_said_to_be_the_last_row_leaves_nothing_to_check() {
        String id = brought(HEADING + row(1, "北侧临边没有护栏", "2024-06-03", "", "已整改"));
        town.put("/api/registers/" + id + "/reading", Map.of("version", version(id), "headerFrom", 2, "headerTo", 2));
        Answer refused = town.put("/api/registers/" + id + "/mapping", mapping(id));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/detail")).contains("只有表头，没有内容");
    }

    @Test
    void a_file_without_a_heading_loses_no_row() {
        String text = "1,北侧临边没有护栏,2024-06-03,一般事故隐患\n2,配电箱没有接地,2024-06-04,一般事故隐患\n";
        String id = brought(text);
        var table = town.get("/api/registers/" + id + "/table").body();
        assertThat(table.at("/reading/headerFrom").asInt()).isZero();
        assertThat(table.at("/rows").asInt()).isEqualTo(2);
        assertThat(table.at("/columns/1/name").asString()).isEqualTo("第2列");
        assertThat(table.at("/proposed/columns/foundOn").asInt()).isEqualTo(2);
        Map<String, Object> mapping = new HashMap<>(mapping(id));
        mapping.put("columns", Map.of("description", 1, "foundOn", 2));
        mapping.put("partyId", mill);
        mapping.put("closed", false);
        check(id, mapping);
        assertThat(count(id, "readyOpen")).isEqualTo(2);
    }

    @Test
    void that_there_is_no_heading_can_be_said_and_taken_back() {
        String id = brought(HEADING + row(1, "北侧临边没有护栏", "2024-06-03", "", "已整改"));
        Answer said = town.put(
                "/api/registers/" + id + "/reading", Map.of("version", version(id), "headerFrom", 0, "headerTo", 0));
        assertThat(said.status()).as(said.toString()).isEqualTo(200);
        Answer table = town.get("/api/registers/" + id + "/table");
        assertThat(table.body().at("/rows").asInt()).isEqualTo(2);
        assertThat(table.text("/columns/0/name")).isEqualTo("第1列");
        town.put("/api/registers/" + id + "/reading", Map.of("version", version(id), "headerFrom", 1, "headerTo", 1));
        assertThat(town.get("/api/registers/" + id + "/table").text("/columns/1/name"))
                .isEqualTo("隐患内容");
    }

    /** The sheet of failed rows, brought in again with a row that fails again. */
    @Test
    void reasons_of_a_former_time_are_replaced_by_those_of_today() {
        String id = brought(HEADING + row(1, "北侧临边没有护栏", "不是日期", "", "已整改"));
        check(id);
        String again = id(
                bring("有误的行.xlsx", town.get("/api/registers/" + id + "/failed").bytes()));
        assertThat(town.get("/api/registers/" + again + "/table").body().at("/columns"))
                .extracting(column -> column.at("/name").asString())
                .contains("隐患内容")
                .doesNotContain("错误原因", "原表行号");
        check(again);
        String sheet = cn.anxian.story.Sheets.text(town.get("/api/registers/" + again + "/failed"));
        assertThat(sheet.split("错误原因", -1)).hasSize(2);
        assertThat(sheet.split("原表行号", -1)).hasSize(2);
    }

    @Test
    void a_register_of_which_nothing_can_be_imported_says_so() {
        String text = HEADING + row(1, "北侧临边没有护栏", "2024-06-03", "", "已整改");
        imported(text);
        String again = brought(text);
        assertThat(check(again).text("/stateName")).isEqualTo("已检查，没有可导入的行");
        assertThat(town.get("/api/registers?size=100").body().at("/items").valueStream())
                .filteredOn(item -> item.at("/id").asString().equals(again))
                .extracting(item -> item.at("/stateName").asString())
                .containsExactly("已检查，没有可导入的行");
    }

    @Test
    void a_formula_counts_by_its_stored_result_and_one_without_says_what_to_do() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("台账");
            String[] heading = HEADING.strip().split(",");
            for (int no = 0; no < 3; no++) {
                XSSFRow line = sheet.createRow(no);
                String[] cells = no == 0
                        ? heading
                        : row(no, "北侧临边没有护栏", "2024-06-03", "", "已整改").strip().split(",");
                for (int column = 0; column < cells.length; column++) {
                    line.createCell(column).setCellValue(cells[column]);
                }
            }
            sheet.getRow(1).createCell(1).setCellFormula("\"西侧\"&\"临边\"");
            sheet.getRow(2).createCell(1).setCellFormula("\"东侧\"&\"临边\"");
            sheet.getRow(2).getCell(1).setCellValue("东侧临边");
            book.write(written);
        }
        String id = id(bring("公式.xlsx", written.toByteArray()));
        check(id);
        Answer rows = town.get("/api/registers/" + id + "/rows");
        assertThat(rows.text("/items/0/faults/0/name")).isEqualTo("隐患内容");
        assertThat(rows.text("/items/0/faults/0/why")).isEqualTo("公式没有计算结果，请在 Excel 中打开保存后再上传");
        assertThat(rows.text("/items/1/cells/1")).isEqualTo("东侧临边");
        assertThat(rows.text("/items/1/state")).isEqualTo("ready");
    }

    @Test
    void a_formula_stays_a_text_and_leaves_as_a_text() {
        String id = brought(HEADING + row(1, "=cmd|' /C calc'!A0", "不是日期", "", "已整改"));
        check(id);
        Answer rows = town.get("/api/registers/" + id + "/rows");
        assertThat(rows.text("/items/0/cells/1")).isEqualTo("=cmd|' /C calc'!A0");
        assertThat(rows.text("/items/0/faults/0/why")).contains("看不出是哪一天");
        Answer sheet = town.get("/api/registers/" + id + "/failed");
        assertThat(cn.anxian.story.Sheets.text(sheet)).contains("'=cmd|");
    }

    @Test
    void a_mapping_with_gaps_names_every_gap() {
        String id = brought(HEADING + row(1, "北侧临边没有护栏", "2024-06-03", "", "已整改"));
        Answer refused = town.put("/api/registers/" + id + "/mapping", Map.of("version", 1));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/errors"))
                .extracting(error -> error.at("/field").asString())
                .contains(
                        "columns.description",
                        "columns.foundOn",
                        "partyId",
                        "closed",
                        "line",
                        "power",
                        "cause",
                        "place");
        Map<String, Object> wide = mapping(id);
        wide.put("columns", Map.of("description", 1, "foundOn", 99));
        assertThat(town.put("/api/registers/" + id + "/mapping", wide).text("/detail"))
                .contains("没有第100列");
        assertThat(town.put("/api/registers/" + id + "/mapping", Map.of("version", 7))
                        .code())
                .isEqualTo("stale");
    }

    @Test
    void rows_for_an_enterprise_of_another_town_are_refused_row_by_row() {
        var foreign = city.newEnterprise("演示邻镇磨坊" + System.nanoTime(), SmallCity.SIBLING_TOWN, "fire");
        String id = brought(HEADING + row(1, "北侧临边没有护栏", "2024-06-03", "", "已整改"));
        Map<String, Object> mapping = new HashMap<>(mapping(id));
        mapping.put("parties", Map.of("面粉厂", foreign));
        assertThat(check(id, mapping).body().at("/counts/faulty").asLong()).isEqualTo(1);
        assertThat(town.get("/api/registers/" + id + "/rows").text("/items/0/faults/0/why"))
                .contains("不在您的权限范围内");
        assertThat(start(id).code()).isEqualTo("nothing-to-import");
    }

    /** What the screen sends for a text that nobody was found for, and for a proposed column that was taken back. */
    @Test
    void a_row_without_an_enterprise_comes_back_and_a_column_can_be_taken_back() {
        String id = brought(HEADING + row(1, "北侧临边没有护栏", "2024-06-03", "", "已整改"));
        Map<String, Object> mapping = new HashMap<>(mapping(id));
        Map<String, Object> nobody = new HashMap<>();
        nobody.put("面粉厂", null);
        mapping.put("parties", nobody);
        Map<Object, Object> columns = new HashMap<>((Map<?, ?>) mapping.get("columns"));
        columns.put("measures", null);
        mapping.put("columns", columns);

        Answer checked = check(id, mapping);

        assertThat(checked.status()).as(checked.toString()).isEqualTo(200);
        assertThat(checked.body().at("/counts/faulty").asLong()).isEqualTo(1);
    }

    @Test
    void an_enterprise_brings_in_its_own_register_and_nobody_elses() {
        town = visitorAt(city.safety(mill).post());
        String id = brought(HEADING + row(1, "包装机防护罩缺失", "2024-06-03", "", "整改中"));
        Map<String, Object> mapping = new HashMap<>(mapping(id));
        mapping.put("parties", Map.of("面粉厂", city.enterprise()));
        mapping.put("power", "self-check");
        check(id, mapping);
        assertThat(start(id).status()).isEqualTo(200);
        workOff();
        assertThat(hazards("&source=self-check")).isEqualTo(1);
        Visitor neighbour = visitorAt(city.safety(city.enterprise()).post());
        assertThat(neighbour.get("/api/registers/" + id).status()).isEqualTo(404);
        assertThat(neighbour.get("/api/registers").toString()).doesNotContain(id);
    }

    @Test
    void a_colleague_who_sees_less_sees_nothing_of_it() {
        String id = brought(HEADING + row(1, "北侧临边没有护栏", "2024-06-03", "", "已整改"));
        Visitor colleague =
                visitorAt(city.hire("town-government", SmallCity.TOWN, "看表岗" + millName, cn.anxian.kernel.Role.TOWN)
                        .post());
        assertThat(colleague.get("/api/registers/" + id).status())
                .as("nobody said of what line it is")
                .isEqualTo(404);
        check(id);
        assertThat(colleague.get("/api/registers/" + id).status()).isEqualTo(200);
        assertThat(visitorAt(city.siblingTownInspector().post())
                        .get("/api/registers/" + id)
                        .status())
                .isEqualTo(404);
    }
}
