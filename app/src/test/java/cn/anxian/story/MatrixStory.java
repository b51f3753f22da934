package cn.anxian.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PartyId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 责任矩阵: a decision of the place is a new version over the pack, and the old ones stay. */
class MatrixStory extends Story {

    private static final int COUNTY = SmallCity.COUNTY.value();

    @Autowired
    private SmallCity city;

    @Test
    void without_a_decision_every_line_shows_its_usual_departments() {
        Visitor.Answer cells = visitorAt(city.townInspector().post()).get("/api/matrix?region=" + COUNTY);

        assertThat(cells.body().size()).isEqualTo(24);
        Visitor.Answer one =
                visitorAt(city.townInspector().post()).get("/api/matrix?region=" + COUNTY + "&line=hazchem");
        assertThat(one.text("/0/supervisor/name")).isEqualTo("湖滨区应急管理局");
        assertThat(one.text("/0/source")).isEqualTo("pack");
        assertThat(one.body().at("/0/version").asInt()).isZero();
        assertThat(one.body().at("/0/editable").asBoolean()).isFalse();
        assertThat(one.text("/0/basis/citation")).startsWith("《危险化学品安全法》");
    }

    @Test
    void the_office_records_a_decision_and_history_keeps_every_version() {
        Visitor office = visitorAt(city.office().post());
        PartyId market = city.agency("market", SmallCity.COUNTY);

        Visitor.Answer first = office.put("/api/matrix", decision("cold-store", market, "演示文件一号"));
        assertThat(first.status()).as(first.toString()).isEqualTo(200);
        Map<String, Object> next = decision("cold-store", city.agency("emergency", SmallCity.COUNTY), "演示文件二号");
        next.put("version", 1);
        assertThat(office.put("/api/matrix", next).status()).isEqualTo(200);

        Visitor.Answer now = office.get("/api/matrix?line=cold-store&region=" + COUNTY);
        assertThat(now.text("/0/supervisor/name")).isEqualTo("湖滨区应急管理局");
        assertThat(now.text("/0/source")).isEqualTo("edited");
        assertThat(now.body().at("/0/version").asInt()).isEqualTo(2);
        assertThat(now.text("/0/basis/kind")).isEqualTo("local-rule");
        assertThat(now.body().at("/0/basis/verified").asBoolean()).isFalse();
        Visitor.Answer history = office.get("/api/matrix/history?line=cold-store&region=" + COUNTY);
        assertThat(history.body().size()).isEqualTo(2);
        assertThat(history.text("/1/supervisor/name")).isEqualTo("湖滨区市场监督管理局");
        assertThat(history.text("/1/by")).contains("演示").contains("安全生产委员会办公室");
    }

    @Test
    void a_decision_over_an_old_version_is_refused() {
        Visitor office = visitorAt(city.office().post());
        PartyId market = city.agency("market", SmallCity.COUNTY);
        office.put("/api/matrix", decision("power", market, "演示文件一号"));

        Map<String, Object> late = decision("power", market, "演示文件二号");
        late.put("version", 0);

        assertThat(office.put("/api/matrix", late).code()).isEqualTo("stale");
    }

    @Test
    void only_the_office_and_the_system_administrator_of_the_region_decide() {
        Map<String, Object> decision = decision("event", city.agency("market", SmallCity.COUNTY), "演示文件");

        for (Caller caller :
                List.of(city.townInspector(), city.regulator("fire"), city.countyLeader(), city.siblingOffice())) {
            assertThat(visitorAt(caller.post()).put("/api/matrix", decision).status())
                    .as(caller.partyName() + caller.postName())
                    .isEqualTo(403);
        }
        assertThat(visitorAt(city.cityOffice().post())
                        .put("/api/matrix", decision)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_decision_without_basis_reason_or_sense_is_bad_input() {
        Visitor office = visitorAt(city.office().post());
        PartyId market = city.agency("market", SmallCity.COUNTY);
        Map<String, Object> decision = decision("flood", market, "演示文件");

        assertThat(office.put("/api/matrix", with(decision, "basis", " ")).text("/errors/0/field"))
                .isEqualTo("basis");
        assertThat(office.put("/api/matrix", with(decision, "basis", List.of())).status())
                .isEqualTo(400);
        assertThat(office.put("/api/matrix", with(decision, "reason", "")).text("/errors/0/field"))
                .isEqualTo("reason");
        assertThat(office.put("/api/matrix", with(decision, "regionId", 77777)).text("/errors/0/message"))
                .contains("没有编号为 77777 的行政区划");
        assertThat(office.put("/api/matrix", with(decision, "version", null)).text("/errors/0/field"))
                .isEqualTo("version");
        assertThat(office.put("/api/matrix", with(decision, "line", "moon")).text("/errors/0/field"))
                .isEqualTo("line");
        assertThat(office.put("/api/matrix", with(decision, "supervisorPartyId", "不是编号"))
                        .status())
                .isEqualTo(400);
        assertThat(office.put(
                                "/api/matrix",
                                with(decision, "supervisorPartyId", city.agency("market", SmallCity.SIBLING_COUNTY)))
                        .text("/errors/0/message"))
                .contains("不含湖滨区");
        assertThat(office.put("/api/matrix", with(decision, "supervisorPartyId", city.enterprise()))
                        .text("/errors/0/message"))
                .contains("不是在用的机关");
        assertThat(office.put(
                                "/api/matrix",
                                with(decision, "leaderPostId", city.office().post()))
                        .text("/errors/0/field"))
                .isEqualTo("leaderPostId");
        assertThat(office.get("/api/matrix/history?line=flood&region=" + COUNTY)
                        .body()
                        .size())
                .isZero();
    }

    @Test
    void a_leader_in_charge_may_be_named_for_one_line() {
        Caller vice = city.hire("government", SmallCity.COUNTY, "分管教育副职岗", cn.anxian.kernel.Role.LEADER, "school");
        Visitor office = visitorAt(city.office().post());
        Map<String, Object> decision = decision("food", null, "演示分工文件");
        decision.put("leaderPostId", vice.post());

        assertThat(office.put("/api/matrix", decision).status()).isEqualTo(200);

        Visitor.Answer answers = office.get("/api/answers?line=food&region=" + SmallCity.TOWN.value());
        assertThat(answers.text("/answers/3/post/name")).isEqualTo("分管教育副职岗");
        assertThat(answers.text("/answers/3/source")).isEqualTo("edited");
        assertThat(answers.text("/answers/0/source"))
                .as("the rest stays as usual")
                .isEqualTo("pack");
    }

    private static Map<String, Object> decision(String line, PartyId supervisor, String document) {
        Map<String, Object> body = new HashMap<>();
        body.put("line", line);
        body.put("regionId", COUNTY);
        body.put("supervisorPartyId", supervisor);
        body.put("townAuthorised", false);
        body.put("basis", document);
        body.put("reason", "本区三定方案另有规定");
        body.put("version", 0);
        return body;
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }
}
