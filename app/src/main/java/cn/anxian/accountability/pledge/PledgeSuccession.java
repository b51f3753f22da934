package cn.anxian.accountability.pledge;

import cn.anxian.directory.Answerable;
import cn.anxian.directory.Lines;
import cn.anxian.directory.PostAbolished;
import cn.anxian.journal.Fact;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Journal;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Placement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** 岗位撤销: in the transaction that ends the post, the pledges in force that name it name its successor. */
@Component
class PledgeSuccession {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Lines lines;
    private final Journal journal;

    PledgeSuccession(JdbcClient jdbc, JsonMapper json, Lines lines, Journal journal) {
        this.jdbc = jdbc;
        this.json = json;
        this.lines = lines;
        this.journal = journal;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void handOn(PostAbolished abolished) {
        if (abolished.successor().isPresent()) {
            jdbc.sql("select * from accountability.hand_on(:ended)")
                    .param("ended", abolished.post().value())
                    .query(this::fact)
                    .list()
                    .forEach(journal::record);
        }
    }

    private Fact fact(ResultSet row, int number) throws SQLException {
        String part = row.getString("part");
        return Fact.of(
                "pledge.handed-on",
                part + "岗位承接",
                new Subject("pledge", row.getObject("id", UUID.class), row.getString("number")),
                new Placement(
                        row.getString("region_path"),
                        Optional.ofNullable(row.getString("line"))
                                .orElse(lines.catchAll().id()),
                        new PartyId(row.getObject("party", UUID.class))),
                new Detail("原" + part + "岗位（已撤销）", shown(row.getString("before"))),
                new Detail("承接岗位", shown(row.getString("after"))));
    }

    private String shown(String answerable) {
        return json.readValue(answerable, Answerable.class).shown();
    }
}
