package cn.anxian.hazard.register;

import cn.anxian.hazard.Cause;
import cn.anxian.hazard.Power;
import cn.anxian.kernel.PartyId;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a person says that the columns mean, as it comes over the wire; see {@link Mapping}.
 *
 * @param columns the numbers of the columns by what they mean: description, foundOn, party …
 * <p>A column, a party or an outcome that is taken back comes as null.
 *
 * @param keepAs under which name it is to be kept for the next register; null: not at all
 */
record MappingForm(
        @Nullable Integer version,
        @JsonSetter(contentNulls = Nulls.SET) @Nullable Map<Field, @Nullable Integer> columns,
        @Nullable PartyId partyId,
        @JsonSetter(contentNulls = Nulls.SET) @Nullable Map<String, @Nullable PartyId> parties,
        @JsonSetter(contentNulls = Nulls.SET) @Nullable Map<String, @Nullable Boolean> results,
        @Nullable Boolean closed,
        @Nullable String line,
        @Nullable Power power,
        @Nullable Cause cause,
        @Nullable String place,
        @Nullable Integer year,
        @Nullable String keepAs) {

    Mapping mapping() {
        return new Mapping(
                said(columns),
                partyId,
                said(parties),
                said(results),
                closed,
                line,
                power,
                cause,
                place == null || place.isBlank() ? null : place.strip(),
                year);
    }

    @SuppressWarnings("NullAway") // what is null is left out
    private static <K, V> Map<K, V> said(@Nullable Map<K, @Nullable V> map) {
        return map == null
                ? Map.of()
                : map.entrySet().stream()
                        .filter(each -> Objects.nonNull(each.getValue()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
