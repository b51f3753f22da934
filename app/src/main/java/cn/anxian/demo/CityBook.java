package cn.anxian.demo;

import cn.anxian.kernel.StrictYaml;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** {@code demo/city.yaml}: where things lie, who sits where, and what usually happens. */
record CityBook(
        long seed,
        int city,
        OffsetDateTime ends,
        Map<Integer, Integer> counties,
        Map<String, List<Integer>> lineCounties,
        List<String> urbanLines,
        Map<String, List<String>> alsoLines,
        int alsoPercent,
        Map<String, List<String>> soleSuffix,
        int soleFirmPercent,
        List<String> institutions,
        Map<String, List<String>> onlyAt,
        List<String> notInSoleFirms,
        List<Portfolio> leaders,
        Map<String, List<Portfolio>> desks,
        String onlyDesk,
        PostNames postNames,
        Map<Integer, Integer> months,
        Map<Found, Integer> sources,
        Map<Fate.Stage, Integer> openPerMille,
        int voidPerMille,
        int latePercent,
        int orderedPercent,
        int photoPercent,
        int sentBackPercent,
        int returnedPercent,
        int repeatedPercent,
        int successions,
        Words words,
        Story story,
        String password,
        List<Tryable> accounts) {

    /** A post by its name and the lines in its charge. */
    record Portfolio(String name, List<String> lines) {}

    /**
     * @param town where it is told
     * @param closed how many were struck off, by the number of the firm
     */
    record Story(int town, List<Neighbour> firms, List<Open> open, Map<Integer, Integer> closed) {}

    record Neighbour(String suffix, List<String> lines, int headcount) {}

    /**
     * @param firm its place among the neighbours
     * @param ago working minutes since its last act
     * @param left days until its rectification is due
     */
    record Open(int firm, Found found, String line, Fate.Stage stage, int ago, int left) {}

    record PostNames(String townOffice, String town, String office, String officeHead, String duty) {}

    /** @param post its key in the plan */
    record Tryable(String login, String post, String what) {}

    record Words(
            List<String> note,
            List<String> selfNote,
            List<String> measures,
            List<String> opinion,
            List<String> selfOpinion,
            List<String> soleOpinion,
            List<String> sentBack,
            List<String> returned,
            List<String> duplicate,
            List<String> notAHazard,
            Major major) {}

    /** What is said about major hazards. */
    record Major(
            List<String> judged,
            List<String> cause,
            List<String> danger,
            List<String> workers,
            List<String> goal,
            List<String> responsible,
            List<String> measures,
            List<String> contingency,
            List<String> interim,
            List<String> supervised,
            List<String> asked,
            List<String> granted,
            List<String> reviewed,
            List<String> approved) {}

    static CityBook load() {
        return StrictYaml.read("/demo/city.yaml", CityBook.class);
    }
}
