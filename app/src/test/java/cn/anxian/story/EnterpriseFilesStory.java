package cn.anxian.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PartyId;
import cn.anxian.law.CreditCode;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 一企一档: opened once, corrected by whoever read the latest version, refused in Chinese where it cannot be. */
class EnterpriseFilesStory extends Story {

    @Autowired
    private SmallCity city;

    @Test
    void a_town_inspector_opens_a_file_and_its_posts_are_there() {
        Visitor inspector = visitorAt(city.townInspector().post());
        Map<String, Object> form = form("演示登记商店");
        form.put(
                "contacts",
                List.of(
                        Map.of("role", "HEAD", "personName", "演示负责人"),
                        Map.of("role", "SAFETY", "postName", "专职安全员", "personName", "")));

        Visitor.Answer receipt = inspector.post("/api/enterprises", form);

        assertThat(receipt.status()).as(receipt.toString()).isEqualTo(200);
        assertThat(receipt.text("/subject/type")).isEqualTo("enterprise");
        Visitor.Answer file = inspector.get("/api/enterprises/" + receipt.text("/subject/id"));
        assertThat(file.text("/name")).isEqualTo("演示登记商店");
        assertThat(file.text("/region/fullName")).isEqualTo("河南省三门峡市湖滨区湖滨街道");
        assertThat(file.text("/line/name")).isEqualTo("消防与人员密集场所");
        assertThat(file.text("/posts/0/name")).isEqualTo("主要负责人");
        assertThat(file.text("/posts/0/personName")).isEqualTo("演示负责人");
        assertThat(file.text("/posts/1/name")).isEqualTo("专职安全员");
        assertThat(file.body().at("/posts/1/personName").isNull()).as("vacant").isTrue();
        assertThat(file.body().at("/creditCodeWarning").isNull()).isTrue();
        assertThat(file.body().at("/editable").asBoolean()).isTrue();
    }

