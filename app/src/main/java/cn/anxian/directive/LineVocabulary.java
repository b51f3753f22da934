package cn.anxian.directive;

import cn.anxian.directive.text.Vocabulary;
import cn.anxian.directory.AgencyKind;
import cn.anxian.directory.Departments;
import cn.anxian.directory.Line;
import cn.anxian.directory.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the packs know, in the words of the engine. */
public final class LineVocabulary {

    private static final String LEVEL = "city";

    private LineVocabulary() {}

    /** @param places names of regions that documents of this place may name as a scope */
    public static Vocabulary of(Lines lines, List<String> places) {
        return new Vocabulary(
                lines.all().stream().map(LineVocabulary::words).toList(),
                lines.agencyKinds().stream().map(LineVocabulary::words).toList(),
                places);
    }

    private static Vocabulary.LineWords words(Line line) {
        List<String> words = new ArrayList<>(line.includes());
        words.add(line.name());
        words.addAll(line.keywords());
        Optional<Departments.AtLevel> city = line.departments().at(LEVEL);
        return new Vocabulary.LineWords(
                line.id(),
                line.name(),
                words,
                city.map(Departments.AtLevel::supervisor).orElse(AgencyKind.OTHER),
                city.map(Departments.AtLevel::others).orElse(List.of()));
    }

    private static Vocabulary.AgencyWords words(AgencyKind kind) {
        return new Vocabulary.AgencyWords(kind.id(), kind.shortName(), List.of());
    }
}
