package cn.anxian.hazard.ledger;

import static cn.anxian.kernel.web.Spreadsheet.column;

import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.time.ChinaTime;
import cn.anxian.kernel.web.Spreadsheet;
import java.time.LocalDate;

/** A list of hazards as a spreadsheet. */
final class HazardSheet {

    static final Spreadsheet<HazardItem> SHEET = Spreadsheet.of(
            "隐患台账",
            column("隐患编号", HazardItem::number),
            column("清单", item -> item.list().chinese()),
            column("状态", HazardItem::stateName),
            column("企业", item -> item.party().name()),
            column("属地", item -> item.region().fullName()),
            column("行业领域", item -> item.line().name()),
            column("部位", HazardItem::place),
            column("隐患", HazardItem::description),
            column("等级", HazardItem::level),
            column("成因", HazardItem::causeName),
            column("来源", HazardItem::sourceName),
            column("职权方式", HazardItem::powerName),
            column("发现时间", HazardSheet::found),
            column("整改期限", item -> item.rectifyBy() == null ? "" : ChinaTime.deadlineInWords(item.rectifyBy())),
            column("当前应办", item -> item.dueAt() == null ? "" : ChinaTime.deadlineInWords(item.dueAt())),
            column("逾期", item -> item.missed() ? "逾期" : ""),
            column("展期次数", item -> String.valueOf(item.extensions())),
            column("挂牌文号", item -> item.supervision() == null ? "" : item.supervision()),
            column("重复出现", item -> item.repeats() ? "重复出现" : ""),
            column("销号时间", item -> item.struckOffAt() == null ? "" : ChinaTime.minuteInWords(item.struckOffAt())));

    private HazardSheet() {}

    private static String found(HazardItem item) {
        return item.onlyDay()
                ? ChinaTime.dayInWords(LocalDate.ofInstant(item.foundAt(), BusinessClock.ZONE))
                : ChinaTime.minuteInWords(item.foundAt());
    }
}
