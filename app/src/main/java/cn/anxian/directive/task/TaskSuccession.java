package cn.anxian.directive.task;

import cn.anxian.directory.Answerable;
import cn.anxian.directory.Directory;
import cn.anxian.directory.PostAbolished;
import cn.anxian.journal.Fact;
import cn.anxian.journal.Journal;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Placement;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Refusal;
import cn.anxian.law.Rules;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** 岗位撤销: in the transaction that ends the post, the open tasks that name it name its successor, who then sees what he owes. */
@Component
class TaskSuccession {

    private static final int NAMED_AT_MOST = 5;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Directory directory;
    private final Journal journal;

    TaskSuccession(JdbcClient jdbc, JsonMapper json, Directory directory, Journal journal) {
        this.jdbc = jdbc;
        this.json = json;
        this.directory = directory;
        this.journal = journal;
    }

    /** @throws Refusal {@code verifier-cannot-lead} where one post would carry out and verify the same task */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void handOn(PostAbolished abolished) {
        abolished.successor().ifPresent(next -> {
            refuseOneHand(abolished.post(), next);
            jdbc.sql("select * from directive.hand_on(:ended)")
                    .param("ended", abolished.post().value())
                    .query(this::fact)
                    .list()
                    .forEach(journal::record);
        });
    }

    private void refuseOneHand(PostId ended, PostId next) {
        List<String> both = jdbc.sql("select * from directive.in_one_hand(:ended, :next)")
                .param("ended", ended.value())
                .param("next", next.value())
                .query((row, number) -> row.getString(1))
                .list();
        if (!both.isEmpty()) {
            throw Refusal.rule(
                    "verifier-cannot-lead",
                    "由“" + directory.post(next).name() + "”承接，" + both.size() + "项督办任务（"
                            + String.join("、", both.subList(0, Math.min(both.size(), NAMED_AT_MOST)))
                            + (both.size() > NAMED_AT_MOST ? "等" : "")
                            + "）的承办和验收就成了同一个岗位，自己不能验收自己。请另选承接岗位，或者先把这些任务办结、撤回。",
                    Rules.load().get("DIRECTIVE-ORDER").bases().first());
        }
    }

    private Fact fact(ResultSet row, int number) throws SQLException {
        String part = row.getString("part");
        return Fact.of(
                "task.handed-on",
                part + "岗位承接",
                new Subject("task", row.getObject("id", UUID.class), row.getString("number")),
                new Placement(
                        row.getString("region_path"),
                        row.getString("line"),
                        new PartyId(row.getObject("party", UUID.class))),
                new Fact.Detail("原" + part + "岗位（已撤销）", shown(row.getString("before"))),
                new Fact.Detail("承接岗位", shown(row.getString("after"))));
    }

    private String shown(String answerable) {
        return json.readValue(answerable, Answerable.class).shown();
    }
}
