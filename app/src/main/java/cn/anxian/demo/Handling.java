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
                    switch (step) {
                        case HAND_OVER, SUPERVISE -> fate.days();
                        case SEND_BACK, ASK -> fate.reworkDays();
                        case LIST, RETURN, SIGN, REPORT, ACCEPT, VOID -> 0;
                        case JUDGE, TELL, PLAN, GRANT, REVIEW, APPROVE -> 0;
                    }));
        }
        return List.copyOf(acts);
    }

    private String by(Step step, Sighting seen) {
        if (step == Step.TELL || step == Step.PLAN) {
            return seen.enterprise().head().key();
        }
        if (step == Step.JUDGE || step == Step.SUPERVISE || step == Step.APPROVE) {
            return government.departmentOf(seen);
        }
        if (step == Step.GRANT) {
            return seen.isMajor() ? government.departmentOf(seen) : seen.finder();
        }
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
        CityBook.Major major = words.major();
        return switch (step) {
            case LIST, SIGN, TELL, PLAN -> "";
            case JUDGE -> dice.of(major.judged());
            case SUPERVISE -> dice.of(major.supervised());
            case ASK -> dice.of(major.asked());
            case GRANT -> dice.of(major.granted());
            case REVIEW -> dice.of(major.reviewed());
            case APPROVE -> dice.of(major.approved());
            case VOID -> dice.of(again ? words.duplicate() : words.notAHazard());
            case HAND_OVER -> dice.of(self ? words.selfNote() : words.note());
            case RETURN -> dice.of(words.returned());
            case REPORT -> dice.of(words.measures());
            case SEND_BACK -> dice.of(words.sentBack());
            case ACCEPT -> dice.of(seen.isAlone() ? words.soleOpinion() : self ? words.selfOpinion() : words.opinion());
        };
    }
}
