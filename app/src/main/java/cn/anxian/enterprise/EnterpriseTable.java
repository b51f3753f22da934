package cn.anxian.enterprise;

import cn.anxian.kernel.PartyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All SQL of {@code enterprise.file}. */
@Component
class EnterpriseTable {

    record File(PartyId party, String creditCode, String address, int headcount, boolean soleFirm, int version) {}

    private final JdbcClient jdbc;

    EnterpriseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(File file, Instant at) {
        jdbc.sql("""
                insert into enterprise.file (party, credit_code, address, headcount, sole_firm, registered_at)
                values (:party, :creditCode, :address, :headcount, :soleFirm, :at)
                """)
                .param("party", file.party().value())
                .param("creditCode", file.creditCode())
                .param("address", file.address())
                .param("headcount", file.headcount())
                .param("soleFirm", file.soleFirm())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /** False where somebody changed it meanwhile. */
    boolean update(File file) {
        return jdbc.sql("""
                update enterprise.file
                set credit_code = :creditCode, address = :address, headcount = :headcount, sole_firm = :soleFirm,
                    version = version + 1
                where party = :party and version = :version
                """)
                        .param("party", file.party().value())
                        .param("creditCode", file.creditCode())
                        .param("address", file.address())
                        .param("headcount", file.headcount())
                        .param("soleFirm", file.soleFirm())
                        .param("version", file.version())
                        .update()
                == 1;
    }

    /** One by itself: for a list of unknown length the database would make a plan each time, longer than it then looks. */
    Optional<File> find(PartyId party) {
        return jdbc.sql("""
                select party, credit_code, address, headcount, sole_firm, version from enterprise.file where party = :party
                """)
                .param("party", party.value())
                .query(EnterpriseTable::file)
                .optional();
    }

    Map<PartyId, File> of(List<PartyId> parties) {
        return jdbc
                .sql("""
                select party, credit_code, address, headcount, sole_firm, version from enterprise.file
                where party = any (:parties)
                """)
                .param("parties", parties.stream().map(PartyId::value).toArray(UUID[]::new))
                .query(EnterpriseTable::file)
                .list()
                .stream()
                .collect(Collectors.toMap(File::party, file -> file));
    }

    private static File file(ResultSet row, int number) throws SQLException {
        return new File(
                new PartyId(row.getObject("party", UUID.class)),
                row.getString("credit_code"),
                row.getString("address"),
                row.getInt("headcount"),
                row.getBoolean("sole_firm"),
                row.getInt("version"));
    }

    /** Whose codes begin so, of those that the caller may see. */
    List<PartyId> byCreditCode(String beginning, int most) {
        return jdbc.sql("""
                select party from enterprise.file where starts_with(credit_code, :beginning) order by credit_code limit :most
                """)
                .param("beginning", beginning)
                .param("most", most)
                .query((row, number) -> new PartyId(row.getObject("party", UUID.class)))
                .list();
    }
}
