package cn.anxian.lawbook;

import static cn.anxian.kernel.web.Spreadsheet.column;

import cn.anxian.kernel.web.Spreadsheet;
import cn.anxian.law.Basis;
import cn.anxian.law.BasisKind;
import java.util.stream.Collectors;

/** A list of rules as a spreadsheet. */
final class RuleSheet {

    static final Spreadsheet<RuleItem> SHEET = Spreadsheet.of(
            "法规库",
            column("规则编号", RuleItem::id),
            column("名称", RuleItem::title),
            column("类别", item -> item.subject().name()),
            column("大意", RuleItem::says),
            column("依据", item -> String.join("；", item.citations())),
            column(
                    "依据种类",
                    item -> item.bases().stream()
                            .map(Basis::kind)
                            .map(BasisKind::label)
                            .distinct()
                            .collect(Collectors.joining("、"))),
            column("施行", item -> item.from() == null ? "" : item.from().toString()),
            column("失效", item -> item.until() == null ? "" : item.until().toString()),
            column("是否法规", item -> item.house() ? "本平台规则" : "法规"),
            column("核对", item -> item.provisional() ? "待核" : "已核"));

    private RuleSheet() {}
}
