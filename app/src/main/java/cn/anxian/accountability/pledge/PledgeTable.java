package cn.anxian.accountability.pledge;

import cn.anxian.accountability.PledgeId;
import cn.anxian.kernel.PostId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** All SQL that changes {@code accountability.pledge} or finds one. */
@Component
class PledgeTable {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PledgeTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    long nextNumber() {
        return jdbc.sql("select nextval('accountability.pledge_number')")
                .query(Long.class)
                .single();
    }

    /** Its first edition is inserted beside it. */
    void insert(Pledge pledge) {
        jdbc.sql("""
                insert into accountability.pledge (id, number, state, year, title, lines, region, region_path, issuer, receiver,
                    parent, parent_number, parent_title, made_at)
                values (:id, :number, :state, :year, :title, :lines, :region, :path, :issuer::jsonb, :receiver::jsonb,
                    :parent, :parentNumber, :parentTitle, :madeAt)
                """)
                .param("id", pledge.id().value())
                .param("number", pledge.number())
                .param("state", pledge.state().id())
                .param("year", pledge.year())
                .param("title", pledge.title())
                .param("lines", pledge.lines().toArray(String[]::new))
                .param("region", pledge.region().value())
                .param("path", pledge.path())
                .param("issuer", json.writeValueAsString(pledge.issuer()))
                .param("receiver", json.writeValueAsString(pledge.receiver()))
                .param("parent", pledge.whole().map(whole -> whole.id().value()).orElse(null))
                .param("parentNumber", pledge.whole().map(Pledge.Whole::number).orElse(null))
                .param("parentTitle", pledge.whole().map(Pledge.Whole::title).orElse(null))
                .param("madeAt", utc(pledge.madeAt()))
                .update();
    }

    /** @throws cn.anxian.kernel.Refusal {@code stale} where somebody changed it meanwhile */
    void save(Pledge pledge) {
        int saved = jdbc.sql("""
                update accountability.pledge
                set version = version + 1, state = :state, title = :title, lines = :lines, edition = :edition,
                    issued_at = :issuedAt, issued_by = :issuedBy::jsonb, sign_by = :signBy, signed_at = :signedAt,
                    ended_because = :endedBecause, conclusion = :conclusion::jsonb
                where id = :id and version = :version
                """)
                .param("id", pledge.id().value())
                .param("version", pledge.version())
                .param("state", pledge.state().id())
                .param("title", pledge.title())
                .param("lines", pledge.lines().toArray(String[]::new))
                .param("edition", pledge.edition())
                .param("issuedAt", pledge.issue().map(issue -> utc(issue.at())).orElse(null))
                .param("issuedBy", pledge.issue().map(json::writeValueAsString).orElse(null))
                .param(
                        "signBy",
                        pledge.issue().map(issue -> utc(issue.signBy())).orElse(null))
                .param("signedAt", pledge.signedAt().map(PledgeTable::utc).orElse(null))
                .param("endedBecause", pledge.endedBecause().orElse(null))
                .param(
                        "conclusion",
                        pledge.conclusion().map(json::writeValueAsString).orElse(null))
                .update();
        if (saved == 0) {
            throw Refusals.stale();
        }
    }

    Optional<Pledge> find(PledgeId id) {
        return jdbc.sql("""
                select p.*, e.preamble, e.targets from accountability.pledge p
                join accountability.edition e on e.pledge = p.id and e.no = p.edition
                where p.id = :id
                """)
                .param("id", id.value())
                .query((row, number) -> new PledgeRow(row, json).pledge())
                .optional();
    }

    /** Of several, those that the caller may see. */
    List<Pledge> partsOf(PledgeId whole) {
        return jdbc.sql("""
                select p.*, e.preamble, e.targets from accountability.pledge p
                join accountability.edition e on e.pledge = p.id and e.no = p.edition
                where p.parent = :whole order by p.number
                """)
                .param("whole", whole.value())
                .query((row, number) -> new PledgeRow(row, json).pledge())
                .list();
    }

    /** The number of one of the same title and year between the same two that is not withdrawn. */
    Optional<String> alike(UUID issuer, PostId receiver, int year, String title) {
        return jdbc.sql("""
                select number from accountability.pledge
                where issuer_party = :issuer and receiver_post = :receiver and year = :year and title = :title
                  and state <> 'withdrawn'
                order by number limit 1
                """)
                .param("issuer", issuer)
                .param("receiver", receiver.value())
                .param("year", year)
                .param("title", title)
                .query(String.class)
                .optional();
    }

    static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
