package cn.anxian.directory.region;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line of {@code regions.csv}, with its path and full name worked out. */
record RegionRow(
        int id,
        Optional<Integer> parent,
        String level,
        String kind,
        String name,
        String shortName,
        String gbCode,
        String statCode,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        String path,
        String fullName) {

    @Nullable
    String validToText() {
        return validTo.map(LocalDate::toString).orElse(null);
    }
}
