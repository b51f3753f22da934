package cn.anxian.obligation.ladder;

import cn.anxian.law.Facts;
import cn.anxian.law.Finding;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Setting;
import cn.anxian.lawbook.Locality;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What the law says about when a measure may be taken. Where it leaves that to people, so does this. */
final class Preconditions {

    private Preconditions() {}

    private static final String FOR_A_PERSON = "须由人决定";
    private static final String LOCAL = "SV-YT-LOCAL";

    static List<DecisionView.Precondition> of(Measure measure, LocalDate day, Locality here) {
        Rules rules = here.rules();
        return switch (measure) {
            case TALK ->
                List.of(
                        local(Rules.load().get(LOCAL), here.settingsOf(LOCAL)),
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

    /** The country sets no number; what was set here is shown with its articles, and whether it was reached a person knows. */
    private static DecisionView.Precondition local(Rule national, List<Setting> set) {
        if (set.isEmpty()) {
            return new DecisionView.Precondition(
                    LOCAL,
                    national.title(),
                    FOR_A_PERSON,
                    "本地没有载入约谈办法；国家层面没有市县约谈的次数标准。",
                    "本地有没有约谈办法，够不够条件？",
                    List.of(),
                    false);
        }
        String numbers = set.stream()
                .map(setting -> setting.says(national) + " " + setting.value().toPlainString() + setting.unit(national))
                .collect(Collectors.joining("，"));
        return new DecisionView.Precondition(
                LOCAL,
                national.title(),
                FOR_A_PERSON,
                "本地规定：" + numbers + "。",
                "有没有达到本地规定的次数？",
                set.stream().map(Setting::basis).distinct().toList(),
                set.stream().anyMatch(setting -> !setting.basis().verified()));
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
                    case Finding.ForAPerson forAPerson -> FOR_A_PERSON;
                },
                finding.because(),
                finding instanceof Finding.ForAPerson forAPerson ? forAPerson.question() : null,
                finding.basis().all(),
                finding.provisional());
    }
}