    @Test
    void without_contacts_the_posts_stand_empty_and_everybody_sees_it() {
        Visitor inspector = visitorAt(city.townInspector().post());

        Visitor.Answer receipt = inspector.post("/api/enterprises", form("演示无人商店"));

        Visitor.Answer file = inspector.get("/api/enterprises/" + receipt.text("/subject/id"));
        assertThat(file.body().at("/posts").size()).isEqualTo(3);
        assertThat(inspector
                        .get("/api/answers?enterprise=" + receipt.text("/subject/id"))
                        .body()
                        .at("/answers/4/gap")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void the_same_registration_sent_again_opens_one_file() {
        Visitor inspector = visitorAt(city.townInspector().post());
        UUID command = UUID.randomUUID();
        Map<String, Object> form = form("演示重发商店");

        Visitor.Answer first = inspector.post("/api/enterprises", form, command);
        Visitor.Answer again = inspector.post("/api/enterprises", form, command);

        assertThat(again.text("/subject/id")).isEqualTo(first.text("/subject/id"));
        assertThat(again.body().at("/repeated").asBoolean()).isTrue();
        form.put("name", "演示改名商店");
        assertThat(inspector.post("/api/enterprises", form, command).code()).isEqualTo("command-id-reused");
    }

    @Test
    void a_wrong_check_digit_warns_and_a_letter_that_does_not_exist_is_refused() {
        Visitor inspector = visitorAt(city.townInspector().post());
        String good = SmallCity.freshCreditCode();
        char other = good.charAt(17) == '1' ? '2' : '1';

        Visitor.Answer receipt =
                inspector.post("/api/enterprises", with(form("演示错码商店"), "creditCode", good.substring(0, 17) + other));
        assertThat(receipt.status()).as(receipt.toString()).isEqualTo(200);
        assertThat(inspector
                        .get("/api/enterprises/" + receipt.text("/subject/id"))
                        .text("/creditCodeWarning"))
                .contains("校验码应为" + good.charAt(17));

        Visitor.Answer refused =
                inspector.post("/api/enterprises", with(form("演示坏码商店"), "creditCode", "I" + good.substring(1)));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo("creditCode");
        assertThat(refused.text("/errors/0/message")).contains("第1位“I”不在代码字符集内");
    }

    @Test
    void a_code_belongs_to_one_enterprise() {
        Visitor inspector = visitorAt(city.townInspector().post());
        Map<String, Object> form = form("演示独码商店");
        inspector.post("/api/enterprises", form);

        assertThat(inspector
                        .post("/api/enterprises", with(form, "name", "演示同码商店"))
                        .code())
                .isEqualTo("credit-code-taken");
    }

    @Test
    void every_fault_of_a_form_is_named_by_its_field() {
        Visitor inspector = visitorAt(city.townInspector().post());
        Map<String, Object> form = form(" ");
        form.put("creditCode", "123");
        form.put("lines", List.of());
        form.put("headcount", -5);
        form.put("regionId", SmallCity.COUNTY.value());

        Visitor.Answer refused = inspector.post("/api/enterprises", form);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("name", "creditCode", "lines", "headcount", "regionId");
        assertThat(inspector
                        .post("/api/enterprises", with(form("演示商店"), "regionId", 424242))
                        .text("/errors/0/message"))
                .contains("没有编号为 424242 的行政区划");
        assertThat(inspector
                        .post("/api/enterprises", with(form("演示商店"), "lines", List.of("space")))
                        .text("/errors/0/field"))
                .isEqualTo("lines");
        assertThat(inspector.post("/api/enterprises", "{\"name\":").status()).isEqualTo(400);
        assertThat(inspector
                        .post("/api/enterprises", with(form("演示商店"), "owner", "x"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void nobody_opens_a_file_outside_his_own_region() {
        assertThat(visitorAt(city.siblingTownInspector().post())
                        .post("/api/enterprises", form("演示越界商店"))
                        .status())
                .isEqualTo(403);
        assertThat(visitorAt(city.regulator("gas").post())
                        .post("/api/enterprises", form("演示越线商店"))
                        .status())
                .isEqualTo(403);
        assertThat(visitorAt(city.head(city.enterprise()).post())
                        .post("/api/enterprises", form("演示自办商店"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_change_over_an_old_version_is_refused_and_loses_nothing() {
        Visitor inspector = visitorAt(city.townInspector().post());
        Map<String, Object> form = form("演示两人改商店");
        String id = inspector.post("/api/enterprises", form).text("/subject/id");
        form.put("version", 1);

        assertThat(inspector
                        .put("/api/enterprises/" + id, with(form, "headcount", 9))
                        .status())
                .isEqualTo(200);
        Visitor.Answer late = inspector.put("/api/enterprises/" + id, with(form, "headcount", 10));

        assertThat(late.code()).isEqualTo("stale");
        assertThat(inspector
                        .get("/api/enterprises/" + id)
                        .body()
                        .at("/headcount")
                        .asInt())
                .isEqualTo(9);
    }

    @Test
    void an_enterprise_that_moves_takes_its_posts_along() {
        Visitor leader = visitorAt(city.office().post());
        Map<String, Object> form = form("演示搬家商店");
        String id = leader.post("/api/enterprises", form).text("/subject/id");
        form.put("version", 1);
        form.put("regionId", SmallCity.SIBLING_TOWN.value());
        form.put("lines", List.of("food"));

        assertThat(leader.put("/api/enterprises/" + id, form).status()).isEqualTo(200);

        Visitor.Answer moved = visitorAt(city.siblingTownInspector().post()).get("/api/enterprises/" + id);
        assertThat(moved.text("/line/id")).isEqualTo("food");
        assertThat(moved.text("/posts/0/region/name")).isEqualTo("前进街道");
        assertThat(visitorAt(city.townInspector().post())
                        .get("/api/enterprises/" + id)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void nobody_moves_an_enterprise_out_of_his_own_sight() {
        Visitor inspector = visitorAt(city.townInspector().post());
        Map<String, Object> form = form("演示推出去商店");
        String id = inspector.post("/api/enterprises", form).text("/subject/id");
        form.put("version", 1);

        assertThat(inspector
                        .put("/api/enterprises/" + id, with(form, "regionId", SmallCity.SIBLING_TOWN.value()))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_head_corrects_address_and_headcount_and_nothing_else() {
        PartyId shop = city.newEnterprise("演示自报商店", SmallCity.TOWN, "fire");
        Caller head = city.head(shop);
        Visitor visitor = visitorAt(head.post());
        Visitor.Answer file = visitor.get("/api/enterprises/" + shop);
        Map<String, Object> form = form("演示自报商店");
        form.put("creditCode", file.text("/creditCode"));
        form.put("version", 1);
        form.put("address", "演示路8号");
        form.put("headcount", 12);

        assertThat(visitor.put("/api/enterprises/" + shop, with(form, "soleFirm", true))
                        .status())
                .isEqualTo(403);
        Visitor.Answer receipt = visitor.put("/api/enterprises/" + shop, form);
        assertThat(receipt.status()).as(receipt.toString()).isEqualTo(200);
        assertThat(visitor.get("/api/enterprises/" + shop).text("/address")).isEqualTo("演示路8号");
        assertThat(visitorAt(city.safety(shop).post())
                        .put("/api/enterprises/" + shop, form)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_list_is_searched_by_name_and_code_and_read_page_by_page() {
        Visitor office = visitorAt(city.siblingOffice().post());
        for (String name : List.of("演示翻页甲店", "演示翻页乙店", "演示翻页丙店")) {
            city.newEnterprise(name, SmallCity.OTHER_COUNTYS_TOWN, "tourism");
        }

        Visitor.Answer first = office.get("/api/enterprises?line=tourism&size=2");
        Visitor.Answer second = office.get("/api/enterprises?line=tourism&size=2&page=" + first.text("/next"));
        assertThat(first.body().at("/items").size()).isEqualTo(2);
        assertThat(second.body().at("/items").size()).isEqualTo(1);
        assertThat(second.body().at("/next").isNull()).isTrue();
        String code = second.text("/items/0/creditCode");
        assertThat(office.get("/api/enterprises?q=" + code).text("/items/0/creditCode"))
                .isEqualTo(code);
        assertThat(CreditCode.check(code).answer()).isEqualTo(CreditCode.Validity.VALID);
        assertThat(office.get("/api/enterprises?page=nonsense").status()).isEqualTo(400);
        assertThat(office.get("/api/enterprises?region=nonsense").status()).isEqualTo(400);
    }

    @Test
    void the_export_has_the_same_rows_and_no_cell_is_a_formula() throws Exception {
        city.newEnterprise("=演示公式商店", SmallCity.SIBLING_TOWN, "metallurgy");
        Visitor inspector = visitorAt(city.siblingTownInspector().post());

        Visitor.Answer file = inspector.get("/api/enterprises/export?line=metallurgy");

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Disposition")).contains("filename*=UTF-8''");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.bytes()))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("企业名称");
            assertThat(sheet.getLastRowNum()).isEqualTo(1);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("'=演示公式商店");
            assertThat(sheet.getRow(1).getCell(6).getNumericCellValue()).isEqualTo(20);
        }
    }

    private static Map<String, Object> form(String name) {
        Map<String, Object> form = new HashMap<>();
        form.put("name", name);
        form.put("creditCode", SmallCity.freshCreditCode());
        form.put("regionId", SmallCity.TOWN.value());
        form.put("lines", List.of("fire"));
        form.put("address", "演示路1号");
        form.put("headcount", 8);
        form.put("soleFirm", false);
        return form;
    }

    private static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(form);
        changed.put(field, value);
        return changed;
    }
}
