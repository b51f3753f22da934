package cn.anxian.directive.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where each piece stands in the document, and which pieces only head others. */
final class Outline {

    /**
     * @param heading whether it announces what follows, and says nothing that follows does not say better
     * @param listed whether it is one of the cases that a sentence above lists
     */
    record Place(OutlinePath path, boolean heading, boolean listed) {}

    private static final int SHORT_HEADING = 24;
    private static final int LONG_HEADING = 60;
    private static final List<String> CASES =
            List.of("下列情形", "以下情形", "情形之一", "下列行为", "以下行为", "行为之一", "情况之一", "条件之一", "附件：", "附件" + ":", "是指", "之一的");
    private static final List<String> INCLUDED = List.of("包括以下", "包括下列", "分为以下", "判定为", "认定为");
    private static final List<String> WORK = List.of("任务", "工作", "措施", "要求", "内容", "重点");
    private static final Pattern STAGE = Pattern.compile("\\p{IsHan}{2,12}阶段(?:（|\\()[^()（）]{2,30}(?:）|\\))(?:。|：|:)?");
    private static final String[] LEAVING = {"同志们", "总之", "让我们"};

    private final String text;
    private final Hits hits;
    private final List<Piece> pieces;
    private final List<Marker> open = new ArrayList<>();

    /** Whether the part that is open was opened by a heading of its own paragraph. */
    private boolean headed;

    /** Below which path the cases stand that were announced last: 有下列情形之一的：. */
    private Optional<List<String>> cases = Optional.empty();

    /** Which of （一） and 1. was met first: some write （一） under 1. */
    private int first;

    private Outline(String text, List<Piece> pieces, Hits hits) {
        this.text = text;
        this.hits = hits;
        this.pieces = pieces;
    }

