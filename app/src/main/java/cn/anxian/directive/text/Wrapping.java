package cn.anxian.directive.text;

/**
 * Whether the lines of a text were broken at a width, as out of a printed page, so that a line end is no end of a paragraph.
 *
 * @param width 0 if they were not
 */
record Wrapping(int width) {

    private static final int NARROWEST = 14;
    private static final int WIDEST = 90;
    private static final int RAGGED = 3;
    private static final int ENOUGH = 6;

    static Wrapping of(String text) {
        int[] open = new int[WIDEST + 1];
        int lines = 0;
        for (int at = 0; at < text.length(); at = lineEnd(text, at) + 1) {
            int end = lineEnd(text, at);
            int length = trimmed(text, at, end) - at;
            if (length > 0) {
                lines++;
            }
            if (length >= NARROWEST && length <= WIDEST && !closes(text.charAt(at + length - 1))) {
                open[length]++;
            }
            if (length > WIDEST) {
                return new Wrapping(0);
            }
        }
        int width = WIDEST;
        while (width > 0 && open[width] == 0) {
            width--;
        }
        int full = 0;
        for (int length = Math.max(0, width - RAGGED); length <= width; length++) {
            full += open[length];
        }
        return new Wrapping(full >= ENOUGH && full * 2 >= lines ? width : 0);
    }

    /** Where the paragraph ends that goes on at {@code from}: before its last line end. */
    int paragraphEnd(String text, int from) {
        int start = from;
        int end = lineEnd(text, from);
        while (width > 0 && end < text.length() && isFull(text, start, end)) {
            start = end + 1;
            while (start < text.length() && text.charAt(start) == '\n') {
                start++;
            }
            end = lineEnd(text, start);
        }
        return end;
    }

    private boolean isFull(String text, int start, int end) {
        int last = trimmed(text, start, end);
        int next = end + 1;
        if (next < text.length() && text.charAt(end) == '\r' && text.charAt(next) == '\n') {
            next++;
        }
        boolean more = next < text.length() && !Cutter.isBlank(text.charAt(next));
        return more && last - start >= width - RAGGED && !closes(text.charAt(last - 1));
    }

    private static boolean closes(char letter) {
        return "。！？；：!?;:".indexOf(letter) >= 0;
    }

    private static int trimmed(String text, int start, int end) {
        int last = end;
        while (last > start && Cutter.isBlank(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isLineEnd(char letter) {
        return letter == '\n' || letter == '\r' || letter == '\u2028' || letter == '\u2029' || letter == '\f';
    }
}
