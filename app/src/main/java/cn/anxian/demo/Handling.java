package cn.anxian.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Who makes each move of a fate, and what he writes. */
final class Handling {

    private final CityBook.Words words;
    private final Government government;
    private final Dice dice;

    Handling(CityBook book, Government government, Dice dice) {
        this.words = book.words();
        this.government = government;
        this.dice = dice;
    }

    /** @param again whether it was listed before */
    List<Act> acts(Fate fate, List<Instant> moments, Sighting seen, boolean again) {
        List<Act> acts = new ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            Step step = fate.moves().get(i).step();
            acts.add(new Act(
                    step,
                    moments.get(i).plusSeconds(dice.between(0, 59)),
                    by(step, seen),
                    words(step, seen, again),
                    step == Step.HAND_OVER ? fate.days() : step == Step.SEND_BACK ? fate.reworkDays() : 0));
        }
        return List.copyOf(acts);
    }

    private String by(Step step, Sighting seen) {
        if (step != Step.VOID) {
            return step.isOfTheOwner() ? seen.owner() : seen.finder();
        }
        String head = seen.enterprise().head().key();
        return switch (seen.found()) {
            case BY_THE_TOWN, BY_A_DEPARTMENT -> government.colleague(seen.finder());
            case BY_THE_ENTERPRISE -> seen.finder().equals(head) ? seen.owner() : head;
        };
    }

    private String words(Step step, Sighting seen, boolean again) {
        boolean self = seen.isByTheEnterprise();
        return switch (step) {
            case LIST, SIGN -> "";
            case VOID -> dice.of(again ? words.duplicate() : words.notAHazard());
            case HAND_OVER -> dice.of(self ? words.selfNote() : words.note());
            case RETURN -> dice.of(words.returned());
            case REPORT -> dice.of(words.measures());
            case SEND_BACK -> dice.of(words.sentBack());
            case ACCEPT -> dice.of(seen.isAlone() ? words.soleOpinion() : self ? words.selfOpinion() : words.opinion());
        };
    }
}
