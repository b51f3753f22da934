package cn.anxian.directive.task;

import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.time.DaySpan;
import cn.anxian.kernel.web.Asked;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the list of tasks, as it stands in the address; an empty part asks for nothing.
 *
 * @param view mine (my post issues, carries out or verifies), party (my party carries out or helps) or region (all that I see)
 * @param state of one {@link State}, or {@link #STANDING}
 * @param level a {@link Level}: only tasks, or only parts of others
 * @param region the id of a region: it and everything below
 * @param overdue true: only those with a missed duty that is not done yet
 * @param on a day that is over, or today: the tasks as they stood at its end
 * @param happened a {@link Happening}: only those to which it happened from the day {@code from} to the day {@code to}
 * @param sort dueAt, issuedAt or number; with a minus the last first
 */
record TaskWish(
        @Nullable String view,
        @Nullable String state,
        @Nullable String level,
        @Nullable String colour,
        @Nullable String line,
        @Nullable String region,
        @Nullable String directive,
        @Nullable String q,
        @Nullable String overdue,
        @Nullable String on,
        @Nullable String happened,
        @Nullable String from,
        @Nullable String to,
        @Nullable String sort,
        @Nullable String page,
        @Nullable String size) {

    private static final String STANDING = "standing";

    private static final int LONGEST_QUERY = 100;

    /** @param by dueAt, issuedAt or number */
    record Order(String by, boolean lastFirst) {}

    String whichView() {
        String asked = given(view).orElse("region");
        if (!asked.equals("mine") && !asked.equals("party") && !asked.equals("region")) {
            throw BadInput.in("view", "只能看本岗位的（mine）、本单位的（party）或本地区的（region）。");
        }
        return asked;
    }

    /** All but those that were withdrawn: what counts as a task of its document. */
    boolean onlyStanding() {
        return given(state).filter(STANDING::equals).isPresent();
    }

    Optional<State> whichState() {
        return given(state)
                .filter(id -> !id.equals(STANDING))
                .map(id -> Arrays.stream(State.values())
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> BadInput.in("state", "没有“" + id + "”这种状态。")));
    }

    Optional<Level> whichLevel() {
        return Asked.word("level", level, Level.class);
    }

    Optional<Colour> whichColour() {
        return given(colour)
                .map(id -> Arrays.stream(Colour.values())
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> BadInput.in("colour", "颜色只能是 blue、yellow、red 或 none。")));
    }

    Optional<String> whichLine() {
        return given(line);
    }

    Optional<Integer> whichRegion() {
        return given(region).map(id -> {
            try {
                return Integer.valueOf(id);
            } catch (NumberFormatException notANumber) {
                throw BadInput.in("region", "地区编号须是数字。");
            }
        });
    }

    Optional<UUID> whichDirective() {
        return given(directive).map(BadInput::uuid);
    }

    Optional<String> words() {
        return given(q).map(words -> words.length() > LONGEST_QUERY ? words.substring(0, LONGEST_QUERY) : words);
    }

    boolean onlyOverdue() {
        return given(overdue).filter("true"::equals).isPresent();
    }

    Optional<LocalDate> standingOn(LocalDate today) {
        return Asked.day("on", on).map(day -> PastDays.over("on", day, today));
    }

    Optional<Happening> whatHappened() {
        return Asked.word("happened", happened, Happening.class);
    }

    /** Of what happened; the last seven days where nothing else is said. */
    DaySpan days(LocalDate today) {
        return PastDays.between(Asked.day("from", from), Asked.day("to", to), today);
    }

    Order order() {
        String asked = given(sort).orElse("dueAt");
        boolean lastFirst = asked.startsWith("-");
        String by = lastFirst ? asked.substring(1) : asked;
        if (!by.equals("dueAt") && !by.equals("issuedAt") && !by.equals("number")) {
            throw BadInput.in("sort", "只能按期限（dueAt）、交办时间（issuedAt）或编号（number）排序。");
        }
        return new Order(by, lastFirst);
    }

    int pageSize() {
        return cn.anxian.kernel.Page.size(given(size)
                .map(text -> {
                    try {
                        return Integer.valueOf(text);
                    } catch (NumberFormatException notANumber) {
                        throw BadInput.in("size", "每页条数须是数字。");
                    }
                })
                .orElse(null));
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(each -> !each.isEmpty());
    }
}
