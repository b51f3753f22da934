package cn.anxian.hazard.register;

import cn.anxian.hazard.register.sheet.Line;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * What the columns probably mean: by their names first, by what stands in them second; a person decides.
 *
 * @param because why each was proposed
 */
record ColumnProposal(Map<Field, Integer> columns, Map<Field, String> because) {

    private static final int LOOKED_AT = 50;
    private static final double MOSTLY = 0.8;
    private static final int A_SENTENCE = 12;

    static ColumnProposal of(List<String> names, List<Line> rows) {
        ColumnProposal proposal = new ColumnProposal(new EnumMap<>(Field.class), new EnumMap<>(Field.class));
        Set<Integer> taken = new HashSet<>();
        proposal.byName(
                names,
                taken,
                (field, name) -> field.isCalled(name) ? Optional.of("列名是“" + name + "”") : Optional.empty());
        proposal.byName(
                names, taken, (field, name) -> field.nameIn(name).map(part -> "列名“" + name + "”里有“" + part + "”"));
        proposal.byContents(names, rows.subList(0, Math.min(rows.size(), LOOKED_AT)), taken);
        return proposal;
    }

    private void byName(List<String> names, Set<Integer> taken, BiFunction<Field, String, Optional<String>> why) {
        for (Field field : Field.values()) {
            for (int column = 0; column < names.size() && !columns.containsKey(field); column++) {
                Optional<String> reason =
                        taken.contains(column) ? Optional.empty() : why.apply(field, names.get(column));
                if (reason.isPresent()) {
                    take(field, column, reason.get(), taken);
                }
            }
        }
    }

    private void byContents(List<String> names, List<Line> rows, Set<Integer> taken) {
        if (rows.isEmpty()) {
            return;
        }
        if (!columns.containsKey(Field.FOUND_ON)) {
            free(names, taken)
                    .filter(column -> share(rows, column) >= MOSTLY)
                    .findFirst()
                    .ifPresent(column -> take(Field.FOUND_ON, column, "这一列大多是日期", taken));
        }
        if (!columns.containsKey(Field.DESCRIPTION)) {
            free(names, taken)
                    .boxed()
                    .max(Comparator.comparingDouble(column -> length(rows, column)))
                    .filter(column -> length(rows, column) >= A_SENTENCE)
                    .ifPresent(column -> take(Field.DESCRIPTION, column, "这一列的文字最长", taken));
        }
    }

    private void take(Field field, int column, String why, Set<Integer> taken) {
        columns.put(field, column);
        because.put(field, why);
        taken.add(column);
    }

    private static IntStream free(List<String> names, Set<Integer> taken) {
        return IntStream.range(0, names.size()).filter(column -> !taken.contains(column));
    }

    private static double share(List<Line> rows, int column) {
        return rows.stream().filter(row -> StatedDay.isOne(row.cell(column))).count() / (double) rows.size();
    }

    private static double length(List<Line> rows, int column) {
        return rows.stream()
                .mapToInt(row -> row.cell(column).length())
                .average()
                .orElse(0);
    }
}
