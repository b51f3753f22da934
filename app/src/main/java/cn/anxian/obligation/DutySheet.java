package cn.anxian.obligation;

import static cn.anxian.kernel.web.Spreadsheet.column;

import cn.anxian.kernel.time.ChinaTime;
import cn.anxian.kernel.web.Spreadsheet;
import cn.anxian.law.Basis;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A list of duties as a spreadsheet. */
public final class DutySheet {

    public static final Spreadsheet<ObligationView> SHEET = Spreadsheet.of(
            "责任清单",
            column("应于", duty -> ChinaTime.deadline(duty.dueAt())),
            column("状态", DutySheet::state),
            column("事项", ObligationView::title),
            column("类别", ObligationView::kindName),
            column("等级", ObligationView::level),
            column("编号", duty -> orEmpty(duty.subject().number())),
            column("涉及单位", duty -> duty.party().name()),
            column("责任岗位", duty -> duty.obligor().postName()),
            column("责任单位", duty -> duty.obligor().partyName()),
            column("责任人", duty -> orEmpty(duty.obligor().personName())),
            column(
                    "核验岗位",
                    duty -> duty.verifier() == null ? "" : duty.verifier().postName()),
            column("条线", duty -> duty.line().name()),
            column("地区", duty -> duty.region().fullName()),
            column("责任依据", duty -> duty.basis().stream().map(Basis::citation).collect(Collectors.joining("、"))),
            column("期限依据", duty -> duty.periodBasis().citation()),
            column("交办时间", duty -> ChinaTime.minute(duty.issuedAt())),
            column("逾期", duty -> duty.missedAt() == null ? "" : "逾期"),
            column("办结时间", duty -> ChinaTime.minuteOrBlank(duty.closedAt())));

    private DutySheet() {}

    private static String state(ObligationView duty) {
        return switch (duty.state()) {
            case OPEN -> "未结";
            case DISCHARGED -> "已办结";
            case WAIVED -> "已免除";
            case SUPERSEDED -> "已展期或变更";
        };
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
