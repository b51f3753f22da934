package cn.anxian.directive.text;

import java.util.List;

/** Whom and what a document can speak of: the packs' lines and kinds of agency, as the directory has them. */
public record Vocabulary(List<LineWords> lines, List<AgencyWords> agencies, List<String> places, String division) {

    /**
     * @param words name, includes and keywords
     * @param supervisor the agency kind that usually answers for the line
     * @param others the kinds that help, as they usually matter
     */
    public record LineWords(String id, String name, List<String> words, String supervisor, List<String> others) {

        public LineWords {
            words = List.copyOf(words);
            others = List.copyOf(others);
        }
    }

    /** @param words by which documents call it, beside what the engine knows by itself */
    public record AgencyWords(String kind, String shortName, List<String> words) {

        public AgencyWords {
            words = List.copyOf(words);
        }
    }

    /**
     * @param places names of regions that a scope may name
     * @param division whose usual division of lines among agencies this is, as it is shown: 市一级部门的通常分工
     */
    public Vocabulary {
        lines = List.copyOf(lines);
        agencies = List.copyOf(agencies);
        places = List.copyOf(places);
    }
}
