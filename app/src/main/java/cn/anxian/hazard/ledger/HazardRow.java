package cn.anxian.hazard.ledger;

import cn.anxian.directory.RegionId;
import cn.anxian.evidence.EvidenceId;
import cn.anxian.hazard.Cause;
import cn.anxian.hazard.Ground;
import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.Power;
import cn.anxian.hazard.Source;
import cn.anxian.hazard.life.Acceptance;
import cn.anxian.hazard.life.Actor;
import cn.anxian.hazard.life.Answerer;
import cn.anxian.hazard.life.Assignment;
import cn.anxian.hazard.life.Entered;
import cn.anxian.hazard.life.Extension;
import cn.anxian.hazard.life.Finding;
import cn.anxian.hazard.life.Grade;
import cn.anxian.hazard.life.Gravity;
import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.Judgement;
import cn.anxian.hazard.life.MajorReport;
import cn.anxian.hazard.life.Plan;
import cn.anxian.hazard.life.Rectification;
import cn.anxian.hazard.life.Review;
import cn.anxian.hazard.life.RunningClock;
import cn.anxian.hazard.life.State;
import cn.anxian.hazard.life.Statement;
import cn.anxian.hazard.life.Stop;
import cn.anxian.hazard.life.Supervision;
import cn.anxian.hazard.life.Voiding;
import cn.anxian.kernel.PartyId;
import cn.anxian.law.BasisJson;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A row read back into the type of its state. */
final class HazardRow {

    private final ResultSet row;
    private final JsonMapper json;

    HazardRow(ResultSet row, JsonMapper json) {
        this.row = row;
        this.json = json;
    }

    Hazard hazard() throws SQLException {
        State state = state("state");
        return switch (state) {
            case LISTED, HANDED, PLANNING, RECTIFYING, RECTIFIED, REVIEWED ->
                open(state, clock("clock_from", "due_at"));
            case STRUCK_OFF ->
                new Hazard.StruckOff(
                        finding(),
                        version(),
                        assignment(),
                        at("signed_at"),
                        rectification(),
                        object("verifier", Answerer.class),
                        perhaps("review", Review.class),
                        new Acceptance(
                                object("accepter", Actor.class),
                                text("opinion"),
                                at("struck_off_at"),
                                row.getBoolean("for_sampling")));
            case ON_RECORD -> new Hazard.OnRecord(finding(), version(), object("stated", Statement.class));
            case VOIDED ->
                new Hazard.Voided(
                        finding(),
                        version(),
                        voidable(state("voided_from"), clock("listed_at", "voided_at")),
                        new Voiding(
                                object("voider", Actor.class),
                                Ids.one(Ground.values(), Ground::id, row.getString("void_ground")),
                                Optional.ofNullable(row.getObject("duplicate_of", UUID.class))
                                        .map(HazardId::new),
                                row.getString("void_reason"),
                                at("voided_at")));
        };
    }

    private State state(String column) throws SQLException {
        State state = State.of(row.getString(column));
        return state == State.STRUCK_OFF && text("stated").isPresent() ? State.ON_RECORD : state;
    }

    private Hazard.Voidable voidable(State state, RunningClock clock) throws SQLException {
        return state == State.ON_RECORD
                ? new Hazard.OnRecord(finding(), version(), object("stated", Statement.class))
                : open(state, clock);
    }

    /** @param clock of a voided one: from its listing to its voiding */
    private Hazard.Open open(State state, RunningClock clock) throws SQLException {
        return switch (state) {
            case LISTED -> new Hazard.Listed(finding(), version(), clock);
            case HANDED -> new Hazard.Handed(finding(), version(), assignment(), clock);
            case PLANNING ->
                new Hazard.Planning(finding(), version(), assignment(), at("signed_at"), clock("plan_from", "plan_by"));
            case RECTIFYING -> new Hazard.Rectifying(finding(), version(), assignment(), at("signed_at"));
            case RECTIFIED -> rectified(clock);
            case REVIEWED ->
                new Hazard.Reviewed(
                        rectified(clock), object("review", Review.class), object("verifier", Answerer.class), clock);
            case STRUCK_OFF, ON_RECORD, VOIDED -> throw new IllegalStateException(state + " is not open");
        };
    }

    private Hazard.Rectified rectified(RunningClock clock) throws SQLException {
        return new Hazard.Rectified(
                finding(),
                version(),
                assignment(),
                at("signed_at"),
                rectification(),
                object("verifier", Answerer.class),
                clock);
    }

    private Finding finding() throws SQLException {
        return new Finding(
                new HazardId(row.getObject("id", UUID.class)),
                row.getString("number"),
                Ids.one(Source.values(), Source::id, row.getString("source")),
                Ids.one(Power.values(), Power::id, row.getString("power")),
                row.getString("line"),
                Ids.one(Cause.values(), Cause::id, row.getString("cause")),
                row.getString("place"),
                row.getString("description"),
                text("basis").map(BasisJson::read),
                text("remedy"),
                at("found_at"),
                at("listed_at"),
                new PartyId(row.getObject("party", UUID.class)),
                row.getString("party_name"),
                new RegionId(row.getInt("region")),
                row.getString("region_path"),
                object("finder", Actor.class),
                photos("photos"),
                Optional.ofNullable(row.getObject("repeats", UUID.class)).map(HazardId::new),
                gravity(),
                perhaps("entered", Entered.class));
    }

    private Gravity gravity() throws SQLException {
        return new Gravity(
                Grade.of(row.getString("grade")),
                text("claimed"),
                perhaps("judgement", Judgement.class),
                perhaps("told", MajorReport.class),
                perhaps("supervision", Supervision.class),
                perhaps("stop", Stop.class),
                perhaps("plan", Plan.class));
    }

    private Assignment assignment() throws SQLException {
        return new Assignment(
                object("owner", Answerer.class),
                at("handed_at"),
                clock("rectify_from", "rectify_by"),
                text("note"),
                row.getInt("extensions"),
                perhaps("extension", Extension.class));
    }

    private Rectification rectification() throws SQLException {
        return new Rectification(
                object("rectifier", Actor.class),
                row.getString("measures"),
                photos("photos_after"),
                at("rectified_at"));
    }

    private RunningClock clock(String from, String dueAt) throws SQLException {
        return new RunningClock(at(from), at(dueAt));
    }

    private int version() throws SQLException {
        return row.getInt("version");
    }

    private Instant at(String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private Optional<String> text(String column) throws SQLException {
        @Nullable String value = row.getString(column);
        return Optional.ofNullable(value);
    }

    private <T> T object(String column, Class<T> type) throws SQLException {
        return json.readValue(row.getString(column), type);
    }

    private <T> Optional<T> perhaps(String column, Class<T> type) throws SQLException {
        return text(column).map(written -> json.readValue(written, type));
    }

    private List<EvidenceId> photos(String column) throws SQLException {
        Array array = row.getArray(column);
        return Arrays.stream((UUID[]) array.getArray()).map(EvidenceId::new).toList();
    }
}
