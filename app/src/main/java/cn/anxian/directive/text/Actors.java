package cn.anxian.directive.text;

import java.util.ArrayList;
import java.util.List;

/** Finds who is to do it: agencies and groups that stand as the subject of what is asked, not those that it is asked about. */
final class Actors {

    /**
     * @param place with which its name begins
     * @param helps whether it only helps another
     * @param at where its name stands in the text
     */
    record Actor(String kind, String name, String place, boolean helps, int at) {

        Actor helping() {
            return new Actor(kind, name, place, true, at);
        }

        Actor of(String place) {
            return new Actor(kind, name, place, helps, at);
        }

        /** 你县: whoever the letter goes to. */
        boolean isRecipient() {
            return kind.equals(Bodies.RECIPIENT);
        }

        int end() {
            return at + name.length();
        }
    }

    private static final List<String> LEADING = List.of("牵头");
    private static final List<String> SHARING = List.of("分工");
    private static final List<String> WATCHING = List.of("把关", "监督", "督促", "督办", "查处", "核查", "审核", "审查");
    private static final List<String> MONEY = List.of("经费", "资金", "费用", "预算");

    private static final String OPENERS = "“‘《〈";
    private static final String CLOSERS = "”’》〉\"";

    private final String text;
    private final Hits hits;
    private final NameBounds bounds;
    private final Roles roles;
    private final Unlisted unlisted;
    private final SpokenOrders orders;

    Actors(String text, Hits hits) {
        this.text = text;
        this.hits = hits;
        this.bounds = new NameBounds(text, hits);
        this.orders = new SpokenOrders(text, hits);
        this.roles = new Roles(text, hits, orders);
        this.unlisted = new Unlisted(text, hits);
    }

