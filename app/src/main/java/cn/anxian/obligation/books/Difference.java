package cn.anxian.obligation.books;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A duty about which ledger and movements do not agree.
 *
 * @param ledgerSays a state, a moment or a cut; empty where the ledger has no such duty
 * @param explanation what was found out; null while nobody said
 */
record Difference(
        long id,
        UUID obligation,
        What what,
        String ledgerSays,
        String movementsSay,
        String title,
        String kind,
        String path,
        String line,
        Instant firstSeen,
        @Nullable String explanation,
        @Nullable String explainedByName,
        @Nullable Instant explainedAt) {

    enum What {
        LOST("台账里没有了"),
        UNRECORDED("流水里没有签发"),
        STATE("状态不符"),
        TIME("时间不符"),
        CUT("地区、条线或类别不符");

        private final String chinese;

        What(String chinese) {
            this.chinese = chinese;
        }

        @JsonValue
        String chinese() {
            return chinese;
        }
    }
}