    static List<Place> of(String text, List<Piece> pieces, Hits hits) {
        Outline outline = new Outline(text, pieces, hits);
        List<Place> places = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            places.add(outline.place(i));
        }
        return places;
    }

    private Place place(int at) {
        Piece piece = pieces.get(at);
        boolean announces = announcesCases(piece);
        boolean heading = heads(at) && !announces;
        if (piece.marker().isPresent()) {
            open(piece.marker().get());
            headed = heading && isParagraph(at);
        } else if (piece.opens()) {
            leave(piece);
        }
        List<String> steps = open.stream().map(Marker::label).toList();
        boolean listed = isListed(steps);
        if (!listed) {
            cases = announces ? Optional.of(steps) : Optional.empty();
        }
        return new Place(new OutlinePath(steps), heading, listed);
    }

    private boolean isListed(List<String> steps) {
        return cases.filter(above -> steps.size() > above.size()
                        && steps.subList(0, above.size()).equals(above)
                        && isBracketed(steps.get(above.size())))
                .isPresent();
    }

    private static boolean isBracketed(String label) {
        return label.endsWith("）") || label.length() == 1 && !Character.isIdeographic(label.charAt(0));
    }

    /** 有下列情形之一的：, …是指：, 重大隐患包括以下方面：, but not 主要任务包括以下方面：. */
    private boolean announcesCases(Piece piece) {
        if (piece.length() == 0 || "：:".indexOf(text.charAt(piece.tail() - 1)) < 0) {
            return false;
        }
        String words = text.substring(piece.body(), piece.tail());
        return CASES.stream().anyMatch(words::contains)
                || INCLUDED.stream().anyMatch(words::contains) && WORK.stream().noneMatch(words::contains);
    }

    private void open(Marker marker) {
        if (first == 0 && (marker.level() == Marker.SECOND || marker.level() == Marker.THIRD)) {
            first = marker.level();
        }
        int height = height(marker);
        open.removeIf(other -> height(other) >= height);
        open.add(marker);
    }

    private int height(Marker marker) {
        boolean turned = first == Marker.THIRD && marker.level() == Marker.SECOND;
        return turned ? Marker.THIRD + 1 : marker.level();
    }

    /** A new paragraph without a marker: it goes on under a heading, but not in a list that was spoken. */
    private void leave(Piece piece) {
        for (String words : LEAVING) {
            if (text.startsWith(words, piece.body())) {
                open.clear();
                return;
            }
        }
        if (!headed) {
            open.removeIf(Marker::isSpoken);
        }
    }

    private boolean heads(int at) {
        Piece piece = pieces.get(at);
        if (piece.assigned()) {
            return at + 1 < pieces.size() && isAbove(piece, pieces.get(at + 1));
        }
        boolean stopped = piece.length() > 0 && "。；！？!?;".indexOf(text.charAt(piece.close() - 1)) >= 0;
        if (isStage(piece)) {
            return true;
        }
        if (piece.marker().isEmpty()) {
            return !stopped && isParagraph(at) && piece.length() <= SHORT_HEADING && hasBody(at) && !addresses(piece);
        }
        if (asksByItself(piece)) {
            return false;
        }
        if (isParagraph(at) && !stopped) {
            return piece.length() <= LONG_HEADING && hasBody(at);
        }
        boolean stands = isParagraph(at) && !piece.marker().get().isSpoken()
                || "；;".indexOf(text.charAt(piece.close() - 1)) >= 0;
        return length(piece) <= SHORT_HEADING
                && (stands ? at + 1 < pieces.size() && isAbove(piece, pieces.get(at + 1)) : hasBody(at));
    }

    /** 排查整治阶段（12月1日至2月20日）。: a name and its days. */
    private boolean isStage(Piece piece) {
        return STAGE.matcher(text).region(piece.body(), piece.close()).matches();
    }

    /** 10月底前完成…, 市住建局要…: by when or who, and what; a heading has its dates in brackets and its doers without 要. */
    private boolean asksByItself(Piece piece) {
        int depth = 0;
        boolean dated = false;
        boolean acts = false;
        for (int at = piece.body(); at < piece.tail(); at++) {
            char letter = text.charAt(at);
            depth += "（(".indexOf(letter) >= 0 ? 1 : "）)".indexOf(letter) >= 0 ? -1 : 0;
            if (depth > 0) {
                continue;
            }
            Optional<DayWords> day = DayWords.at(text, at, piece.tail());
            dated |= day.filter(found -> found.bound() == DueDate.Bound.BY).isPresent();
            acts |= dated && (Cue.ACT.in(hits.cueAt(at)) || Cue.WEAK.in(hits.cueAt(at)));
        }
        int doer = hits.agencyBehindPlace(piece.body(), piece.tail());
        boolean named = doer < piece.tail() && !hits.agencyAt(doer).isEmpty();
        int after = named ? hits.agencyEnd(doer) : piece.tail();
        boolean asked = after < piece.tail() && (Cue.DEMAND.in(hits.cueAt(after)) || Cue.LEAD.in(hits.cueAt(after)));
        return dated && acts || asked;
    }

    /** 部署发动（12月10日前）: what stands in brackets makes no heading longer. */
    private int length(Piece piece) {
        int open = text.indexOf('（', piece.body(), piece.close());
        int close = text.indexOf('）', piece.body(), piece.close());
        return open >= 0 && open < close ? piece.length() - (close - open) : piece.length();
    }

    private boolean addresses(Piece piece) {
        char last = text.charAt(piece.close() - 1);
        return last == '：' || last == ':';
    }

    private boolean isParagraph(int at) {
        return pieces.get(at).opens()
                && (at + 1 == pieces.size() || pieces.get(at + 1).opens());
    }

    private static boolean isAbove(Piece piece, Piece next) {
        return piece.marker()
                .flatMap(own -> next.marker().filter(below -> below.level() > own.level()))
                .isPresent();
    }

    /** Whether something follows that stands under it. */
    private boolean hasBody(int at) {
        if (at + 1 == pieces.size()) {
            return false;
        }
        Optional<Marker> own = pieces.get(at).marker();
        Optional<Marker> next = pieces.get(at + 1).marker();
        if (own.isEmpty() || next.isEmpty()) {
            return own.isEmpty() || !pieces.get(at + 1).opens() || isParagraph(at);
        }
        return isAbove(pieces.get(at), pieces.get(at + 1));
    }
}
