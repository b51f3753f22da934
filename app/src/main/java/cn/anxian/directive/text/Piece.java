package cn.anxian.directive.text;

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

    int length() {
        return tail - body;
    }

    boolean assigned() {
        return tail < close;
    }
}
