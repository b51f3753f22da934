package cn.anxian.directive.text;

import java.util.List;
import java.util.Optional;

/**
 * Who is to do it.
 *
 * @param kind an id of the pack's agency kinds, or of {@link Group}
 * @param name as the quote has it; the pack's short name if inferred
 * @param place with which the name begins, as the quote has it: 湖滨区, 县; of 你区住建局, the one to which the letter goes; empty if
 *     it begins with none
 * @param inferred whether the quote does not name it
 * @param because why it stands here, in Chinese
 * @param line by whose usual division it was inferred; empty if it was not
 * @param deadline its own, where the words give several bodies days of their own
 * @param note what is to be checked about the name itself: an agency that has a new name or is no more
 */
public record Agency(
        String kind,
        String name,
        String place,
        boolean inferred,
        String because,
        Optional<String> line,
        Optional<DeadlineWords> deadline,
        Optional<String> note) {

    private static final List<String> EVERY = List.of("各", "有关", "相关");

    public Agency(String kind, String name, boolean inferred, String because) {
        this(kind, name, "", inferred, because, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** 各县（市、区）, 有关部门, 属地应急部门: no one body, whatever the place. */
    public boolean isCollective() {
        return Group.of(kind).isPresent()
                || Lexicon.THERE.contains(place)
                || EVERY.stream().anyMatch(name::startsWith);
    }

    /** 住建局 of 云溪县住建局 and of 你县住建局: without the place. */
    public String nameThere() {
        return name.startsWith(place) ? name.substring(place.length()) : Bodies.withoutYou(name);
    }

    Agency by(Optional<DeadlineWords> own) {
        return new Agency(kind, name, place, inferred, because, line, own, note);
    }
}
