package cn.anxian.hazard.register;

import cn.anxian.hazard.Cause;
import cn.anxian.kernel.PartyId;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A row of a register, understood: every day is one, the enterprise is known. */
record Entry(
        PartyId party,
        String description,
        LocalDate foundOn,
        String place,
        Cause cause,
        boolean closed,
        @Nullable LocalDate deadline,
        @Nullable LocalDate closedOn,
        @Nullable String measures,
        @Nullable String result,
        @Nullable String owner,
        @Nullable String finder,
        @Nullable String verifier,
        @Nullable String level,
        @Nullable String kind) {

    private static final Pattern MAJOR = Pattern.compile("(?<![非不])(?<!不是|不属于|不构成)重大");

    /** An open one that the register calls major: the register does not judge, but it does not pass for general either. */
    boolean isToBeJudged() {
        return !closed && level != null && MAJOR.matcher(level).find();
    }

    /** What makes two rows the same finding, beside enterprise and day: the words, however they are spaced. */
    String words() {
        return description.replaceAll("\\s+", "");
    }
}
