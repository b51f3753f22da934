package cn.anxian.obligation.handover;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.kernel.PostId;
import cn.anxian.story.Visitor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** It belongs to no line: a regulator of some lines begins it, and must see how it goes on. */
class TimeLineOfAHandoverStory extends HandoverSetting {

    @Test
    void whoever_sees_a_handover_sees_all_that_was_done_about_it_and_nobody_else_does() {
        Visitor.Answer begun = inspector.post("/api/handovers", said(people.safety(), takerPost));
        String handover = begun.text("/subject/id");
        assertThat(sign(visitorAt(people.safety()), handover, "giving").status())
                .isEqualTo(200);
        Map<String, PostId> asking = new LinkedHashMap<>();
        asking.put("who began it, of some lines", people.inspector());
        asking.put("his chief", people.chief());
        asking.put("leaving", people.safety());
        asking.put("taking", takerPost);
        asking.put("head", people.head());
        asking.put("another fire inspector", peopleIn(HUBIN, HUIXING, "fire").inspector());
        asking.put("of another line", peopleIn(HUBIN, HUIXING, "epidemic").inspector());
        asking.put("another shop", peopleIn(HUBIN, HUIXING, "fire").head());
        asking.put("another county", city.siblingOffice().post());

        Map<String, String> seen = new LinkedHashMap<>();
        asking.forEach((who, post) -> {
            Visitor visitor = visitorAt(post);
            boolean record = visitor.get("/api/handovers/" + handover).status() == 200;
            int shown = visitor.get("/api/journal?subjectType=handover&subjectId=" + handover)
                    .body()
                    .size();
            long kept = as(at(post), () -> entries(handover));
            seen.put(who, (record ? "record" : "nothing") + ", time line " + shown + ", database " + kept);
        });

        int all = 2;
        String whole = "record, time line " + all + ", database " + all;
        String none = "nothing, time line 0, database 0";
        assertThat(seen)
                .containsEntry("who began it, of some lines", whole)
                .containsEntry("leaving", whole)
                .containsEntry("taking", whole)
                .containsEntry("head", whole)
                .containsEntry("another fire inspector", whole)
                .containsEntry("of another line", none)
                .containsEntry("another shop", none)
                .containsEntry("another county", none);
        assertThat(seen.values()).allMatch(each -> each.equals(whole) || each.equals(none));
    }

    private long entries(String handover) {
        return jdbc.sql("select count(*) from journal.entry where subject_type = 'handover' and subject_id = :id")
                .param("id", UUID.fromString(handover))
                .query(Long.class)
                .single();
    }
}
