package cn.anxian.law.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes of the provinces, cities, counties and zones that there are, by the edition of 2023. */
final class Regions {
    static final String EDITION = "2023年版";

    private static final int PREFIX = 4;

    private Regions() {}

    /** Read when first asked for. */
    private static final class Shipped {
        static final Set<String> CODES = read();
    }

    /** @param code six digits */
    static boolean has(String code) {
        return Shipped.CODES.contains(code);
    }

    static Set<String> all() {
        return Shipped.CODES;
    }

    /** Each line: the four digits that its codes share, and then the last two of each. */
    private static Set<String> read() {
        try (var in = Regions.class.getResourceAsStream("regions.txt")) {
            if (in == null) {
                throw new IllegalStateException("regions.txt is missing from the library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .flatMap(
                            line -> Arrays.stream(line.substring(PREFIX).strip().split(" "))
                                    .map(last -> line.substring(0, PREFIX) + last))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
