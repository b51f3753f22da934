package cn.anxian.hazard.ledger;

import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.State;
import cn.anxian.kernel.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The SQL that reads and changes one hazard. */
@Component
public class HazardTable {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    HazardTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    long nextNumber() {
        return jdbc.sql("select nextval('hazard.number_sequence')")
                .query(Long.class)
                .single();
    }

    public Optional<Hazard> find(HazardId id) {
        return jdbc.sql("select * from hazard.hazard where id = :id")
                .param("id", id.value())
                .query((row, number) -> new HazardRow(row, json).hazard())
                .optional();
    }

    /** Another one of the same enterprise, as it is told of. */
    /** @param closedBy when it was struck off; of one on record the stated day, or if none is stated when it was recorded */
    public record Kin(
            HazardId id,
            String number,
            State state,
            Instant foundAt,
            Optional<Instant> struckOffAt,
            Optional<Instant> closedBy) {}

    private static final String KIN = """
            select id, number, state, found_at, struck_off_at,
                   case when state = 'struck-off' then coalesce(
                     struck_off_at, (stated ->> 'closedOn')::date::timestamp at time zone 'Asia/Shanghai', listed_at)
                   end as closed_by
            from hazard.hazard
            where id = :itself or repeats = :repeated
            order by found_at, id
            """;

    /** Those that were found to be this one again, oldest first. */
    List<Kin> repetitionsOf(HazardId id) {
        return jdbc.sql(KIN)
                .param("itself", null)
                .param("repeated", id.value())
                .query((row, number) -> kin(row))
                .list();
    }

    Optional<Kin> kin(HazardId id) {
        return jdbc.sql(KIN)
                .param("itself", id.value())
                .param("repeated", null)
                .query((row, number) -> kin(row))
                .optional();
    }

    private static Kin kin(ResultSet row) throws SQLException {
        return new Kin(
                new HazardId(row.getObject("id", UUID.class)),
                row.getString("number"),
                State.of(row.getString("state")),
                row.getObject("found_at", OffsetDateTime.class).toInstant(),
                moment(row, "struck_off_at"),
                moment(row, "closed_by"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /** Until this transaction ends nobody else changes these two. */
    public void hold(HazardId one, HazardId other) {
        jdbc.sql("select id from hazard.hazard where id = any (:ids) order by id for update")
                .param("ids", new UUID[] {one.value(), other.value()})
                .query((row, number) -> number)
                .list();
    }

    /** How every hazard begins: listed by somebody, or on record because a register says so. */
    public void insert(Hazard begun) {
        jdbc.sql("""
                insert into hazard.hazard (id, number, version, state, source, power, line, cause, place, description,
                    basis, remedy, found_at, listed_at, party, party_name, region, region_path, finder, photos,
                    due_at, clock_from, repeats, stated, claimed, entered)
                values (:id, :number, :version, :state, :source, :power, :line, :cause, :place, :description,
                    :basis, :remedy, :foundAt, :listedAt, :party, :partyName, :region, :path, :finder::jsonb, :photos,
                    :dueAt, :clockFrom, :repeats, :stated::jsonb, :claimed, :entered::jsonb)
                """).params(HazardColumns.of(begun, json)).update();
    }

    /**
     * Saves what became of it.
     *
     * @throws Refusal {@code stale} if somebody else was quicker
     */
    public void save(Hazard changed) {
        int saved = jdbc.sql("""
                update hazard.hazard set version = version + 1, state = :state, power = :power, cause = :cause,
                    place = :place, description = :description, basis = :basis, remedy = :remedy, found_at = :foundAt,
                    photos = :photos, due_at = :dueAt, clock_from = :clockFrom,
                    owner = :owner::jsonb, handed_at = :handedAt, rectify_from = :rectifyFrom,
                    rectify_by = :rectifyBy, note = :note, signed_at = :signedAt,
                    rectifier = :rectifier::jsonb, measures = :measures, photos_after = :photosAfter,
                    rectified_at = :rectifiedAt, verifier = :verifier::jsonb,
                    accepter = :accepter::jsonb, opinion = :opinion, for_sampling = :forSampling,
                    struck_off_at = :struckOffAt,
                    voider = :voider::jsonb, void_ground = :voidGround, duplicate_of = :duplicateOf,
                    void_reason = :voidReason, voided_at = :voidedAt, voided_from = :voidedFrom,
                    grade = :grade, judgement = :judgement::jsonb, told = :told::jsonb,
                    supervision = :supervision::jsonb, stop = :stop::jsonb, plan = :plan::jsonb,
                    plan_from = :planFrom, plan_by = :planBy, review = :review::jsonb,
                    extensions = :extensions, extension = :extension::jsonb
                where id = :id and version = :version
                """).params(HazardColumns.of(changed, json)).update();
        if (saved == 0) {
            throw stale();
        }
    }

    public static Refusal stale() {
        return Refusal.conflict("stale", "这条隐患刚刚被别人办理过，您看到的不是最新情况；请刷新后再办，填写的内容不会丢。");
    }
}
