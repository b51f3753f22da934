package cn.anxian.hazard.register;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PartyId;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Story;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** An inspector with a register in his hands; what is ordered is worked off when the story says so. */
abstract class RegisterStory extends Story {

    protected static final String HEADING = "序号,隐患内容,排查日期,责任单位,责任人,整改期限,整改措施,复查结果\n";

    @Autowired
    protected SmallCity city;

    @Autowired
    protected RegisterWork work;

    protected PartyId mill;
    protected String millName = "";
    protected Caller inspector;
    protected Visitor town;

    @BeforeEach
    void aMillAndItsInspector() {
        millName = "演示登记面粉厂" + System.nanoTime();
        mill = city.newEnterprise(millName, SmallCity.TOWN, "fire", "industry");
        inspector = city.townInspector();
        town = visitorAt(inspector.post());
    }

    protected String row(int no, String words, String foundOn, String deadline, String result) {
        return "%d,%s,%s,面粉厂,演示丁未,%s,立即整改,%s%n".formatted(no, words, foundOn, deadline, result);
    }

    protected Answer bring(String text) {
        return bring("台账.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    protected Answer bringAs(Charset encoding, String text) {
        return bring("台账.csv", text.getBytes(encoding));
    }

    protected Answer bring(String name, byte[] content) {
        return town.upload("/api/registers", name, "application/octet-stream", content, Map.of());
    }

    /** The id of the register that was brought in. */
    protected String brought(String text) {
        return id(bring(text));
    }

    protected static String id(Answer receipt) {
        assertThat(receipt.status()).as(receipt.toString()).isEqualTo(200);
        return receipt.text("/subject/id");
    }

    protected Answer register(String id) {
        return town.get("/api/registers/" + id);
    }

    protected int version(String id) {
        return register(id).body().at("/version").asInt();
    }

    protected Map<String, Object> mapping(String id) {
        Map<String, Object> said = new HashMap<>();
        said.put("version", version(id));
        said.put(
                "columns",
                Map.of(
                        "description",
                        1,
                        "foundOn",
                        2,
                        "party",
                        3,
                        "owner",
                        4,
                        "deadline",
                        5,
                        "measures",
                        6,
                        "result",
                        7));
        said.put("parties", Map.of("面粉厂", mill));
        said.put("results", Map.of("已整改", true, "整改中", false, "", false));
        said.put("line", "fire");
        said.put("power", "patrol-notice");
        said.put("cause", "thing");
        said.put("place", "见隐患内容");
        return said;
    }

    protected Answer check(String id) {
        return check(id, mapping(id));
    }

    protected Answer check(String id, Map<String, Object> mapping) {
        Answer checked = town.put("/api/registers/" + id + "/mapping", mapping);
        assertThat(checked.status()).as(checked.toString()).isEqualTo(200);
        workOff();
        return register(id);
    }

    protected Answer start(String id) {
        return town.post("/api/registers/" + id + "/import", Map.of("version", version(id)));
    }

    protected Answer undo(String id) {
        return town.post("/api/registers/" + id + "/undoing", Map.of("version", version(id), "reason", "导错了企业"));
    }

    protected void workOff() {
        while (work.proceed()) {
            assertThat(work).isNotNull();
        }
    }

    /** Brought in, understood as usual, checked and imported to its end. */
    protected String imported(String text) {
        String id = brought(text);
        check(id);
        Answer started = start(id);
        assertThat(started.status()).as(started.toString()).isEqualTo(200);
        workOff();
        assertThat(register(id).text("/state")).isEqualTo("imported");
        return id;
    }

    protected long count(String id, String what) {
        return register(id).body().at("/counts/" + what).asLong();
    }

    protected long hazards(String filter) {
        return town.get("/api/hazards?party=" + mill + filter)
                .body()
                .at("/counts/total")
                .asLong();
    }
}
