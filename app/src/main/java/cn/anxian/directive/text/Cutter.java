package cn.anxian.directive.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a text into sentences that follow each other without gap; what stands in quotes or brackets is not cut. */
final class Cutter {

    private static final Letters STOPS = Letters.of("。！？；!?;");
    private static final String OPENERS = "“‘（(《〈【「『\"";
    private static final Letters OPENS = Letters.of(OPENERS);
    private static final String[] CLOSERS = {"”\"", "’", "）)", "）)", "》", "〉", "】", "」", "』", "\"”"};
    private static final String ALL_CLOSERS = "”’）)》〉】」』\"";
    private static final int LONGEST_QUOTE = 240;

    /** So long a beginning before 一是 is a sentence of its own. */
    private static final int LEAD_IN = 10;

    private final String text;
    private final Wrapping wrapping;
    private final Assignments assignments;
    private final List<Piece> pieces = new ArrayList<>();

    private int start;
    private int paragraph;
    private boolean opens = true;
    private int spoken;

    /** 在治标上，一是…: a list that begins inside its sentence. */
    private Optional<Marker> inner = Optional.empty();

    private Cutter(String text) {
        this.text = text;
        this.wrapping = Wrapping.of(text);
        this.assignments = new Assignments(text);
    }

    static List<Piece> cut(String text) {
        Cutter cutter = new Cutter(text);
        cutter.run();
        return cutter.pieces;
    }

    /** With cuts that a person made, in characters of the text. */
    static List<Piece> cut(String text, List<Integer> cuts) {
        List<Piece> pieces = cut(text);
        for (int cut : cuts) {
            int at = holding(pieces, cut);
            if (at >= 0) {
                Piece whole = pieces.get(at);
                int body = cut;
                while (body < whole.close() && isBlank(text.charAt(body))) {
                    body++;
                }
                pieces.remove(at);
                pieces.addAll(at, whole.cutAt(cut, body));
            }
        }
        return pieces;
    }

    private static int holding(List<Piece> pieces, int cut) {
        for (int at = 0; at < pieces.size(); at++) {
            if (pieces.get(at).start() < cut && cut < pieces.get(at).end()) {
                return at;
            }
        }
        return -1;
    }

    private void run() {
        int at = skipBlanks(0);
        while (at < text.length()) {
            int line = wrapping.paragraphEnd(text, at);
            opens = true;
            spoken = 0;
            while (at < line) {
                at = sentence(at, line);
            }
            paragraph++;
        }
    }

    /** One sentence that begins at {@code first}; answers where the next begins. */
    private int sentence(int first, int line) {
        Optional<Marker> marker = Marker.at(text, first, line).filter(found -> opens || mayBeginInside(found));
        int body = skipBlanks(first + marker.map(Marker::length).orElse(0));
        marker.filter(Marker::isSpoken).ifPresent(found -> spoken = found.number());
        inner = Optional.empty();
        int said = Math.max(body, closeOf(Math.min(body, line), line));
        inner.ifPresent(found -> spoken = found.number());
        int close = afterAssignments(said, line);
        int tail = close > said ? said : assignments.startIn(body, said);
        int end = skipBlanks(close);
        int last = close;
        while (last > start && isBlank(text.charAt(last - 1))) {
            last--;
        }
        pieces.add(new Piece(
                start,
                Math.min(body, last),
                Math.min(tail, last),
                last,
                end,
                marker.or(() -> inner),
                paragraph,
                opens));
        start = end;
        opens = false;
        return end;
    }

    /** Who is to do what was just said, in brackets or on lines of its own, belongs to it. */
    private int afterAssignments(int said, int line) {
        int close = said;
        int next = skipBlanks(said);
        while (next < text.length()) {
            boolean ownLine = next >= line;
            int stop = assignments.endAt(next, ownLine ? wrapping.paragraphEnd(text, next) : line, ownLine);
            if (stop == next) {
                return close;
            }
            close = stop;
            next = skipBlanks(stop);
        }
        return close;
    }

    private static boolean mayBeginInside(Marker marker) {
        return marker.level() >= Marker.SECOND;
    }

