package cn.anxian.hazard.register;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.kernel.Role;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Visitor.Answer;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("登记表逐段检查，可以离开，断了接着查")
class RegistersAreCheckedStory extends RegisterStory {

    @Autowired
    private CheckingRows checking;

    @Autowired
    private cn.anxian.directory.Directory directory;

    @Test
    void a_check_is_ordered_shows_how_far_it_has_come_and_goes_on_where_it_stopped() {
        String id = brought(rows(600) + row(601, "第3处脚手架没有连墙件", "2024-06-03", "", "整改中"));
        Answer ordered = town.put("/api/registers/" + id + "/mapping", mapping(id));
        assertThat(ordered.status()).as(ordered.toString()).isEqualTo(200);
        assertThat(register(id).text("/stateName")).isEqualTo("正在检查");
        assertThat(register(id).body().at("/lines").asInt()).isEqualTo(601);
        assertThat(count(id, "rows")).isZero();

        assertThat(as(inspector, () -> checking.proceed(RegisterId.of(id), 1)))
                .as("one part, then the machine is switched off")
                .isTrue();
        assertThat(count(id, "rows")).isEqualTo(250);
        assertThat(register(id).text("/state")).isEqualTo("checking");
        assertThat(register(id).body().at("/next")).isEmpty();
        assertThat(start(id).code()).isEqualTo("wrong-state");
        assertThat(town.put("/api/registers/" + id + "/mapping", mapping(id)).code())
                .isEqualTo("wrong-state");

        workOff();
        assertThat(register(id).text("/state")).isEqualTo("checked");
        assertThat(count(id, "rows")).isEqualTo(601);
        assertThat(count(id, "readyClosed") + count(id, "readyOpen")).isEqualTo(600);
        assertThat(town.get("/api/registers/" + id + "/rows?state=duplicate").text("/items/0/faults/0/why"))
                .contains("与第 4 行是同一家企业");
        assertThat(town.get("/api/journal?subjectType=register&subjectId=" + id).toString())
                .contains("开始检查登记表", "登记表检查完成");
    }

    /** Once it took minutes, in one transaction, for which the sealing of the whole journal had to wait. */
    @Test
    void ten_thousand_rows_are_checked_within_a_minute() {
        String id = brought(rows(10_000));
        long begun = System.nanoTime();
        check(id);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMinutes(1));
        assertThat(count(id, "readyClosed")).isEqualTo(5_000);
        assertThat(count(id, "readyOpen")).isEqualTo(5_000);
    }

    @Test
    void a_check_whose_orderer_has_left_the_post_is_ordered_anew() {
        var second = city.hire("town-government", SmallCity.TOWN, "检查岗" + millName, Role.TOWN);
        town = visitorAt(second.post());
        String id = brought(rows(2));
        assertThat(town.put("/api/registers/" + id + "/mapping", mapping(id)).status())
                .isEqualTo(200);
        clock.pass(Duration.ofHours(1));
        city.asLoader(() -> {
            directory.endHolding(second.post(), clock.now());
            return second;
        });
        workOff();

        town = visitorAt(inspector.post());
        assertThat(register(id).text("/state")).isEqualTo("uploaded");
        assertThat(register(id).text("/stoppedBecause")).contains("不在原来的岗位");
        assertThat(start(id).code()).isEqualTo("wrong-state");
        assertThat(check(id).text("/state")).isEqualTo("checked");
        assertThat(register(id).body().at("/stoppedBecause").isNull()).isTrue();
    }

    private String rows(int many) {
        StringBuilder text = new StringBuilder(HEADING);
        for (int no = 1; no <= many; no++) {
            text.append(row(no, "第" + no + "处脚手架没有连墙件", "2024-06-03", "", no % 2 == 0 ? "已整改" : "整改中"));
        }
        return text.toString();
    }
}
