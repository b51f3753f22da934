package cn.anxian.directory;

import cn.anxian.law.Bases;
import java.util.List;

/**
 * A line (条线, 行业领域), as its pack describes it.
 *
 * @param order its place in lists
 * @param includes what falls under it, in words that people use
 * @param keywords further words by which it is found
 * @param note where places differ; empty if nothing is to be said
 * @param places where on a site hazards are found
 * @param basis why these departments
 */
public record Line(
        String id,
        String name,
        int order,
        List<String> includes,
        List<String> keywords,
        Departments departments,
        String note,
        List<Facility> facilities,
        List<String> places,
        List<CheckItem> checklist,
        Bases basis) {

    /** @param id unique within the line */
    public record Facility(String id, String name) {}

    /**
     * A typical general hazard.
     *
     * @param cause person, thing or management
     */
    public record CheckItem(String text, String cause, String remedy, cn.anxian.law.Basis basis) {}

    public Line {
        includes = List.copyOf(includes);
        keywords = List.copyOf(keywords);
        facilities = List.copyOf(facilities);
        places = List.copyOf(places);
        checklist = List.copyOf(checklist);
    }
}
