package cn.anxian.directive.task;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directive.DirectiveStory;
import cn.anxian.directory.Directory;
import cn.anxian.directory.NewPost;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** 谁可以给谁交办: every post against every other, as the choice list offers them and as the door takes them. */
class WhoMayOrderWhomStory extends DirectiveStory {

    /** A cross: the row may give to the column. In the order of {@link #everybody}. */
    private static final String TABLE = """
            city leader         | . x x x x x x x x x x x
            city office         | . . x x x x x x x x x x
            city department     | . . . . . x x x x x x x
            city other dept     | . . . . . x x x x x x x
            county leader       | . . . . . x x x x x . x
            county office       | . . . . . . x x x x . x
            county department   | . . . . . . . . . . . x
            county other dept   | . . . . . . . . . . . x
            county chief        | . . . . . . . . . x . x
            county clerk        | . . . . . . . . . . . x
            sibling county      | . . . . . . . . . . . .
            town                | . . . . . . . . . . . .
            """;

    @Autowired
    private Directory directory;

    @Test
    void the_choice_list_offers_exactly_those_to_whom_one_may_give() {
        Map<String, Caller> everybody = everybody();

        Map<String, String> offered = new LinkedHashMap<>();
        everybody.forEach((name, by) -> offered.put(name, row(everybody, to -> offers(by, to))));

        assertThat(offered).isEqualTo(table());
    }

    @Test
    void the_door_takes_exactly_those_and_says_why_not() {
        Map<String, Caller> everybody = everybody();
        Map<String, String> refusals = new TreeMap<>();
        for (String issuer :
                List.of("city leader", "city office", "city department", "county office", "county clerk")) {
            Caller by = everybody.get(issuer);
            Visitor desk = at(by);
            String directive = enter(desk, freshTitle(), SPEECH);
            int no = sentenceOf(draft(desk, directive), "消防安全排查");
            String taken = row(everybody, to -> {
                Answer answer = issue(desk, directive, List.of(row(no, to)));
                if (answer.status() != 200) {
                    refusals.merge(issuer, answer.toString(), String::concat);
                }
                return answer.status() == 200;
            });
            assertThat(taken).as(issuer).isEqualTo(table().get(issuer));
        }

        assertThat(refusals.get("city office")).contains("是本级政府领导的岗位，办公室、部门不能给本级领导交办");
        assertThat(refusals.get("county clerk")).contains("是您岗位的上级", "不能给上级交办");
        assertThat(refusals.get("city department")).contains("不能给下级政府交办", "部门之间不能交办", "本级领导");
    }

    @Test
    void a_text_that_names_the_own_leader_is_proposed_to_nobody_and_says_why() {
        Visitor office = at(city.cityOffice());
        String government = city.cityLeader().partyName();
        String directive = enter(office, freshTitle(), "一、压实责任\n" + government + "要立即对冷库逐一排查，建立台账。\n");
        int no = sentenceOf(draft(office, directive), "冷库");
        JsonNode draft = draft(office, directive);
        office.put(
                "/api/directives/" + directive + "/sentences/" + no,
                Map.of(
                        "version",
                        draft.at("/version").asInt(),
                        "kind",
                        "task",
                        "reviewed",
                        true,
                        "lead",
                        List.of(Map.of("partyId", city.cityLeader().party().toString(), "name", government))));

        JsonNode row =
                office.get("/api/directives/" + directive + "/proposals").body().at("/tasks/0/rows/0");

        assertThat(row.at("/post").isNull()).as(row.toString()).isTrue();
        assertThat(row.at("/because").asString()).contains("不能给本级领导交办");
    }

    private interface Giving {
        boolean to(Caller post);
    }

    private static String row(Map<String, Caller> everybody, Giving giving) {
        StringBuilder row = new StringBuilder();
        everybody.values().forEach(to -> row.append(giving.to(to) ? 'x' : '.'));
        return row.toString();
    }

    private boolean offers(Caller by, Caller to) {
        return at(by).get("/api/parties/" + to.party() + "/posts?ordered=true")
                .body()
                .valueStream()
                .anyMatch(post -> post.at("/id").asString().equals(to.post().toString()));
    }

    private static Map<String, String> table() {
        Map<String, String> table = new LinkedHashMap<>();
        TABLE.lines().map(line -> line.split("\\|")).forEach(row -> table.put(row[0].strip(), row[1].replace(" ", "")));
        return table;
    }

    private Map<String, Caller> everybody() {
        Map<String, Caller> all = new LinkedHashMap<>();
        all.put("city leader", city.cityLeader());
        all.put("city office", city.cityOffice());
        all.put("city department", city.cityRegulator("fire"));
        all.put("city other dept", city.cityRegulator("construction"));
        all.put("county leader", city.countyLeader());
        all.put("county office", city.office());
        all.put("county department", city.regulator("fire"));
        all.put("county other dept", city.regulator("construction"));
        all.put("county chief", chief());
        all.put("county clerk", clerk());
        all.put("sibling county", city.siblingOffice());
        all.put("town", city.townInspector());
        return all;
    }

    private Caller chief() {
        return desk("演示股长岗", Optional.empty());
    }

    private Caller clerk() {
        return desk("演示科员岗", Optional.of(chief().post()));
    }

    private Caller desk(String name, Optional<PostId> superior) {
        PartyId bureau = city.agency("emergency", SmallCity.COUNTY);
        return city.asLoader(() -> directory.postsOf(bureau).stream()
                .filter(post -> post.name().equals(name))
                .findFirst()
                .map(post -> directory.callerAt(post.id()))
                .orElseGet(() -> {
                    PostId post = directory.addPost(new NewPost(
                            bureau, name, Role.REGULATOR, SmallCity.COUNTY, Set.of("industry"), superior, ""));
                    directory.appoint(post, directory.addPerson(city.nextName()), clock.now());
                    return directory.callerAt(post);
                }));
    }
}
