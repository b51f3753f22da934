package cn.anxian.obligation.ladder;

import cn.anxian.law.BasisJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All SQL that writes {@code obligation.ladder} and {@code obligation.ladder_rung}: every reading of a ladder stays. */
@Component
class LadderTable {

    private final JdbcClient jdbc;

    LadderTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Its number: that of the same ladder with the same words, or a new one. */
    int keep(Ladder ladder) {
        String digest = digest(ladder);
        int added = jdbc.sql("""
                insert into obligation.ladder (id, digest, name, confined) values (:id, :digest, :name, :confined)
                on conflict do nothing
                """)
                .param("id", ladder.id())
                .param("digest", digest)
                .param("name", ladder.name())
                .param("confined", ladder.confined())
                .update();
        int number = jdbc.sql("select no from obligation.ladder where id = :id and digest = :digest")
                .param("id", ladder.id())
                .param("digest", digest)
                .query(Integer.class)
                .single();
        if (added > 0) {
            ladder.rungs().forEach(rung -> insert(number, rung));
        }
        return number;
    }

    private void insert(int ladder, Rung rung) {
        jdbc.sql("""
                insert into obligation.ladder_rung (ladder, no, after, measure, slip, whom, says, basis, citation)
                values (:ladder, :no, :after, :measure, :slip, :whom, :says, :basis::jsonb, :citation)
                """)
                .param("ladder", ladder)
                .param("no", rung.no())
                .param("after", rung.after().label())
                .param("measure", rung.measure().map(Measure::name).orElse(null))
                .param("slip", rung.slip().map(Slip::id).orElse(null))
                .param("whom", rung.whom().stream().map(Whom::id).toArray(String[]::new))
                .param("says", rung.says())
                .param("basis", BasisJson.writeAll(rung.bases()))
                .param("citation", rung.citation())
                .update();
    }

    private static String digest(Ladder ladder) {
        StringBuilder words = new StringBuilder(ladder.name()).append(ladder.confined());
        for (Rung rung : ladder.rungs()) {
            words.append('\n')
                    .append(rung.after().label())
                    .append(rung.says())
                    .append(rung.whom())
                    .append(BasisJson.writeAll(rung.bases()));
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(words.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
