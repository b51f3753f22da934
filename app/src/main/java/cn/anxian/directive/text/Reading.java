package cn.anxian.directive.text;

import cn.anxian.directive.text.Actors.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** One reading of one text, sentence by sentence: a sentence without a subject goes on with that of the one before. */
final class Reading {

    private static final int SHORT = 8;

    /** Whose day is whose is to be looked at early. */
    private static final double WHOSE_DAY = 0.5;

    private static final Pattern AIM = Pattern.compile("^(总体要求|总体思路|总体目标|指导思想|基本原则|工作原则|工作目标|整改目标|整治目标|主要目标|行动目标)$");
    private static final String[] AIM_IS = {"总体要求是", "总体思路是", "总体目标是", "指导思想是", "工作目标是", "主要目标是"};

    /** What is done again and again is not done with by a day. */
    private static final String[] TURNS = {
        "每月", "每季度", "每周", "每天", "每日", "每年", "每半年", "每半月", "每旬", "每班", "常态化", "定期", "长期", "经常性", "日常"
    };

    private final SourceText source;
    private final String text;
    private final Hits hits;
    private final Clauses clauses;
    private final Classifier classifier;
    private final Actors actors;
    private final Assignees assignees;
    private final Topics topics;
    private final Figures figures;
    private final Deadlines deadlines;
    private final Answerers answerers;

    private final Map<OutlinePath, Optional<DeadlineWords>> headings = new HashMap<>();

    /** Headings under which it is said what is to be reached. */
    private final Set<OutlinePath> aims = new HashSet<>();

    private int offset;

    Reading(
            SourceText source,
            Optional<LocalDate> held,
            Classifier classifier,
            Answerers answerers,
            Hits hits,
            Assignees assignees) {
        this.source = source;
        this.text = source.text();
        this.hits = hits;
        this.clauses = new Clauses(text, hits);
        this.classifier = classifier;
        this.actors = new Actors(text, hits);
        this.assignees = assignees;
        this.topics = new Topics(hits);
        this.figures = new Figures(source);
        this.deadlines = new Deadlines(source, held, hits);
        this.answerers = answerers;
    }

    Sentence sentence(int no, Piece piece, Outline.Place place, Optional<Items.Assigned> ofItem) {
        int start = offset;
        offset = source.offsetAt(piece.end(), piece.start(), start);
        List<Clause> parts = clauses.of(piece);
        if (addresses(piece, place)) {
            answerers.recipients(actors.addressed(piece));
        }
        List<String> lines = topics.of(piece, place.path());
        List<Actor> named = named(piece, parts);
        List<Figure> counted = figures.in(piece, start);
        Deadlines.Found written = deadlines.in(piece, start, named);
        Optional<DeadlineWords> own = written.main();
        Deadlines.Found dates = own.isPresent() ? written : ofItem(piece, ofItem);
        Optional<DeadlineWords> deadline = dates.main().or(() -> ofHeading(parts, place));
        Judgement judgement = classifier.judge(
                parts,
                piece,
                place,
                new Classifier.Said(
                        !named.isEmpty(),
                        !lines.isEmpty(),
                        own.isPresent() || !counted.isEmpty(),
                        handed(piece, ofItem)));
        if (place.heading()) {
            headings.put(place.path(), own);
            aims.remove(place.path());
            if (AIM.matcher(text).region(piece.body(), piece.tail()).find()) {
                aims.add(place.path());
            }
        }
        if (judgement.kind() == Kind.TASK && isAim(piece, place, named)) {
            judgement = new Judgement(Kind.PRINCIPLE, 0.6, "写在总体要求、目标里，具体要求在其后。");
        }
        boolean task = judgement.kind() == Kind.TASK;
        Answerers.Answer answer = answerers
                .of(new Answerers.Asked(piece, place.path(), parts, lines, hits, judgement.kind()), named, ofItem)
                .by(dates.owners());
        if ("？?".indexOf(text.charAt(Math.max(piece.start(), piece.close() - 1))) >= 0) {
            answerers.lookedFor(actors.lookedFor(parts));
        }
        return new Sentence(
                no,
                place.path(),
                start,
                offset,
                text.substring(piece.start(), piece.end()),
                judgement.kind(),
                judgement.because(),
                dates.apart() ? Math.min(judgement.confidence(), WHOSE_DAY) : judgement.confidence(),
                task ? taskWords(piece, parts) : "",
                lines,
                task ? answer.leads() : List.of(),
                task ? answer.helpers() : List.of(),
                scope(piece),
                task ? deadline : own,
                written.others(),
                task ? measures(piece, start, parts) : List.of(),
                counted,
                answerers.notesOn(hits.namesIn(piece), task ? answer : Answerers.Answer.NONE));
    }

    /** Who is assigned to it comes first; then whom its words ask. */
    private List<Actor> named(Piece piece, List<Clause> parts) {
        List<Actor> named = new ArrayList<>();
        if (piece.assigned()) {
            named.addAll(assignees.in(piece.tail(), piece.close()));
        }
        actors.in(parts).stream()
                .filter(actor -> named.stream().noneMatch(other -> other.name().equals(actor.name())))
                .forEach(named::add);
        return named;
    }

