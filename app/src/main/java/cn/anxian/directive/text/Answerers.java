package cn.anxian.directive.text;

import cn.anxian.directive.text.Actors.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who answers for a task: whoever is named; else whoever was asked before in the same item, whom the packs name for its line, or the committee's office. */
final class Answerers {

    record Answer(List<Agency> leads, List<Agency> helpers) {

        static final Answer NONE = new Answer(List.of(), List.of());

        /** Each with the day that is its own, by its name. */
        Answer by(Map<String, DeadlineWords> owners) {
            return owners.isEmpty() ? this : new Answer(each(leads, owners), each(helpers, owners));
        }

        private static List<Agency> each(List<Agency> agencies, Map<String, DeadlineWords> owners) {
            return agencies.stream()
                    .map(agency -> agency.by(Optional.ofNullable(owners.get(agency.name()))))
                    .toList();
        }
    }

    /**
     * What is asked, and where.
     *
     * @param lines of which it speaks, the nearest first
     * @param hits where its words stand
     */
    record Asked(Piece piece, OutlinePath path, List<Clause> parts, List<String> lines, Hits hits, Kind kind) {

        boolean directs() {
            return kind == Kind.TASK || kind == Kind.PRINCIPLE;
        }

        /** 约谈你县…: whom the letter goes to is spoken of. */
        boolean saysYou() {
            return hits.agenciesIn(piece).contains(Bodies.RECIPIENT);
        }

        /** 要每周上报一次: it begins with its verb, so that whoever was asked before is asked on. */
        boolean goesOn() {
            return parts.stream()
                    .filter(part -> part.demands() || part.bare())
                    .findFirst()
                    .filter(Clause::bare)
                    .isPresent();
        }
    }

    /** The packs name everybody who may have a say; a task needs those who matter most. */
    private static final int FEW = 3;

    private static final String OFFICE = "safety-committee-office";

    /** So general that the line of a sentence says more about who has to do it. */
    private static final Set<String> GENERAL =
            Set.of("all", "departments", "governments", "leaders", "committee-members");

    private final Vocabulary vocabulary;
    private final FormerAgencies former;
    private final Map<String, String> shortNames = new HashMap<>();
    private List<Actor> addressed = List.of();
    private boolean severalAsked;

    /** Whom the speaker looked for in this paragraph. */
    private List<Actor> lookedFor = List.of();

    private final boolean letter;

    /** Those to whom the document itself goes. */
    private List<Actor> recipients = List.of();

    private int paragraph = -1;
    private OutlinePath path = OutlinePath.NONE;

    /** @param letter whether who it goes to is asked where nobody is named */
    Answerers(Vocabulary vocabulary, FormerAgencies former, boolean letter) {
        this.vocabulary = vocabulary;
        this.letter = letter;
        this.former = former;
        vocabulary.agencies().forEach(agency -> shortNames.putIfAbsent(agency.kind(), agency.shortName()));
    }

    void recipients(List<Actor> named) {
        recipients = recipients.isEmpty() ? named : recipients;
    }

    /** 教育局局长在不在？: what is asked next in the same paragraph is asked of him. */
    void lookedFor(List<Actor> named) {
        lookedFor = named.isEmpty() ? lookedFor : named;
    }