    List<Actor> in(List<Clause> clauses) {
        List<Actor> actors = new ArrayList<>();
        boolean led = false;
        boolean anyCase = false;
        int paying = -1;
        int lastOrder = lastOrder(clauses);
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            boolean called = i < lastOrder
                    && orders.calls(clause.start(), clause.end())
                    && !namesSomebody(clauses.get(i + 1)); // 医院那边，卫健委盯着.
            boolean asked =
                    clause.demands() || called || i + 1 < clauses.size() && isAskedBy(clauses.get(i + 1), clause);
            int before = actors.size();
            read(clause, asked, actors);
            if (actors.size() == before) {
                unlisted.read(clause, actors);
            }
            if (anyCase && isGivenToWatch(clause, actors.subList(before, actors.size()))) {
                int all = actors.size();
                actors.subList(0, before).removeIf(Actors::isOfTheWatched);
                before -= all - actors.size();
            }
            anyCase |= text.charAt(clause.start()) == '凡';
            List<Actor> here = actors.subList(before, actors.size());
            if (here.isEmpty()) {
                continue;
            }
            if (led && says(clause, SHARING)) {
                here.replaceAll(Actor::helping);
            }
            led |= says(clause, LEADING);
            paying = paying < 0 && says(clause, MONEY) && isPayer(here.getFirst()) ? before : paying;
        }
        return withPayer(actors, paying);
    }

    /** 凡…的，建设单位须先取得…，由市城管局负责把关: who sees to it that it is so in each case leads; those whom he watches do not. */
    private boolean isGivenToWatch(Clause clause, List<Actor> here) {
        return text.charAt(clause.start()) == '由'
                && says(clause, WATCHING)
                && !here.isEmpty()
                && here.stream().noneMatch(Actors::isOfTheWatched);
    }

    private static boolean isOfTheWatched(Actor actor) {
        return actor.kind().equals(Group.ENTERPRISES.code());
    }

    /** 各乡镇不要等，先把人搬出来: who is named is asked by what comes next. */
    private boolean isAskedBy(Clause next, Clause clause) {
        boolean told = clause.has(Cue.PAST) || clause.has(Cue.STATE);
        boolean goesOn = next.spoken() || next.bare() && turnsToWork(clause);
        return next.demands() || goesOn && !told && !namesSomebody(next);
    }

    /** 交警支队根据路面情况，…: it only says on what ground the one who is named does what comes next. */
    private boolean turnsToWork(Clause clause) {
        int name = hits.agencyBehindPlace(clause.start(), clause.end());
        int after = hits.agencyAt(name).isEmpty() ? clause.end() : hits.agenciesEnd(name, clause.end());
        return clause.acts() == 0 && after < clause.end() && Cue.CASE.in(hits.cueAt(after));
    }

    private static int lastOrder(List<Clause> clauses) {
        int last = clauses.size() - 1;
        while (last >= 0 && !clauses.get(last).demands() && !clauses.get(last).bare()) {
            last--;
        }
        return last;
    }

    private boolean namesSomebody(Clause clause) {
        return !hits.agencyAt(hits.agencyBehindPlace(clause.start(), clause.end()))
                .isEmpty();
    }

    private boolean says(Clause clause, List<String> words) {
        return words.stream().anyMatch(word -> text.indexOf(word, clause.start(), clause.end()) >= 0);
    }

    /** Whoever pays stands alone or before the others; behind another he acts with him. */
    private static boolean isPayer(Actor first) {
        return first.name().contains("财政");
    }

    /** 由市财政局保障经费: who pays for what another one leads helps him. */
    private static List<Actor> withPayer(List<Actor> actors, int payer) {
        boolean others =
                payer >= 0 && actors.stream().anyMatch(actor -> !actor.helps() && !actor.equals(actors.get(payer)));
        if (others) {
            actors.set(payer, actors.get(payer).helping());
        }
        return actors;
    }

    /** 教育局局长在不在？: whom the speaker looks for. */
    List<Actor> lookedFor(List<Clause> clauses) {
        List<Actor> actors = new ArrayList<>();
        clauses.stream()
                .limit(1)
                .filter(first -> orders.asksForSomebody(first.start(), first.end()))
                .forEach(first -> read(first, true, actors));
        return actors;
    }

    /** To whom a letter goes: 县交通运输局： on a line of its own. */
    List<Actor> addressed(Piece piece) {
        List<Actor> addressed = new ArrayList<>();
        for (int at = piece.body(); at < piece.close(); ) {
            if (hits.agencyAt(at).isEmpty()) {
                at++;
            } else {
                int end = hits.agencyEnd(at);
                int start = bounds.start(at, piece.body());
                addressed.add(new Actor(
                        hits.agencyAt(at), text.substring(start, end), bounds.place(start, at), false, start));
                at = end;
            }
        }
        return addressed;
    }

    /** The names of a clause, list by list. */
    private void read(Clause clause, boolean asked, List<Actor> actors) {
        int at = clause.start();
        int free = clause.start();
        int quoted = 0;
        while (at < clause.end()) {
            char letter = text.charAt(at);
            if (OPENERS.indexOf(letter) >= 0) {
                quoted++;
            } else if (CLOSERS.indexOf(letter) >= 0) {
                quoted = Math.max(0, quoted - 1);
            }
            if (hits.agencyAt(at).isEmpty() || quoted > 0 && !hits.agencyAt(at).equals("offices")) {
                at++;
                continue;
            }
            int before = actors.size();
            at = list(clause, free, at, asked, actors);
            // Of what is asked about one name, the next is asked about, too.
            free = actors.size() > before ? at : free;
        }
    }

    /** One list of names that begins at {@code first}; answers where it ends. */
    private int list(Clause clause, int free, int first, boolean asked, List<Actor> actors) {
        List<int[]> names = new ArrayList<>();
        int at = first;
        int nameStart = first;
        while (at < clause.end() && !hits.agencyAt(at).isEmpty()) {
            int end = hits.agencyEnd(at);
            int next = bounds.between(end, clause.end());
            boolean goesOn = next < clause.end() && !hits.agencyAt(next).isEmpty();
            // 各部门主要负责人: the head is the last; a firm's head is the firm.
            boolean topic = goesOn && next == end && bounds.isTopicOf(at, next);
            boolean modifies =
                    goesOn && next == end && !bounds.isFirmsHead(at, next) && text.charAt(next) != '各' && !topic;
            if (!modifies && !topic) {
                names.add(new int[] {nameStart, end, at});
            }
            if (!goesOn) {
                at = end;
                break;
            }
            if (bounds.isFirmsHead(at, next) && next == end) {
                next = hits.agencyEnd(next);
                nameStart = next;
                at = bounds.between(next, clause.end());
                continue;
            }
            nameStart = modifies ? nameStart : next;
            at = next;
        }
        int end = Math.max(at, hits.agencyEnd(names.isEmpty() ? first : names.getLast()[2]));
        int after = orders.behindCall(bounds.afterTail(end, clause.end()), clause.end());
        boolean tailed = after > end;
        Roles.Role role = roles.of(free, bounds.start(first, free), after, clause, asked);
        for (int[] name : names) {
            boolean whole = bounds.isWhole(name[2])
                    || names.size() > 1 && tailed
                    || roles.followedByDemand(after, clause)
                    || clause.spoken() && roles.opens(clause, bounds.start(first, free));
            if (role != Roles.Role.NONE && whole) {
                String kind = hits.agencyAt(name[2]);
                int start = bounds.start(name[0], free);
                String words = text.substring(start, name[1]);
                if (!text.startsWith("等", end) || names.getFirst() == name || bounds.isWhole(name[2]) || tailed) {
                    String place = bounds.place(start, name[0]);
                    if (!place.isEmpty() && name == names.getFirst()) {
                        placesBeside(start, free, kind, role, actors);
                    }
                    actors.add(new Actor(kind, words, place, role == Roles.Role.HELPS, start));
                }
            }
        }
        return after;
    }

    /** 清江区、云山县人民政府: each of the places has one. */
    private void placesBeside(int start, int free, String kind, Roles.Role role, List<Actor> actors) {
        int first = actors.size();
        int end = start - 1;
        for (int at = bounds.placeBeside(start, free); at < end; at = bounds.placeBeside(at, free)) {
            String place = text.substring(at, end);
            actors.add(first, new Actor(kind, place, place, role == Roles.Role.HELPS, at));
            end = at - 1;
        }
    }
}