    private int closeOf(int from, int line) {
        int at = from;
        while (at < line) {
            char letter = text.charAt(at);
            if (OPENS.hold(letter)) {
                int after = afterQuote(at, line);
                if (after > at + 1 && endsASentence(at, after, line)) {
                    return after;
                }
                at = after;
            } else if (STOPS.hold(letter) || isFullStop(at, line)) {
                return absorb(at + 1, line);
            } else if (at > from && isListSeparator(letter) && listGoesOn(at + 1, line, letter)) {
                return at + 1;
            } else if (at > from && isListSeparator(letter) && listBegins(at + 1, line)) {
                if (at - from >= LEAD_IN) {
                    inner = Optional.empty();
                    return at + 1;
                }
                at++;
            } else if (at > from && spoken > 0 && runsOn(at, line)) {
                return at;
            } else {
                at++;
            }
        }
        return line;
    }

    /** A dot between Chinese words stands for 。. */
    private boolean isFullStop(int at, int line) {
        char letter = text.charAt(at);
        if (letter != '.' && letter != '．' || at == 0) {
            return false;
        }
        boolean afterWord = Character.isIdeographic(text.charAt(at - 1));
        return afterWord && (at + 1 >= line || Character.isIdeographic(text.charAt(at + 1)));
    }

    private static boolean isListSeparator(char letter) {
        return letter == '：' || letter == ':' || letter == '，' || letter == ',' || letter == '、';
    }

    private boolean listGoesOn(int after, int line, char separator) {
        int next = skipBlanks(after);
        if (next >= line) {
            return false;
        }
        Optional<Marker> marker = Marker.at(text, next, line);
        if (separator == '：' || separator == ':') {
            return marker.filter(Cutter::mayBeginInside).isPresent();
        }
        return marker.filter(found -> found.isSpoken() && spoken > 0 && found.number() == spoken + 1)
                .isPresent();
    }

    private boolean listBegins(int after, int line) {
        int next = skipBlanks(after);
        if (inner.isEmpty() && next < line) {
            inner = Marker.spokenAt(text, next, line).filter(found -> found.number() == 1);
            inner.ifPresent(found -> spoken = 1);
            return inner.isPresent();
        }
        return false;
    }

    /** 一是…二是… without any mark between them. */
    private boolean runsOn(int at, int line) {
        char before = text.charAt(at - 1);
        return before != '第'
                && Marker.numeralsEnd(text, at - 1, at) == at - 1
                && Marker.spokenAt(text, at, line)
                        .filter(found ->
                                found.number() == spoken + 1 && found.label().length() == 2)
                        .isPresent();
    }

    private int afterQuote(int at, int line) {
        String closers = CLOSERS[OPENERS.indexOf(text.charAt(at))];
        char opener = text.charAt(at);
        int limit = Math.min(line, at + LONGEST_QUOTE);
        int depth = 0;
        for (int i = at + 1; i < limit; i++) {
            char letter = text.charAt(i);
            if (closers.indexOf(letter) >= 0) {
                if (depth-- == 0) {
                    return i + 1;
                }
            } else if (letter == opener) {
                depth++;
            }
        }
        return at + 1;
    }

    /** Somebody's whole sentence, quoted with its stop, and nothing of the outer sentence after it. */
    private boolean endsASentence(int at, int after, int line) {
        char last = text.charAt(after - 2);
        boolean quote = "“\"「『".indexOf(text.charAt(at)) >= 0;
        boolean goesOn = after < line && "，。；、：！？,;:!?的".indexOf(text.charAt(after)) >= 0;
        return quote && "。！？!?".indexOf(last) >= 0 && !goesOn;
    }

    private int absorb(int from, int line) {
        int at = from;
        while (at < line && (STOPS.hold(text.charAt(at)) || ALL_CLOSERS.indexOf(text.charAt(at)) >= 0)) {
            if (text.charAt(at) == '"' && at + 1 < line && Character.isIdeographic(text.charAt(at + 1))) {
                break; // It opens what follows.
            }
            at++;
        }
        return at;
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isBlank(char letter) {
        return letter <= ' '
                || Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || letter == '\uFEFF'
                || letter == '\u200B';
    }
}