    /** 一、总体要求, 总体思路是：…: what is to be reached, unless somebody is asked by name. */
    private boolean isAim(Piece piece, Outline.Place place, List<Actor> named) {
        if (!named.isEmpty() || piece.assigned()) {
            return false;
        }
        List<String> steps = place.path().steps();
        boolean under = aims.stream()
                .map(OutlinePath::steps)
                .anyMatch(above -> steps.size() >= above.size()
                        && !above.isEmpty()
                        && steps.subList(0, above.size()).equals(above));
        return under || says(AIM_IS, piece.body(), piece.tail());
    }

    /** Who answers is written behind it, or behind the last sentence of its row. */
    private Classifier.Handed handed(Piece piece, Optional<Items.Assigned> ofItem) {
        if (piece.assigned() && deadlines.inTail(piece, List.of()).main().isPresent()) {
            return Classifier.Handed.BY_A_DAY;
        }
        if (piece.assigned()
                && assignees.in(piece.tail(), piece.close()).stream().anyMatch(actor -> !actor.helps())) {
            return Classifier.Handed.TO_SOMEBODY;
        }
        return ofItem.filter(Items.Assigned::leads)
                        .filter(assigned -> assigned.isBehind(piece))
                        .isPresent()
                ? Classifier.Handed.WITH_OTHERS
                : Classifier.Handed.NO;
    }

    /** 完成时限：…, behind the last sentence of the item. */
    private Deadlines.Found ofItem(Piece piece, Optional<Items.Assigned> ofItem) {
        return ofItem.filter(assigned -> assigned.isBehind(piece))
                .map(assigned -> deadlines.inTail(assigned.at(), assigned.actors()))
                .map(found -> found.because(why -> "写在本项末尾：" + why))
                .orElse(Deadlines.Found.NONE);
    }

    /** （一）自查（12月10日前）: what stands under it is to be done by then. */
    private Optional<DeadlineWords> ofHeading(List<Clause> parts, Outline.Place place) {
        return headings.getOrDefault(place.path(), Optional.empty())
                .filter(words -> !isInTurns(parts))
                .map(words -> words.because("写在本段标题里：" + words.because()));
    }

    /** 每季度开展…: so far as it asks anything before. */
    private boolean isInTurns(List<Clause> parts) {
        for (Clause part : parts) {
            if (says(TURNS, part.start(), part.end())) {
                return true;
            }
            if (part.demands() || part.bare()) {
                return false;
            }
        }
        return false;
    }

    /** From the first part that directs, without the words that only link it to what came before. */
    private String taskWords(Piece piece, List<Clause> parts) {
        int first = 0;
        while (first < parts.size() - 1
                && !parts.get(first).demands()
                && !parts.get(first).bare()) {
            first++;
        }
        while (first > 0 && leadsTo(parts.get(first - 1))) {
            first--;
        }
        int from = parts.get(first).start();
        int to = piece.tail();
        while (to > from && "。！；;!，,：:".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        while (from < to && Cutter.isBlank(text.charAt(from))) {
            from++;
        }
        return text.substring(from, to);
    }

    /** 对拒不整改的，…; 为…，…; 各企业，…: what is asked is not whole without it. */
    private boolean leadsTo(Clause part) {
        if (names(part)) {
            return true;
        }
        if ("：:".indexOf(text.charAt(part.end())) >= 0) {
            return false; // 整改措施：… only says what follows.
        }
        if (part.has(Cue.PAST) || part.has(Cue.WHEN)) {
            return false;
        }
        int cue = hits.cueAt(part.start());
        boolean concerns = Cue.CASE.in(cue) || Cue.AT.in(cue) || "的前内".indexOf(text.charAt(part.end() - 1)) >= 0;
        return concerns || part.acts() == 0 && part.end() - part.start() <= SHORT;
    }

    private boolean names(Clause part) {
        for (int at = part.start(); at < part.end(); at++) {
            if (!hits.agencyAt(at).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private List<Passage> measures(Piece piece, int start, List<Clause> parts) {
        List<Passage> measures = new ArrayList<>();
        for (Clause part : parts) {
            int from = part.start();
            while (from < part.end() && Cutter.isBlank(text.charAt(from))) {
                from++;
            }
            if (part.acts() > 0 && (part.bare() || part.demands())) {
                measures.add(new Passage(
                        text.substring(from, part.end()),
                        source.offsetAt(from, piece.start(), start),
                        source.offsetAt(part.end(), piece.start(), start)));
            }
        }
        return measures;
    }

    private boolean says(String[] words, int from, int to) {
        for (String each : words) {
            if (text.indexOf(each, from, to) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** 县交通运输局： a whole paragraph that ends with a colon, before any outline. */
    private boolean addresses(Piece piece, Outline.Place place) {
        char last = text.charAt(piece.close() - 1);
        return piece.opens()
                && place.path().steps().isEmpty()
                && (last == '：' || last == ':')
                && piece.end() > piece.close();
    }

    private String scope(Piece piece) {
        for (int at = piece.body(); at < piece.tail(); at++) {
            if (Cue.SCOPE.in(hits.cueAt(at))) {
                return text.substring(at, hits.cueEnd(at));
            }
        }
        return "";
    }
}
