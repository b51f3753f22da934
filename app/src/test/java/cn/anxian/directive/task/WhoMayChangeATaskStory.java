package cn.anxian.directive.task;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directive.DirectiveStory;
import cn.anxian.directory.RegionId;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.Role;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may take a step may change the row, and nobody else: the service and the database say the same, wherever a task stands. */
class WhoMayChangeATaskStory extends DirectiveStory {

    /** Where no other story counts on who sits in the committee's office. */
    private static final RegionId QUIET_COUNTY = new RegionId(1895);

    private static final AtomicInteger POSTS = new AtomicInteger(1);

    @Autowired
    private JdbcClient jdbc;

    private Caller issuer;
    private Caller lead;
    private Caller helper;
    private final Map<String, Caller> everybody = new LinkedHashMap<>();

    @BeforeEach
    void aCountyOfItsOwn() {
        issuer = hired("issuer", "safety-committee-office", Role.OFFICE);
        hired("issuer's colleague", "safety-committee-office", Role.OFFICE);
        lead = hired("lead", "fire-rescue", Role.REGULATOR);
        hired("lead's colleague", "fire-rescue", Role.REGULATOR);
        helper = hired("helper", "market", Role.REGULATOR);
        hired("somebody who has nothing to do with it", "commerce", Role.REGULATOR);
        everybody.put("leader above", city.cityLeader());
        everybody.put("office above", city.cityOffice());
        everybody.put("department above", city.cityRegulator("fire"));
        everybody.put("duty officer", city.dutyOfficer());
        everybody.put("another county's office", city.siblingOffice());
        everybody.put("another county's leader", city.siblingCountyLeader());
        everybody.put("town", city.townInspector());
        everybody.put("system administrator", city.citySystemAdministrator());
        everybody.put("head of an enterprise", city.head(city.enterprise()));
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void row_level_security_is_as_narrow_as_the_service(State state) {
        assertThat(differing(in(state, lead))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void within_one_party_it_is_the_post_that_counts(State state) {
        Caller colleague = hired("colleague who leads", "safety-committee-office", Role.OFFICE);
        assertThat(differing(in(state, colleague))).isEmpty();
    }

    /** Of whom the two do not say the same. */
    private Map<String, String> differing(String task) {
        Map<String, String> differing = new TreeMap<>();
        everybody.forEach((who, caller) -> {
            Answer shown = task(at(caller), task);
            String service =
                    said(shown.status() == 200, shown.body().at("/next").size() > 0);
            String database = said(
                    as(
                                    caller,
                                    () -> jdbc.sql("select count(*) from directive.task where id = :id")
                                            .param("id", UUID.fromString(task))
                                            .query(Integer.class)
                                            .single())
                            == 1,
                    as(
                                    caller,
                                    () -> jdbc.sql("update directive.task set version = version where id = :id")
                                            .param("id", UUID.fromString(task))
                                            .update())
                            == 1);
            if (!service.equals(database)) {
                differing.put(who, "the service: " + service + ", the database: " + database);
            }
        });
        return differing;
    }

    private static String said(boolean sees, boolean changes) {
        return (sees ? "sees" : "does not see") + (changes ? " and changes" : "");
    }

    private Caller hired(String who, String agency, Role role) {
        String name = "临时任务岗" + POSTS.getAndIncrement();
        Caller caller = role == Role.OFFICE
                ? city.hire(agency, QUIET_COUNTY, name, role)
                : city.hire(agency, QUIET_COUNTY, name, role, "fire");
        everybody.put(who, caller);
        return caller;
    }

    private String in(State state, Caller leading) {
        Visitor office = at(issuer);
        String directive = enter(office, freshTitle(), SPEECH);
        int no = sentenceOf(draft(office, directive), "消防安全排查");
        Answer issued = issue(
                office,
                directive,
                List.of(row(no, leading, "coParties", List.of(helper.party().toString()))));
        assertThat(issued.status()).as(issued.toString()).isEqualTo(200);
        String task = issued.text("/issued/0/id");
        switch (state) {
            case ISSUED -> {}
            case WORKING -> takes(at(leading), task, "signing");
            case REPORTED, ACCEPTED -> {
                takes(at(leading), task, "signing");
                reports(at(leading), task);
            }
            case RETURNED -> takes(at(leading), task, "return", "reason", "不属于本单位职责");
            case WITHDRAWN -> takes(office, task, "withdrawal", "reason", "与另一项重复");
        }
        if (state == State.ACCEPTED) {
            takes(office, task, "acceptance");
        }
        assertThat(state(office, task)).isEqualTo(state.id());
        return task;
    }
}