    Answer of(Asked asked, List<Actor> actors, Optional<Items.Assigned> ofItem) {
        enter(asked);
        boolean saysYou = saysYou(actors);
        List<Actor> named = saysYou
                ? actors.stream()
                        .filter(actor -> !actor.isRecipient())
                        .map(this::placed)
                        .toList()
                : actors;
        List<Actor> leading = named.stream().filter(actor -> !actor.helps()).toList();
        List<Agency> helpers = named(named.stream().filter(Actor::helps).toList(), "原文写明由其配合。");
        List<Agency> called = List.of();
        if (saysYou) {
            helpers = both(called(actors.stream().filter(Actor::helps)), helpers);
            called = called(actors.stream().filter(actor -> !actor.helps()));
        }
        if (!leading.isEmpty() || !called.isEmpty()) {
            address(asked, leading);
            return new Answer(both(called, named(leading, "原文点名。")), helpers);
        }
        if (ofItem.filter(Items.Assigned::leads).isPresent()) {
            return assigned(ofItem.get(), helpers);
        }
        if (!lookedFor.isEmpty() && asked.directs()) {
            return new Answer(inferred(lookedFor, "原文没有另写主语，说话人刚刚点到他。"), helpers);
        }
        if (!helpers.isEmpty() && opens(asked, named)) {
            return new Answer(named(named, "原文只点了它的名。"), List.of());
        }
        boolean carried = !addressed.isEmpty() && asked.goesOn() && !isSpokenOf(asked);
        if (letter && !recipients.isEmpty() && !carried && !asked.saysYou()) {
            return new Answer(inferred(recipients, "原文没有另写主语，函是发给主送机关的。"), helpers);
        }
        if (!asked.lines().isEmpty() && !(carried && isParticular())) {
            List<Agency> leads = byLine(asked.lines());
            return new Answer(leads, helpers.isEmpty() ? others(asked.lines().getFirst(), leads) : helpers);
        }
        if (carried) {
            return new Answer(inferred(addressed, "原文没有另写主语，承接同一项里上一句的责任主体。"), helpers);
        }
        return new Answer(
                List.of(new Agency(OFFICE, shortName(OFFICE), true, "原文没有点名，也没有写明行业领域，按统筹协调职责暂列安委办。")), helpers);
    }

    /** 人社局配合一下，…: whoever is named at the beginning, and nobody beside him, does it. */
    private static boolean opens(Asked asked, List<Actor> named) {
        return !named.isEmpty()
                && named.getFirst().at() == asked.parts().getFirst().start();
    }

    /** 你县: those of the addressees of whom it is said. */
    private List<Agency> called(Stream<Actor> actors) {
        List<Actor> meant = actors.filter(Actor::isRecipient)
                .flatMap(actor -> meant(actor.name()).stream())
                .distinct()
                .toList();
        return inferred(meant, "原文以“你”相称，指文首的主送机关。");
    }

    /** Of 云溪县人民政府、市交通运输局, 你县 is the first and 你局 the second; 你单位 may be either. */
    private List<Actor> meant(String you) {
        char sort = you.charAt(you.length() - 1);
        List<Actor> alike = recipients.stream()
                .filter(each -> each.name().indexOf(sort, 1) > 0)
                .toList();
        return alike.isEmpty() ? recipients : alike;
    }

    /** 你县住建局: the bureau of the county to which the letter goes. */
    private Actor placed(Actor actor) {
        if (!isYours(actor)) {
            return actor;
        }
        String place = actor.place();
        char sort = place.charAt(place.length() - 1);
        return recipients.stream()
                .map(Actor::place)
                .filter(known -> known.indexOf(sort) >= 0)
                .findFirst()
                .map(actor::of)
                .orElse(actor);
    }

