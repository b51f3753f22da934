package cn.anxian.directive.text;

import java.util.List;
import java.util.Optional;

/**
 * A sentence as it was cut, in characters of the source.
 *
 * @param body after blanks and marker
 * @param tail where the words begin that only say who is to do it: （责任单位：…）; {@code close} if there are none
 * @param close after the last character that is no blank
 * @param end where the next piece begins
 * @param paragraph counted from 0; a wrapped line goes on with its paragraph
 * @param opens whether it is the first of its paragraph
 */
record Piece(int start, int body, int tail, int close, int end, Optional<Marker> marker, int paragraph, boolean opens) {

    /** Its two parts, where a person cuts it: the second goes on in the same paragraph. */
    List<Piece> cutAt(int at, int body) {
        int last = Math.min(close, at);
        return List.of(
                new Piece(start, Math.min(this.body, last), Math.min(tail, last), last, at, marker, paragraph, opens),
                new Piece(
                        at,
                        Math.min(body, close),
                        Math.max(tail, Math.min(body, close)),
                        Math.max(close, at),
                        end,
                        Optional.empty(),
                        paragraph,
                        false));
    }

    int length() {
        return tail - body;
    }

    boolean assigned() {
        return tail < close;
    }
}
