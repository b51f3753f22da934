package cn.anxian.hazard.ledger;

import cn.anxian.hazard.life.Acceptance;
import cn.anxian.hazard.life.Answerer;
import cn.anxian.hazard.life.Assignment;
import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.Rectification;
import cn.anxian.hazard.life.Review;
import cn.anxian.hazard.life.Statement;
import cn.anxian.hazard.life.Voiding;
import java.time.Instant;
import java.util.Optional;

/** How far a hazard has come, whatever its state: for those who only show it. */
record Course(
        Optional<Assignment> assignment,
        Optional<Instant> signedAt,
        Optional<Rectification> rectification,
        Optional<Answerer> verifier,
        Optional<Review> review,
        Optional<Acceptance> acceptance,
        Optional<Voiding> voiding) {

    private static final Course BEGUN = new Course(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    static Course of(Hazard hazard) {
        return switch (hazard) {
            case Hazard.Listed ignored -> BEGUN;
            case Hazard.Handed handed -> BEGUN.handed(handed.assignment());
            case Hazard.Planning planning -> BEGUN.handed(planning.assignment()).signed(planning.signedAt());
            case Hazard.Rectifying rectifying ->
                BEGUN.handed(rectifying.assignment()).signed(rectifying.signedAt());
            case Hazard.Rectified rectified ->
                BEGUN.handed(rectified.assignment())
                        .signed(rectified.signedAt())
                        .rectified(rectified.rectification(), rectified.verifier());
            case Hazard.Reviewed reviewed -> of(reviewed.rectified()).reviewed(reviewed.review(), reviewed.approver());
            case Hazard.StruckOff struckOff ->
                BEGUN.handed(struckOff.assignment())
                        .signed(struckOff.signedAt())
                        .rectified(struckOff.rectification(), struckOff.verifier())
                        .reviewed(struckOff.review())
                        .accepted(struckOff.acceptance());
            case Hazard.OnRecord ignored -> BEGUN;
            case Hazard.Voided voided -> of(voided.before()).voided(voided.voiding());
        };
    }

    static boolean isOnRecord(Hazard hazard) {
        return stated(hazard).isPresent();
    }

    /** What a register says of one that stands or stood on record. */
    static Optional<Statement> stated(Hazard hazard) {
        Hazard before = hazard instanceof Hazard.Voided voided ? voided.before() : hazard;
        return before instanceof Hazard.OnRecord onRecord ? Optional.of(onRecord.stated()) : Optional.empty();
    }

    private Course handed(Assignment given) {
        return new Course(Optional.of(given), signedAt, rectification, verifier, review, acceptance, voiding);
    }

    private Course signed(Instant at) {
        return new Course(assignment, Optional.of(at), rectification, verifier, review, acceptance, voiding);
    }

    private Course rectified(Rectification done, Answerer by) {
        return new Course(assignment, signedAt, Optional.of(done), Optional.of(by), review, acceptance, voiding);
    }

    private Course reviewed(Review given, Answerer next) {
        return new Course(
                assignment, signedAt, rectification, Optional.of(next), Optional.of(given), acceptance, voiding);
    }

    private Course reviewed(Optional<Review> given) {
        return new Course(assignment, signedAt, rectification, verifier, given, acceptance, voiding);
    }

    private Course accepted(Acceptance given) {
        return new Course(assignment, signedAt, rectification, verifier, review, Optional.of(given), voiding);
    }

    private Course voided(Voiding said) {
        return new Course(assignment, signedAt, rectification, verifier, review, acceptance, Optional.of(said));
    }
}