    /** Most sentences speak to nobody so. */
    private static boolean saysYou(List<Actor> actors) {
        for (Actor actor : actors) {
            if (actor.isRecipient() || isYours(actor)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYours(Actor actor) {
        return !actor.place().isEmpty() && Bodies.YOU.indexOf(actor.place().charAt(0)) >= 0;
    }

    private static List<Agency> both(List<Agency> some, List<Agency> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** What is to be checked about names that the sentence has beside those who are to act: to whom it is sent, whom it speaks of. */
    List<String> notesOn(List<String> names, Answer answer) {
        Set<String> notes = new LinkedHashSet<>();
        names.forEach(name -> former.noteOn(name).ifPresent(notes::add));
        if (!notes.isEmpty()) {
            answer.leads().forEach(agency -> agency.note().ifPresent(notes::remove));
            answer.helpers().forEach(agency -> agency.note().ifPresent(notes::remove));
        }
        return List.copyOf(notes);
    }

    /** An item that asks one after the other leaves open who is meant where it names nobody. */
    private void address(Asked asked, List<Actor> leading) {
        lookedFor = List.of();
        if (!asked.directs()) {
            addressed = List.of();
        } else if (!severalAsked) {
            severalAsked = !addressed.isEmpty() && !kinds(addressed).equals(kinds(leading));
            addressed = severalAsked ? List.of() : leading;
        }
    }

    private static Set<String> kinds(List<Actor> actors) {
        return actors.stream().map(Actor::kind).collect(Collectors.toSet());
    }

    /** Who was asked is asked on only within one paragraph of one item. */
    private void enter(Asked asked) {
        if (asked.piece().paragraph() != paragraph || !asked.path().equals(path)) {
            addressed = List.of();
            lookedFor = List.of();
            severalAsked = false;
            paragraph = asked.piece().paragraph();
            path = asked.path();
        }
    }

    /** 要督促企业…: whom it speaks of is not who is to do it. */
    private boolean isSpokenOf(Asked asked) {
        Set<String> mentioned = asked.hits().agenciesIn(asked.piece());
        return addressed.stream().anyMatch(actor -> mentioned.contains(actor.kind()));
    }

    private boolean isParticular() {
        return addressed.size() <= FEW && addressed.stream().noneMatch(actor -> GENERAL.contains(actor.kind()));
    }

    private Answer assigned(Items.Assigned assigned, List<Agency> helpers) {
        List<Actor> leading =
                assigned.actors().stream().filter(actor -> !actor.helps()).toList();
        List<Actor> helping = assigned.actors().stream().filter(Actor::helps).toList();
        return new Answer(
                inferred(leading, assigned.because()),
                helpers.isEmpty() ? inferred(helping, assigned.because()) : helpers);
    }

    private List<Agency> byLine(List<String> lines) {
        Map<String, Agency> found = new LinkedHashMap<>();
        for (String id : lines) {
            for (Vocabulary.LineWords line : vocabulary.lines()) {
                if (line.id().equals(id)) {
                    found.putIfAbsent(line.supervisor(), ofLine(line, line.supervisor(), "负责"));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private List<Agency> others(String lineId, List<Agency> leads) {
        List<Agency> others = new ArrayList<>();
        for (Vocabulary.LineWords line : vocabulary.lines()) {
            if (line.id().equals(lineId)) {
                line.others().stream()
                        .filter(kind ->
                                leads.stream().noneMatch(lead -> lead.kind().equals(kind)))
                        .limit(FEW)
                        .forEach(kind -> others.add(ofLine(line, kind, "配合")));
            }
        }
        return others;
    }

    /** The packs' usual division, and no more: whoever knows the region asks its matrix. */
    private Agency ofLine(Vocabulary.LineWords line, String kind, String does) {
        String because = "原文没有点名，按" + vocabulary.division() + "，" + line.name() + "由其" + does + "。";
        return new Agency(
                kind, shortName(kind), "", true, because, Optional.of(line.id()), Optional.empty(), Optional.empty());
    }

    private String shortName(String kind) {
        return shortNames.getOrDefault(kind, kind);
    }

    private List<Agency> named(List<Actor> actors, String because) {
        return unique(actors, false, because);
    }

    private List<Agency> inferred(List<Actor> actors, String because) {
        return unique(actors, true, because);
    }

    private List<Agency> unique(List<Actor> actors, boolean inferred, String because) {
        Map<String, Agency> unique = new LinkedHashMap<>();
        actors.forEach(actor -> unique.putIfAbsent(
                actor.kind() + actor.name(),
                new Agency(
                        actor.kind(),
                        actor.name(),
                        actor.place(),
                        inferred,
                        because,
                        Optional.empty(),
                        Optional.empty(),
                        former.noteOn(actor.name()))));
        return List.copyOf(unique.values());
    }
}
