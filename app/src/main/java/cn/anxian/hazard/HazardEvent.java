package cn.anxian.hazard;

import cn.anxian.kernel.PartyId;
import java.time.Instant;

/** What has happened to a hazard, for whoever listens; published in the transaction that made it true. */
public sealed interface HazardEvent {

    HazardId hazard();

    PartyId enterprise();

    Instant at();

    record HazardListed(HazardId hazard, PartyId enterprise, Instant at) implements HazardEvent {}

    /** On the historical list, because a register says so. */
    record HazardEntered(HazardId hazard, PartyId enterprise, Instant at) implements HazardEvent {}

    record HazardCorrected(HazardId hazard, PartyId enterprise, Instant at) implements HazardEvent {}

    record HazardHandedOver(HazardId hazard, PartyId enterprise, Instant at) implements HazardEvent {}

    record HazardSigned(HazardId hazard, PartyId enterprise, Instant at) implements HazardEvent {}

    record HazardReturned(HazardId hazard, PartyId enterprise, Instant at) implements HazardEvent {}

    record HazardRectified(HazardId hazard, PartyId enterprise, Instant at) implements HazardEvent {}

    record HazardStruckOff(HazardId hazard, PartyId enterprise, Instant at) implements HazardEvent {}

    record HazardSentBack(HazardId hazard, PartyId enterprise, Instant at) implements HazardEvent {}

    record HazardRegraded(HazardId hazard, PartyId enterprise, Instant at) implements HazardEvent {}

    record HazardSupervised(HazardId hazard, PartyId enterprise, Instant at) implements HazardEvent {}

    record HazardPlanned(HazardId hazard, PartyId enterprise, Instant at) implements HazardEvent {}

    record HazardReviewed(HazardId hazard, PartyId enterprise, Instant at) implements HazardEvent {}

    record HazardExtended(HazardId hazard, PartyId enterprise, Instant at) implements HazardEvent {}

    /** Something was written down about it that changes neither its state nor its clock. */
    record HazardNoted(HazardId hazard, PartyId enterprise, Instant at) implements HazardEvent {}

    record HazardVoided(HazardId hazard, PartyId enterprise, Instant at) implements HazardEvent {}
}
