package cn.anxian.law.decide;

import cn.anxian.law.BadInput;
import cn.anxian.law.Facts;
import cn.anxian.law.Finding;
import cn.anxian.law.Json;
import cn.anxian.law.Rule;
import cn.anxian.law.catalogue.Catalogue;
import cn.anxian.law.catalogue.Criterion;
import cn.anxian.law.search.Index;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** The words of a hazard → the criteria nearest in words; whether it is one of them a person must say. */
final class CriteriaJudge implements Judge {
    private static final int OFFERED = 5;
    private static final int LONGEST = 500;

    static final Asked ASKED = new Asked(
            "major-hazard-criteria",
            "与哪些重大事故隐患判定标准相近",
            List.of("hazard"),
            List.of(
                    Field.of("words", "发现的隐患", Field.Kind.TEXT),
                    Field.of("on", "哪一天的隐患", Field.Kind.DAY),
                    Field.of("everyEdition", "是否连同已废止的版本", Field.Kind.FLAG).orNothing()),
            book -> new CriteriaJudge(book.of("hazard").get("HZ-MAJOR-CRITERIA")));

    private final Rule rule;

    private CriteriaJudge(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Verdict judge(Json.Members question) {
        var words = question.text("words");
        if (words.isBlank() || words.length() > LONGEST) {
            throw new BadInput("bad-length", "words 须写明隐患，不超过" + LONGEST + "字", "words");
        }
        var day = question.date("on");
        var hits = question.findFlag("everyEdition").orElse(false)
                ? Catalogue.load().searchEveryEdition(words, OFFERED)
                : Catalogue.load().search(words, day, OFFERED);
        var names = hits.stream().map(hit -> hit.item().basis().citation()).collect(Collectors.joining("、"));
        var missing = String.join("、", Catalogue.load().missingOn(day).keySet());
        var because = (hits.isEmpty() ? "没有与这些字词相近的判定标准" : "字词相近的有" + names + "；相近不等于符合，须对照标准判定")
                + (missing.isEmpty() ? "。" : "；本库未收录现行版本条文的行业：" + missing + "。");
        var grounds = rule.groundsOn(day, Facts.of("相近的标准", hits.size() + "条"), because);
        if (!hits.stream().allMatch(hit -> hit.item().verified())) {
            grounds = grounds.asProvisional();
        }
        var asked = Verdict.of(new Finding.ForAPerson(grounds, "这一隐患是否属于其中某一条"));
        return new Verdict(asked.said(), json -> {
            write(hits, day, json);
            asked.fields().accept(json);
        });
    }

    private static void write(List<Index.Hit<Criterion>> hits, LocalDate day, JsonGenerator json) {
        json.writeName("criteria");
        json.writeStartArray();
        for (var hit : hits) {
            var it = hit.item();
            json.writeStartObject();
            json.writeStringProperty("id", it.id());
            json.writeStringProperty("industry", it.edition().industry());
            json.writeStringProperty("text", it.text());
            json.writeStringProperty("citation", it.basis().citation());
            json.writeStringProperty("standing", it.on(day).label());
            json.writeBooleanProperty("verified", it.verified());
            json.writeNumberProperty("score", Math.round(hit.score() * 100) / 100.0);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
