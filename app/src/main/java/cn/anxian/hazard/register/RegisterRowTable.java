package cn.anxian.hazard.register;

import cn.anxian.hazard.HazardId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All SQL of {@code hazard.register_row}. */
@Component
class RegisterRowTable {

    private static final TypeReference<List<String>> CELLS = new TypeReference<>() {};
    private static final TypeReference<List<RowFault>> FAULTS = new TypeReference<>() {};

    /** @param hazard what became of it, with its number */
    record Row(
            int no,
            String state,
            List<String> cells,
            List<RowFault> faults,
            @Nullable Entry entry,
            @Nullable HazardId hazard,
            @Nullable String number) {

        Row asDuplicate(RowFault why) {
            return new Row(no, "duplicate", cells, List.of(why), entry, hazard, number);
        }
    }

    record Count(String state, boolean closed, boolean toBeJudged, long rows) {}

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final JsonMapper json;

    RegisterRowTable(JdbcClient jdbc, NamedParameterJdbcTemplate batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    /** Nothing has become of any of them yet. */
    void clear(RegisterId register) {
        jdbc.sql("delete from hazard.register_row where register = :register")
                .param("register", register.value())
                .update();
    }

    void add(RegisterId register, List<Row> rows) {
        batches.batchUpdate(
                """
                insert into hazard.register_row (register, no, state, cells, faults, entry, party, found_on, words, closed,
                    to_be_judged)
                values (:register, :no, :state, :cells::jsonb, :faults::jsonb, :entry::jsonb, :party, :foundOn, :words,
                    :closed, :toBeJudged)
                """, rows.stream().map(row -> columns(register, row)).toArray(SqlParameterSource[]::new));
    }

    private MapSqlParameterSource columns(RegisterId register, Row row) {
        Entry entry = row.entry();
        return new MapSqlParameterSource()
                .addValue("register", register.value())
                .addValue("no", row.no())
                .addValue("state", row.state())
                .addValue("cells", json.writeValueAsString(row.cells()))
                .addValue("faults", json.writeValueAsString(row.faults()))
                .addValue("entry", entry == null ? null : json.writeValueAsString(entry))
                .addValue("party", entry == null ? null : entry.party().value())
                .addValue("foundOn", entry == null ? null : entry.foundOn())
                .addValue("words", entry == null ? null : entry.words())
                .addValue("closed", entry == null ? null : entry.closed())
                .addValue("toBeJudged", entry != null && entry.isToBeJudged());
    }

    /** How far the check has come. */
    int last(RegisterId register) {
        return jdbc.sql("select coalesce(max(no), 0) from hazard.register_row where register = :register")
                .param("register", register.value())
                .query(Integer.class)
                .single();
    }

    List<Count> counts(RegisterId register) {
        return jdbc.sql("""
                select state, coalesce(closed, false) as closed, to_be_judged, count(*) as rows from hazard.register_row
                where register = :register group by 1, 2, 3
                """)
                .param("register", register.value())
                .query((row, number) -> new Count(
                        row.getString("state"),
                        row.getBoolean("closed"),
                        row.getBoolean("to_be_judged"),
                        row.getLong("rows")))
                .list();
    }

    /** @param state null for all */
    List<Row> list(RegisterId register, @Nullable String state, int after, int size) {
        return jdbc.sql("""
                select r.*, h.number from hazard.register_row r left join hazard.hazard h on h.id = r.hazard
                where r.register = :register and r.no > :after and (:state::text is null or r.state = :state)
                order by r.no limit :size
                """)
                .param("register", register.value())
                .param("state", state)
                .param("after", after)
                .param("size", size)
                .query((row, number) -> row(row))
                .list();
    }

    void imported(RegisterId register, int no, HazardId hazard) {
        jdbc.sql("""
                update hazard.register_row set state = 'imported', hazard = :hazard
                where register = :register and no = :no
                """)
                .param("hazard", hazard.value())
                .param("register", register.value())
                .param("no", no)
                .update();
    }

    void faulty(RegisterId register, int no, RowFault fault) {
        refused(register, no, "faulty", fault);
    }

    void duplicate(RegisterId register, int no, RowFault fault) {
        refused(register, no, "duplicate", fault);
    }

    private void refused(RegisterId register, int no, String state, RowFault fault) {
        jdbc.sql("""
                update hazard.register_row set state = :state, faults = :faults::jsonb
                where register = :register and no = :no
                """)
                .param("state", state)
                .param("faults", json.writeValueAsString(List.of(fault)))
                .param("register", register.value())
                .param("no", no)
                .update();
    }

    void undone(RegisterId register, int no) {
        jdbc.sql("update hazard.register_row set state = 'undone' where register = :register and no = :no")
                .param("register", register.value())
                .param("no", no)
                .update();
    }

    /** Rows whose hazards somebody has begun to deal with, or named as what another repeats. */
    List<Row> builtOn(RegisterId register, int size) {
        return jdbc.sql("""
                select r.*, h.number from hazard.register_row r join hazard.hazard h on h.id = r.hazard
                where r.register = :register and r.state = 'imported' and h.state <> 'voided'
                  and (h.version > 1 or exists (select 1 from hazard.hazard d where h.id in (d.duplicate_of, d.repeats)))
                order by r.no limit :size
                """)
                .param("register", register.value())
                .param("size", size)
                .query((row, number) -> row(row))
                .list();
    }

    /** What became of the rows, in their order, as one hash: said in the journal when the import ends. */
    String digest(RegisterId register) {
        return jdbc.sql("""
                select encode(sha256(convert_to(coalesce(string_agg(
                  no || ' ' || state || ' ' || coalesce(hazard::text, '-') || ' ' || cells::text, E'\\n' order by no), ''),
                  'UTF8')), 'hex')
                from hazard.register_row where register = :register
                """)
                .param("register", register.value())
                .query(String.class)
                .single();
    }

    private Row row(ResultSet row) throws SQLException {
        @Nullable UUID hazard = row.getObject("hazard", UUID.class);
        @Nullable String entry = row.getString("entry");
        return new Row(
                row.getInt("no"),
                row.getString("state"),
                new ArrayList<>(json.readValue(row.getString("cells"), CELLS)),
                json.readValue(row.getString("faults"), FAULTS),
                entry == null ? null : json.readValue(entry, Entry.class),
                hazard == null ? null : new HazardId(hazard),
                row.getString("number"));
    }
}
