package cn.anxian.accountability.pledge;

import static cn.anxian.kernel.web.Spreadsheet.column;

import cn.anxian.kernel.document.OfficialDocument;
import cn.anxian.kernel.document.OfficialDocument.Column;
import cn.anxian.kernel.time.ChinaTime;
import cn.anxian.kernel.web.Spreadsheet;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** 目标完成情况对照表: target by target what was promised and what came of it; of a whole also of its parts. */
final class ResultsPaper {

    private static final String TITLE = "目标完成情况对照表";
    private static final List<Column> COLUMNS = List.of(
            new Column("序号", 8),
            new Column("目标", 30),
            new Column("目标值", 14),
            new Column("结果", 12),
            new Column("是否完成", 12),
            new Column("说明", 24));

    private static final Spreadsheet<Row> SHEET = Spreadsheet.of(
            TITLE,
            column("责任状编号", row -> row.pledge().head().number()),
            column("签订单位", row -> row.pledge().head().receiver().partyName()),
            column("签订岗位", row -> row.pledge().head().receiver().postName()),
            column("状态", row -> row.pledge().head().stateName()),
            column("序号", row -> row.target().no()),
            column("目标", row -> row.target().text()),
            column(
                    "指标",
                    row -> row.target().measure() == null
                            ? "由人填报"
                            : row.target().measure().name()),
            column("目标值", row -> wanted(row)),
            column("结果", row -> result(row)),
            column("到期责任", row -> row.result().of() == null ? "" : row.result().of()),
            column(
                    "计数",
                    row -> row.result().counted() == null ? "" : row.result().counted()),
            column("是否完成", row -> met(row)),
            column("说明", row -> row.result().because()),
            column("截至", row -> ChinaTime.deadline(row.pledge().results().until())));

    private record Row(PledgeView pledge, PledgeView.PledgeTarget target, PledgeView.PledgeResult result) {}

    private final PledgeView whole;
    private final List<PledgeView> parts;

    ResultsPaper(PledgeView whole, List<PledgeView> parts) {
        this.whole = whole;
        this.parts = parts;
    }

    ResponseEntity<byte[]> document() {
        OfficialDocument paper = new OfficialDocument(TITLE)
                .subtitle(whole.head().title())
                .subtitle("截至" + ChinaTime.deadlineInWords(whole.results().until()) + "　计数到第"
                        + whole.results().entryNo() + "条留痕");
        all().forEach(pledge -> {
            PledgeHead head = pledge.head();
            paper.section(head.receiver().partyName() + "　" + head.receiver().postName());
            paper.line(head.number() + "　" + head.stateName());
            paper.table(
                    COLUMNS,
                    rows(pledge).stream()
                            .map(row -> List.of(
                                    String.valueOf(row.target().no()),
                                    row.target().text(),
                                    wanted(row),
                                    result(row),
                                    met(row),
                                    row.result().because()))
                            .toList());
        });
        return paper.answer();
    }

    ResponseEntity<byte[]> sheet() {
        return SHEET.answer(
                all().stream().flatMap(pledge -> rows(pledge).stream()).toList());
    }

    private List<PledgeView> all() {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(whole), parts.stream())
                .toList();
    }

    private static List<Row> rows(PledgeView pledge) {
        List<PledgeView.PledgeResult> results = pledge.results().targets();
        return IntStream.range(0, Math.min(results.size(), pledge.targets().size()))
                .mapToObj(at -> new Row(pledge, pledge.targets().get(at), results.get(at)))
                .toList();
    }

    private static String wanted(Row row) {
        return row.target().wanted() == null ? "由人认定" : row.target().wanted();
    }

    private static String result(Row row) {
        @Nullable BigDecimal result = row.result().result();
        String unit = row.target().unit() == null ? "" : row.target().unit();
        return result == null ? "—" : result.stripTrailingZeros().toPlainString() + unit;
    }

    private static String met(Row row) {
        Boolean met = row.result().met();
        if (met == null) {
            return "—";
        }
        if (row.pledge().results().yearOver() || row.target().value() == null) {
            return met ? "完成" : "没有完成";
        }
        return met ? "目前达到" : "目前未达到";
    }
}
