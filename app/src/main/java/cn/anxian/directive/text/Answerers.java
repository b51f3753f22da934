package cn.anxian.directive.text;

import cn.anxian.directive.text.Actors.Actor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who answers for a task: whoever is named; else whom the packs name for its line, whoever was addressed before, or the committee's office. */
final class Answerers {

    record Answer(List<Agency> leads, List<Agency> helpers) {}

    /** The packs name everybody who may have a say; a task needs those who matter most. */
    private static final int FEW = 3;

    private static final String OFFICE = "safety-committee-office";

    private final Vocabulary vocabulary;
    private List<Actor> addressed = List.of();

    /** Those to whom the document itself goes. */
    private List<Actor> recipients = List.of();

    private int paragraph = -1;

    Answerers(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void recipients(List<Actor> named) {
        recipients = recipients.isEmpty() ? named : recipients;
    }

    Answer of(Piece piece, List<Actor> named, List<String> lines, boolean task, boolean toRecipient) {
        if (piece.paragraph() != paragraph) {
            addressed = List.of();
            paragraph = piece.paragraph();
        }
        List<Actor> leading = named.stream().filter(actor -> !actor.helps()).toList();
        List<Agency> helpers = unique(named.stream().filter(Actor::helps).toList(), false, "原文写明由其配合。");
        if (!leading.isEmpty()) {
            addressed = task ? leading : addressed;
            return new Answer(unique(leading, false, "原文点名。"), helpers);
        }
        if (toRecipient && !recipients.isEmpty()) {
            return new Answer(unique(recipients, true, "原文以“你”相称，指文首的主送机关。"), helpers);
        }
        if (!lines.isEmpty()) {
            List<Agency> leads = byLine(lines);
            return new Answer(leads, helpers.isEmpty() ? others(lines.getFirst(), leads) : helpers);
        }
        if (!addressed.isEmpty()) {
            return new Answer(unique(addressed, true, "原文没有另写主语，承接同段上一句的责任主体。"), helpers);
        }
        return new Answer(
                List.of(new Agency(OFFICE, vocabulary.shortName(OFFICE), true, "原文没有点名，也没有写明行业领域，按统筹协调职责暂列安委办。")),
                helpers);
    }

    private List<Agency> byLine(List<String> lines) {
        Map<String, Agency> found = new LinkedHashMap<>();
        for (String id : lines) {
            for (Vocabulary.LineWords line : vocabulary.lines()) {
                if (line.id().equals(id)) {
                    found.putIfAbsent(
                            line.supervisor(),
                            new Agency(
                                    line.supervisor(),
                                    vocabulary.shortName(line.supervisor()),
                                    true,
                                    "原文没有点名，按责任矩阵，" + line.name() + "由其负责。"));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private List<Agency> others(String lineId, List<Agency> leads) {
        List<Agency> others = new ArrayList<>();
        for (Vocabulary.LineWords line : vocabulary.lines()) {
            if (line.id().equals(lineId)) {
                line.others().stream()
                        .filter(kind ->
                                leads.stream().noneMatch(lead -> lead.kind().equals(kind)))
                        .limit(FEW)
                        .forEach(kind -> others.add(new Agency(
                                kind, vocabulary.shortName(kind), true, "原文没有点名，按责任矩阵，" + line.name() + "由其配合。")));
            }
        }
        return others;
    }

    private static List<Agency> unique(List<Actor> actors, boolean inferred, String because) {
        Map<String, Agency> unique = new LinkedHashMap<>();
        actors.forEach(actor -> unique.putIfAbsent(
                actor.kind() + actor.name(), new Agency(actor.kind(), actor.name(), inferred, because)));
        return List.copyOf(unique.values());
    }
}
