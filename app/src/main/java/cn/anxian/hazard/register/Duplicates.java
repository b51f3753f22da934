package cn.anxian.hazard.register;

import cn.anxian.kernel.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The same row of the same file, the same finding twice in it, or in the ledger already: it is not taken a second time. */
@Component
class Duplicates {

    private final DuplicateTable table;

    Duplicates(DuplicateTable table) {
        this.table = table;
    }

    /** @param rows the next ones, none of them written yet; those that are there already come back as such */
    List<RegisterRowTable.Row> marked(Register register, List<RegisterRowTable.Row> rows) {
        Set<Finding> findings = findings(rows);
        Map<DuplicateTable.SameRow, Instant> before = table.importedBefore(
                register, rows.getFirst().no(), rows.getLast().no());
        Map<Finding, Integer> above = new HashMap<>(table.above(register.id(), findings));
        Map<Finding, String> known = table.inLedger(findings);
        return rows.stream()
                .map(row -> row.entry() == null
                        ? row
                        : why(row.no(), row.entry(), before, above, known)
                                .map(row::asDuplicate)
                                .orElse(row))
                .toList();
    }

    private static Optional<RowFault> why(
            int no,
            Entry entry,
            Map<DuplicateTable.SameRow, Instant> before,
            Map<Finding, Integer> above,
            Map<Finding, String> known) {
        Finding finding = Finding.of(entry);
        return Optional.ofNullable(before.get(new DuplicateTable.SameRow(no, finding.words())))
                .map(Duplicates::imported)
                .or(() -> Optional.ofNullable(above.putIfAbsent(finding, no))
                        .map(first -> "与第 " + first + " 行是同一家企业、同一天、同样的内容"))
                .or(() -> Optional.ofNullable(known.get(finding)).map(Duplicates::listed))
                .map(why -> new RowFault(null, "", why));
    }

    /** Of rows that wait for their import those that came into the ledger meanwhile, by their numbers. */
    Map<Integer, RowFault> known(List<RegisterRowTable.Row> rows) {
        Map<Finding, String> known = table.inLedger(findings(rows));
        Map<Integer, RowFault> faults = new HashMap<>();
        for (RegisterRowTable.Row row : rows) {
            Optional.ofNullable(row.entry())
                    .map(entry -> known.get(Finding.of(entry)))
                    .ifPresent(number -> faults.put(row.no(), new RowFault(null, "", listed(number))));
        }
        return faults;
    }

    private static Set<Finding> findings(List<RegisterRowTable.Row> rows) {
        return rows.stream()
                .map(RegisterRowTable.Row::entry)
                .flatMap(entry -> Optional.ofNullable(entry).stream())
                .map(Finding::of)
                .collect(Collectors.toSet());
    }

    private static String imported(Instant at) {
        return "同一个文件的这一行已经在 " + LocalDate.ofInstant(at, BusinessClock.ZONE) + " 导入过";
    }

    private static String listed(String number) {
        return "台账里已有同一家企业、同一天、同样内容的 " + number;
    }
}
