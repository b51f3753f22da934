package cn.anxian.kernel;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;

/**
 * What may be null in a statement that is run again and again, with the type that it has in either case.
 *
 * <p>A null without a type makes the driver prepare the statement anew whenever another row has a value there, and the database
 * plan it anew: measured, half of the database's work for a command.
 */
public final class OrNull {

    private OrNull() {}

    /** For text and, with a cast, for jsonb. */
    public static Object text(@Nullable String value) {
        return value == null ? new SqlParameterValue(Types.VARCHAR, null) : value;
    }

    public static Object id(@Nullable UUID value) {
        return value == null ? new SqlParameterValue(Types.OTHER, "uuid", null) : value;
    }

    public static Object moment(@Nullable Instant value) {
        return value == null
                ? new SqlParameterValue(Types.TIMESTAMP_WITH_TIMEZONE, "timestamptz", null)
                : value.atOffset(ZoneOffset.UTC);
    }
}
