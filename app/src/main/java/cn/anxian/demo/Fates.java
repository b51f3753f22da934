package cn.anxian.demo;

import cn.anxian.demo.Fate.Move;
import cn.anxian.demo.Fate.Stage;
import java.util.ArrayList;
import java.util.List;

/** Throws what becomes of a hazard: most are rectified in time, some late, some come back. */
final class Fates {

    /** Working minutes of an office in a calendar day, on average. */
    private static final int MINUTES_A_DAY = WorkTime.DAY * 5 / 7;

    private final CityBook book;
    private final Dice dice;

    Fates(CityBook book, Dice dice) {
        this.book = book;
        this.dice = dice;
    }

    /** Still open: what has led to this stage. */
    Fate open(Stage stage) {
        List<Move> moves = started();
        int days = days();
        int rework = dice.between(3, 7);
        switch (stage) {
            case LISTED -> {}
            case HANDED -> moves.add(handing());
            case RETURNED -> {
                moves.add(handing());
                moves.add(new Move(Step.RETURN, dice.between(40, 350)));
            }
            case WORKING -> sign(moves, false);
            case REPORTED -> {
                sign(moves, false);
                report(moves, days);
            }
            case SENT_BACK -> {
                sign(moves, false);
                report(moves, days);
                moves.add(new Move(Step.SEND_BACK, dice.between(60, 1200)));
            }
            case STRUCK_OFF, VOID -> throw new IllegalArgumentException("not open: " + stage);
        }
        return new Fate(stage, moves, days, rework);
    }

    Fate struckOff() {
        List<Move> moves = started();
        int days = days();
        int rework = dice.between(3, 7);
        boolean late = dice.percent(book.latePercent());
        int what = late ? dice.between(1, 4) : 0;
        if (dice.percent(book.returnedPercent())) {
            moves.add(handing());
            moves.add(new Move(Step.RETURN, dice.between(40, 350)));
        }
        sign(moves, what == 1);
        if (what >= 3) {
            moves.add(new Move(Step.REPORT, (days + 1) * MINUTES_A_DAY + dice.between(450, 1600)));
        } else {
            report(moves, days);
        }
        if (dice.percent(book.sentBackPercent())) {
            moves.add(new Move(Step.SEND_BACK, dice.between(60, 1200)));
            report(moves, rework);
        }
        moves.add(new Move(Step.ACCEPT, what == 2 ? dice.between(2500, 3400) : dice.between(60, 1900)));
        return new Fate(Stage.STRUCK_OFF, moves, days, rework);
    }

    /** Found out to be a duplicate or no hazard, before or after it was handed over. */
    Fate voided(boolean duplicate) {
        List<Move> moves = started();
        if (!duplicate && dice.percent(40)) {
            moves.add(handing());
        }
        moves.add(new Move(Step.VOID, dice.between(50, 380)));
        return new Fate(Stage.VOID, moves, days(), 0);
    }

    private List<Move> started() {
        List<Move> moves = new ArrayList<>();
        moves.add(new Move(Step.LIST, 0));
        return moves;
    }

    private Move handing() {
        return new Move(Step.HAND_OVER, dice.between(15, 330));
    }

    private void sign(List<Move> moves, boolean late) {
        moves.add(handing());
        moves.add(new Move(Step.SIGN, late ? dice.between(1150, 1900) : dice.between(20, 330)));
    }

    private void report(List<Move> moves, int days) {
        moves.add(new Move(Step.REPORT, Math.max(40, days * MINUTES_A_DAY * dice.between(15, 75) / 100)));
    }

    private int days() {
        return dice.of(List.of(3, 5, 5, 7, 7, 7, 10, 10, 12, 15));
    }
}
