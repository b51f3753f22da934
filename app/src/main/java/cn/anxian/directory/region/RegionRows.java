package cn.anxian.directory.region;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lines of {@code regions.csv}, read strictly: a wrong line is named by its number. */
record RegionRows(List<RegionRow> rows) {

    static final String HEADER = "id,parent,level,kind,name,short_name,gb_code,stat_code,valid_from,valid_to";

    static RegionRows read(String csv) {
        List<String> lines = csv.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw new IllegalStateException("regions.csv 第1行：表头应为 " + HEADER);
        }
        Map<Integer, RegionRow> known = new HashMap<>();
        List<RegionRow> rows = new ArrayList<>();
        for (int number = 1; number < lines.size(); number++) {
            RegionRow row;
            try {
                row = row(lines.get(number), known);
            } catch (IllegalArgumentException | DateTimeException bad) {
                throw new IllegalStateException("regions.csv 第" + (number + 1) + "行：" + bad.getMessage(), bad);
            }
            if (known.put(row.id(), row) != null) {
                throw new IllegalStateException("regions.csv 第" + (number + 1) + "行：编号 " + row.id() + " 重复");
            }
            rows.add(row);
        }
        return new RegionRows(List.copyOf(rows));
    }

    private static RegionRow row(String line, Map<Integer, RegionRow> known) {
        String[] cells = line.split(",", -1);
        if (cells.length != HEADER.split(",").length) {
            throw new IllegalArgumentException("应有10列，实有" + cells.length + "列");
        }
        int id = Integer.parseInt(cells[0]);
        Optional<Integer> parent = cells[1].isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(cells[1]));
        RegionRow above = parent.map(known::get).orElse(null);
        if (parent.isPresent() && above == null) {
            throw new IllegalArgumentException("上级 " + cells[1] + " 不在本行之前");
        }
        return new RegionRow(
                id,
                parent,
                cells[2],
                cells[3],
                cells[4],
                cells[5],
                cells[6],
                cells[7],
                LocalDate.parse(cells[8]),
                cells[9].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cells[9])),
                (above == null ? "" : above.path()) + id + ".",
                fullName(above, cells[4]));
    }

    private static String fullName(@Nullable RegionRow above, String name) {
        return above == null || above.level().equals("nation") ? name : above.fullName() + name;
    }

    Integer[] ids() {
        return rows.stream().map(RegionRow::id).toArray(Integer[]::new);
    }

    @Nullable
    Integer[] parents() {
        return rows.stream().map(row -> row.parent().orElse(null)).toArray(Integer[]::new);
    }

    @Nullable
    String[] texts(Function<RegionRow, @Nullable String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    void eachCode(Function<RegionRow, String> code, List<Integer> regions, List<String> codes) {
        for (RegionRow row : rows) {
            if (!code.apply(row).isEmpty()) {
                regions.add(row.id());
                codes.add(code.apply(row));
            }
        }
    }
}
