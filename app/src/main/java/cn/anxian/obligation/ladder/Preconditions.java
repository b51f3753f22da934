package cn.anxian.obligation.ladder;

import cn.anxian.law.Facts;
import cn.anxian.law.Finding;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.supervision.Summons;
import java.time.LocalDate;
import java.util.List;

/** What the law says about when a measure may be taken. Where it leaves that to people, so does this. */
final class Preconditions {

    private Preconditions() {}

    static List<DecisionView.Precondition> of(Measure measure, LocalDate day) {
        Rules rules = Rules.load();
        return switch (measure) {
            case TALK ->
                List.of(
                        shown(rules.get("SV-YT-LOCAL"), new Summons(rules).local(List.of(), day)),
                        forAPerson(rules.get("SV-YT-PROCESS"), day, "约谈的方案有没有审批，书面通知谁、何时约谈？"));
            case EXPOSURE ->
                List.of(
                        forAPerson(rules.get("PEN-PUBLICITY"), day, "对该单位有没有作出处罚决定？"),
                        forAPerson(rules.get("SV-BLACKLIST-RESTRICT"), day, "违法行为是不是情节严重，应当向社会公告？"));
            case ACCOUNTABILITY ->
                List.of(
                        forAPerson(rules.get("HZP-OFFICIALS"), day, "发现的是不是重大隐患，有没有不依法及时处理？"),
                        forAPerson(rules.get("SV-ASSESS-CADRE"), day, "有没有应当问责的情形，由哪个机关认定？"));
        };
    }

    private static DecisionView.Precondition forAPerson(Rule rule, LocalDate day, String question) {
        return shown(rule, new Finding.ForAPerson(rule.groundsOn(day, Facts.NONE, rule.says()), question));
    }

    private static DecisionView.Precondition shown(Rule rule, Finding finding) {
        return new DecisionView.Precondition(
                rule.id(),
                rule.title(),
                switch (finding) {
                    case Finding.Met met -> "具备";
                    case Finding.NotMet notMet -> "不具备";
                    case Finding.ForAPerson forAPerson -> "须由人决定";
                },
                finding.because(),
                finding instanceof Finding.ForAPerson forAPerson ? forAPerson.question() : null,
                finding.basis().all(),
                finding.provisional());
    }
}
