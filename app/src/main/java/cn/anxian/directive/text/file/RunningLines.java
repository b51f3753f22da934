package cn.anxian.directive.text.file;

import cn.anxian.directive.text.file.PageLines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a page has only because it is a page: its number, and the head or foot that the others have, too. */
final class RunningLines {

    private static final Pattern NUMBER =
            Pattern.compile("[—–－-]\\s*\\d{1,4}\\s*[—–－-]|第\\s*\\d{1,4}\\s*页.{0,10}|\\d{1,4}\\s*/\\s*\\d{1,4}");

    private static final Pattern FIGURES = Pattern.compile("\\d{1,9}");

    /** A head of two lines and a number. */
    private static final int MOST = 3;

    private enum Edge {
        HEAD,
        FOOT;

        /** The line that stands there, if it is no table. */
        Optional<Line> of(List<PagePart> page) {
            if (page.isEmpty()) {
                return Optional.empty();
            }
            return (this == HEAD ? page.getFirst() : page.getLast()) instanceof Line line
                    ? Optional.of(line)
                    : Optional.empty();
        }
    }

    private final List<List<PagePart>> pages;

    private RunningLines(List<PagePart> parts) {
        TreeMap<Integer, List<PagePart>> byPage = new TreeMap<>();
        parts.forEach(part ->
                byPage.computeIfAbsent(part.page(), page -> new ArrayList<>()).add(part));
        this.pages = List.copyOf(byPage.values());
    }

    static List<PagePart> takenOff(List<PagePart> parts) {
        RunningLines running = new RunningLines(parts);
        for (Edge edge : Edge.values()) {
            for (int at = 0; at < MOST; at++) {
                running.takeOff(edge);
            }
        }
        return running.pages.stream().flatMap(List::stream).toList();
    }

    private void takeOff(Edge edge) {
        List<Line> lines =
                pages.stream().map(edge::of).flatMap(Optional::stream).toList();
        List<Line> running = lines.stream()
                .filter(line -> NUMBER.matcher(line.text()).matches() || isOnMost(line, lines))
                .toList();
        pages.forEach(page -> page.removeAll(running));
    }

    private boolean isOnMost(Line line, List<Line> lines) {
        long alike = lines.stream().filter(other -> isAlike(line, other)).count();
        return alike > 1 && alike * 2 >= pages.size();
    }

    /** In the same words at the same height; a figure may count the pages. */
    private static boolean isAlike(Line one, Line other) {
        String form = FIGURES.matcher(one.text()).replaceAll("#");
        if (Math.abs(one.bottom() - other.bottom()) > one.size()
                || !form.equals(FIGURES.matcher(other.text()).replaceAll("#"))) {
            return false;
        }
        List<Integer> figures = figures(one);
        List<Integer> others = figures(other);
        for (int at = 0; at < figures.size(); at++) {
            int apart = others.get(at) - figures.get(at);
            if (apart != 0 && apart != other.page() - one.page()) {
                return false;
            }
        }
        return true;
    }

    private static List<Integer> figures(Line line) {
        return FIGURES.matcher(line.text())
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .toList();
    }
}
