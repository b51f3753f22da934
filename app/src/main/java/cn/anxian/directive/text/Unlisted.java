package cn.anxian.directive.text;

import cn.anxian.directive.text.Actors.Actor;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who is asked to act and stands on no list: 县财政局, by its name an agency, and places that stand for their governments. */
final class Unlisted {

    private static final List<String> GOVERNING = List.of("人民政府", "政府", "党委", "安委会", "安委办");
    private static final Pattern PLACES = Pattern.compile(
            "(\\p{IsHan}{1,4}[县区市镇乡](?:[、和]\\p{IsHan}{1,4}[县区市镇乡])*)(?=分别|于|在|要|应|须|必须|按|尽快|立即|抓紧|\\d)");
    private static final String PLACE_MARKS = "县区市镇乡";
    private static final String SUFFIXES = "局委办厅队院会司团心所站处科";
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 14;

    private final String text;
    private final Hits hits;
    private final KnownPlaces known;

    Unlisted(String text, Hits hits) {
        this.text = text;
        this.hits = hits;
        this.known = new KnownPlaces(text, hits);
    }

    /** 县财政局要…: by its name an agency, though of no kind that the packs have. */
    void read(Clause clause, List<Actor> actors) {
        int end = clause.demandAt();
        int first = clause.start();
        while (first < end && Cue.LINK.in(hits.cueAt(first))) {
            first = hits.cueEnd(first);
        }
        if (knownPlaces(clause, actors) || places(clause, actors)) {
            return;
        }
        int place = first < end ? known.oneEnd(first, end) : first;
        boolean unlike = end - first < SHORTEST_NAME || end - place > LONGEST_NAME;
        if (unlike || SUFFIXES.indexOf(text.charAt(end - 1)) < 0 || Bodies.endsAsNone(text, end)) {
            return;
        }
        for (int at = place; at < end; at++) {
            int cue = hits.cueAt(at);
            boolean acts = Cue.TOWARD.in(cue) || Cue.ACT.in(cue);
            boolean speaks = Cue.CASE.in(cue) || Cue.AT.in(cue) || Cue.TOLD.in(cue);
            // 渑池县矿山监测中心: behind its place, what it does is its name.
            if (speaks || acts && (place == first || at == place) || !Character.isIdeographic(text.charAt(at))) {
                return;
            }
        }
        actors.add(
                new Actor(Bodies.UNKNOWN_KIND, text.substring(first, end), text.substring(first, place), false, first));
    }

    /** 乙丑县于3月底前、丙寅区于4月底前…, 由属地负责…: places of the directory need no other mark that they are asked. */
    private boolean knownPlaces(Clause clause, List<Actor> actors) {
        int at = isGiven(clause) ? clause.start() + 1 : clause.start();
        if (clause.has(Cue.PAST) || clause.has(Cue.STATE) || clause.has(Cue.WHEN)) {
            return false;
        }
        int before = actors.size();
        while (known.areAskedAt(at, clause.end())) {
            int end = known.end(at, clause.end());
            each(at, end, actors);
            int next = known.behindDays(end, clause.end());
            at = next < clause.end() && text.charAt(next) == '、' ? next + 1 : clause.end();
        }
        return actors.size() > before;
    }

    private void each(int from, int end, List<Actor> actors) {
        int at = from;
        while (at < end) {
            int last = known.oneEnd(at, end);
            String place = text.substring(at, last);
            String kind = Lexicon.THERE.contains(place) ? Group.COUNTIES.code() : Bodies.UNKNOWN_KIND;
            actors.add(new Actor(kind, place, place, false, at));
            at = last + 1;
        }
    }

    private boolean isGiven(Clause clause) {
        return text.charAt(clause.start()) == '请' || text.charAt(clause.start()) == '由';
    }

    /** 请乙丑县、丙寅区分别于…, 乙丑县要…: places that are asked stand for their governments. */
    private boolean places(Clause clause, List<Actor> actors) {
        boolean asked = isGiven(clause);
        if (!asked && !endsAsPlace(clause)) {
            return false;
        }
        Matcher places = PLACES.matcher(text).region(clause.start() + (asked ? 1 : 0), clause.end());
        if (!places.lookingAt()) {
            return false;
        }
        List<String> names = List.of(places.group(1).split("[、和]"));
        if (!asked && !(clause.demandAt() == places.end() && names.stream().allMatch(this::isGoverned))) {
            return false;
        }
        int at = places.start(1);
        for (String place : names) {
            actors.add(new Actor(Bodies.UNKNOWN_KIND, place, place, false, at));
            at += place.length() + 1;
        }
        return true;
    }

    private boolean endsAsPlace(Clause clause) {
        int at = clause.demandAt();
        return at > clause.start() && PLACE_MARKS.indexOf(text.charAt(at - 1)) >= 0;
    }

    /** 景区 and 城市 have no government that the text could name. */
    private boolean isGoverned(String place) {
        return GOVERNING.stream().anyMatch(body -> text.contains(place + body));
    }
}
