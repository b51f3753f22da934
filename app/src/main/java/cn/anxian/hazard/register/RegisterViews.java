package cn.anxian.hazard.register;

import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.register.sheet.Line;
import cn.anxian.hazard.register.sheet.Reading;
import cn.anxian.kernel.PartyId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Registers as they are shown. */
final class RegisterViews {

    private RegisterViews() {}

    /**
     * Every row is in exactly one of these: rows = all others together.
     *
     * @param toBeJudged how many of those that are ready or imported the register calls major; beside the sum
     */
    record RegisterCounts(
            long rows,
            long readyClosed,
            long readyOpen,
            long faulty,
            long duplicate,
            long importedClosed,
            long importedOpen,
            long undone,
            long toBeJudged) {

        boolean nothingIsReady() {
            return readyClosed + readyOpen == 0;
        }
    }

    record RegisterItem(
            RegisterId id,
            String name,
            RegisterState state,
            String stateName,
            String personName,
            Instant uploadedAt,
            RegisterCounts counts) {}

    /**
     * @param mapping null until somebody said what the columns mean
     * @param lines how many rows the file has under its heading; null until somebody ordered the check
     * @param next which of reading, mapping, import and undoing may be asked for now
     */
    record RegisterView(
            RegisterId id,
            int version,
            String name,
            long size,
            String sha256,
            RegisterState state,
            String stateName,
            String personName,
            String partyName,
            Instant uploadedAt,
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt,
            @Nullable Instant undoneAt,
            @Nullable String undoneBecause,
            @Nullable String stoppedBecause,
            Reading reading,
            @Nullable Mapping mapping,
            @Nullable Integer lines,
            RegisterCounts counts,
            List<String> next) {}

    record RegisterColumn(int index, String name, List<String> samples) {}

    /**
     * @param beginning the first rows as they stand in the file, title and heading included
     * @param proposed what the columns probably mean
     * @param because why, by what they mean
     * @param keptAs the kept mapping from which it was taken; null if there is none
     * @param withoutYear whether days are written without their year
     * @param year the one that the file itself speaks of; null if it speaks of none
     */
    record RegisterTable(
            List<String> sheets,
            Reading reading,
            List<RegisterColumn> columns,
            List<Line> beginning,
            int rows,
            Mapping proposed,
            Map<Field, String> because,
            @Nullable String keptAs,
            boolean withoutYear,
            @Nullable Integer year) {}

    /** @param why the enterprise is proposed */
    record RegisterValue(
            String text,
            long rows,
            @Nullable Boolean closed,
            @Nullable PartyId partyId,
            @Nullable String partyName,
            @Nullable String why) {}

    record RegisterRow(
            int no,
            String state,
            String stateName,
            boolean closed,
            boolean toBeJudged,
            List<String> cells,
            List<RowFault> faults,
            @Nullable HazardId hazardId,
            @Nullable String number) {}

    record RegisterRows(
            List<String> columns,
            List<RegisterRow> items,
            @Nullable String next) {}

    static RegisterCounts counts(List<RegisterRowTable.Count> counted) {
        return new RegisterCounts(
                sum(counted, "", null),
                sum(counted, "ready", true),
                sum(counted, "ready", false),
                sum(counted, "faulty", null),
                sum(counted, "duplicate", null),
                sum(counted, "imported", true),
                sum(counted, "imported", false),
                sum(counted, "undone", null),
                counted.stream()
                        .filter(count -> count.toBeJudged()
                                && (count.state().equals("ready")
                                        || count.state().equals("imported")))
                        .mapToLong(RegisterRowTable.Count::rows)
                        .sum());
    }

    private static long sum(List<RegisterRowTable.Count> counted, String state, @Nullable Boolean closed) {
        return counted.stream()
                .filter(count -> state.isEmpty() || count.state().equals(state))
                .filter(count -> closed == null || count.closed() == closed)
                .mapToLong(RegisterRowTable.Count::rows)
                .sum();
    }

    static RegisterRow row(RegisterRowTable.Row row) {
        boolean closed = row.entry() != null && row.entry().closed();
        return new RegisterRow(
                row.no(),
                row.state(),
                stateName(row.state()),
                closed,
                row.entry() != null && row.entry().isToBeJudged(),
                row.cells(),
                row.faults(),
                row.hazard(),
                row.number());
    }

    static String stateName(RegisterState state, RegisterCounts counts) {
        return state == RegisterState.CHECKED && counts.nothingIsReady() ? "已检查，没有可导入的行" : state.chinese();
    }

    static String stateName(String state) {
        return switch (state) {
            case "ready" -> "可导入";
            case "faulty" -> "有误";
            case "duplicate" -> "重复";
            case "imported" -> "已导入";
            case "undone" -> "已撤销";
            default -> throw new IllegalArgumentException("no state of a row: " + state);
        };
    }
}
