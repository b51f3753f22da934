package cn.anxian.hazard.register;

import cn.anxian.hazard.Cause;
import cn.anxian.hazard.Power;
import cn.anxian.kernel.PartyId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a register mean, and what holds for all its rows.
 *
 * @param columns from 0
 * @param partyId of all rows, where no column names the enterprise
 * @param parties which enterprise is meant by each text of the column
 * @param results whether each text of the column means that it is closed; the empty text is what is left blank
 * @param closed of all rows, where no column says it
 * @param cause of rows whose column says nothing of it
 * @param place of rows whose column says nothing of it
 * @param year of days that are written without one
 */
record Mapping(
        Map<Field, Integer> columns,
        @Nullable PartyId partyId,
        Map<String, PartyId> parties,
        Map<String, Boolean> results,
        @Nullable Boolean closed,
        @Nullable String line,
        @Nullable Power power,
        @Nullable Cause cause,
        @Nullable String place,
        @Nullable Integer year) {

    Mapping {
        columns = columns.isEmpty() ? new EnumMap<>(Field.class) : new EnumMap<>(columns);
        parties = new HashMap<>(parties);
        results = new HashMap<>(results);
    }

    Optional<Integer> column(Field field) {
        return Optional.ofNullable(columns.get(field));
    }

    Optional<Integer> statedYear() {
        return Optional.ofNullable(year);
    }
}
