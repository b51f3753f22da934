package cn.anxian.directive.text;

import cn.anxian.directive.text.Actors.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** For each sentence, whom an assignment of its item names that stands at another sentence: at the item's end, or in a heading above. */
final class Items {

    /**
     * @param at the sentence at which it stands
     * @param because where that is
     */
    record Assigned(List<Actor> actors, Piece at, String because) {

        boolean leads() {
            return actors.stream().anyMatch(actor -> !actor.helps());
        }

        boolean isBehind(Piece piece) {
            return at.start() > piece.start();
        }
    }

    private static final String AT_ITS_END = "本句没有另写主语，本项末尾写明由其负责。";
    private static final String IN_THE_HEADING = "本句没有另写主语，上面的标题写明由其负责。";

    private final String text;
    private final List<Piece> pieces;
    private final List<Outline.Place> places;
    private final Assignees assignees;
    private final List<Optional<Assigned>> found = new ArrayList<>();

    private Items(String text, List<Piece> pieces, List<Outline.Place> places, Assignees assignees) {
        this.text = text;
        this.pieces = pieces;
        this.places = places;
        this.assignees = assignees;
        pieces.forEach(piece -> found.add(Optional.empty()));
    }

    static List<Optional<Assigned>> of(
            String text, List<Piece> pieces, List<Outline.Place> places, Assignees assignees) {
        Items items = new Items(text, pieces, places, assignees);
        for (int at = 0; at < pieces.size(); at++) {
            if (pieces.get(at).assigned()) {
                items.assign(at);
            }
        }
        return items.found;
    }

    private void assign(int at) {
        Piece piece = pieces.get(at);
        List<Actor> actors = assignees.in(piece.tail(), piece.close());
        if (places.get(at).heading()) {
            below(at, new Assigned(actors, piece, IN_THE_HEADING));
        } else {
            before(at, new Assigned(actors, piece, AT_ITS_END));
        }
    }

    private void before(int at, Assigned assigned) {
        int from = at;
        while (from > 0 && goesBack(from, at) && together(from - 1, at)) {
            from--;
            found.set(from, Optional.of(assigned));
        }
    }

    /** What counts the sentences of one paragraph begins no item where the assignment stands behind the last stop. */
    private boolean goesBack(int from, int last) {
        return pieces.get(from).marker().isEmpty()
                || ofParagraph(last) && !pieces.get(from).opens();
    }

    private boolean ofParagraph(int at) {
        Piece piece = pieces.get(at);
        return piece.tail() > piece.body() && "。；;".indexOf(text.charAt(piece.tail() - 1)) >= 0;
    }

    private boolean together(int one, int last) {
        boolean paragraph = pieces.get(one).paragraph() == pieces.get(last).paragraph();
        boolean path = places.get(one).path().equals(places.get(last).path());
        boolean item = path && !places.get(last).path().steps().isEmpty();
        return (item || paragraph && (path || ofParagraph(last)))
                && !places.get(one).heading()
                && !pieces.get(one).assigned();
    }

    private void below(int heading, Assigned assigned) {
        List<String> above = places.get(heading).path().steps();
        for (int at = heading + 1; at < pieces.size(); at++) {
            List<String> steps = places.get(at).path().steps();
            if (steps.size() <= above.size() || !steps.subList(0, above.size()).equals(above)) {
                return;
            }
            found.set(at, Optional.of(assigned));
        }
    }
}
