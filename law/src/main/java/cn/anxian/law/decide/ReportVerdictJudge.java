package cn.anxian.law.decide;

import cn.anxian.law.Json;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.accident.Report;
import cn.anxian.law.accident.ReportVerdict;
import java.util.List;

/** Times and deaths as reported and as they were → {@code verdict} in-time, 迟报, 漏报, 谎报, 瞒报 or for-a-person. */
final class ReportVerdictJudge implements Judge {
    static final Asked ASKED = new Asked(
            "report-verdict",
            "事故报告是否及时、属实",
            List.of("accident-reporting"),
            List.of(
                    Field.of("headLearnedAt", "单位负责人接到报告的时刻", Field.Kind.MOMENT),
                    Field.of("reportedAt", "报告的时刻，没有报告的留空", Field.Kind.MOMENT).orNothing(),
                    Field.of("reportedDeaths", "报告的死亡人数", Field.Kind.WHOLE).orNothing(),
                    Field.of("actualDeaths", "实际死亡人数", Field.Kind.WHOLE),
                    Field.of("deliberate", "是否故意，没有查明的留空", Field.Kind.FLAG).orNothing()),
            ReportVerdictJudge::new);

    private final ReportVerdict reports;

    private ReportVerdictJudge(Book book) {
        reports = new ReportVerdict(OfficialCalendar.load(), book.of("accident-reporting"));
    }

    @Override
    public Verdict judge(Json.Members question) {
        var ruling = reports.of(new Report(
                Moment.read(question, "headLearnedAt"),
                Moment.find(question, "reportedAt"),
                question.find("reportedDeaths").map(it -> question.integer("reportedDeaths")),
                question.integer("actualDeaths"),
                question.findFlag("deliberate")));
        return new Verdict(
                ruling,
                json -> json.writeStringProperty("verdict", ruling.answer().code()));
    }
}
