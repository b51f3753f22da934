package cn.anxian.directive.standing;

import java.util.List;

/**
 * A list that is issued again and again.
 *
 * @param source the document that it follows
 * @param verified whether somebody has compared the items with the document
 * @param items each a measure to be carried out
 */
public record StandingList(String id, String name, String source, boolean verified, List<String> items) {

    public StandingList {
        items = List.copyOf(items);
    }
}
