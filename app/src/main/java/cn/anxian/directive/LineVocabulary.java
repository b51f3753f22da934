package cn.anxian.directive;

import cn.anxian.directive.text.Vocabulary;
import cn.anxian.directory.AgencyKind;
import cn.anxian.directory.Departments;
import cn.anxian.directory.Line;
import cn.anxian.directory.Lines;
import cn.anxian.directory.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the packs know, in the words of the engine. */
public final class LineVocabulary {

    /** Where the packs say how departments usually divide the lines. */
    public enum Level {
        CITY("city", "市一级部门的通常分工"),
        COUNTY("county", "县一级部门的通常分工");

        private final String id;
        private final String division;

        Level(String id, String division) {
            this.id = id;
            this.division = division;
        }

        /** Of a region: a town has the departments of its county, whatever lies above a city is read as a city. */
        public static Level of(Region region) {
            return region.is("county") || region.is("town") ? COUNTY : CITY;
        }
    }

    private LineVocabulary() {}

    /** @param places names of regions that documents of this place may name as a scope */
    public static Vocabulary of(Lines lines, Level level, List<String> places) {
        return new Vocabulary(
                lines.all().stream().map(line -> words(line, level)).toList(),
                lines.agencyKinds().stream().map(LineVocabulary::words).toList(),
                places,
                level.division);
    }

    private static Vocabulary.LineWords words(Line line, Level level) {
        List<String> words = new ArrayList<>(line.includes());
        words.add(line.name());
        words.addAll(line.keywords());
        Optional<Departments.AtLevel> usual = line.departments().at(level.id);
        return new Vocabulary.LineWords(
                line.id(),
                line.name(),
                words,
                usual.map(Departments.AtLevel::supervisor).orElse(AgencyKind.OTHER),
                usual.map(Departments.AtLevel::others).orElse(List.of()));
    }

    private static Vocabulary.AgencyWords words(AgencyKind kind) {
        return new Vocabulary.AgencyWords(kind.id(), kind.shortName(), List.of());
    }
}
