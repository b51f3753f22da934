package cn.anxian.hazard.ledger;

import cn.anxian.evidence.EvidenceId;
import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.life.Acceptance;
import cn.anxian.hazard.life.Answerer;
import cn.anxian.hazard.life.Assignment;
import cn.anxian.hazard.life.Finding;
import cn.anxian.hazard.life.Gravity;
import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.Rectification;
import cn.anxian.hazard.life.RunningClock;
import cn.anxian.hazard.life.State;
import cn.anxian.hazard.life.Voiding;
import cn.anxian.kernel.OrNull;
import cn.anxian.law.BasisJson;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** A hazard laid out flat: every column, with null for what its state does not have. */
final class HazardColumns {

    /** What only some states have. */
    private static final List<String> TEXTS = List.of(
            "owner",
            "note",
            "rectifier",
            "measures",
            "verifier",
            "accepter",
            "opinion",
            "voider",
            "voidGround",
            "voidReason",
            "voidedFrom",
            "stated",
            "review",
            "extension");

    private static final List<String> MOMENTS = List.of(
            "handedAt",
            "rectifyFrom",
            "rectifyBy",
            "signedAt",
            "rectifiedAt",
            "struckOffAt",
            "voidedAt",
            "planFrom",
            "planBy");

    private final Map<String, Object> columns = new LinkedHashMap<>();
    private final JsonMapper json;

    private HazardColumns(JsonMapper json) {
        this.json = json;
        TEXTS.forEach(name -> columns.put(name, OrNull.text(null)));
        MOMENTS.forEach(name -> columns.put(name, OrNull.moment(null)));
        columns.put("duplicateOf", OrNull.id(null));
        columns.put("photosAfter", new UUID[0]);
        columns.put("forSampling", false);
        columns.put("extensions", 0);
    }

    static Map<String, Object> of(Hazard hazard, JsonMapper json) {
        HazardColumns flat = new HazardColumns(json);
        flat.finding(hazard.finding());
        flat.state(hazard);
        flat.columns.put("state", stored(hazard.state()));
        flat.columns.put("version", hazard.version());
        flat.columns.put(
                "dueAt",
                OrNull.moment(hazard.runningClock().map(RunningClock::dueAt).orElse(null)));
        flat.columns.put(
                "clockFrom",
                OrNull.moment(hazard.runningClock().map(RunningClock::from).orElse(null)));
        return flat.columns;
    }

    private void finding(Finding finding) {
        columns.put("id", finding.id().value());
        columns.put("number", finding.number());
        columns.put("source", finding.source().id());
        columns.put("power", finding.power().id());
        columns.put("line", finding.line());
        columns.put("cause", finding.cause().id());
        columns.put("place", finding.place());
        columns.put("description", finding.description());
        columns.put("basis", OrNull.text(finding.basis().map(BasisJson::write).orElse(null)));
        columns.put("remedy", OrNull.text(finding.remedy().orElse(null)));
        columns.put("foundAt", at(finding.foundAt()));
        columns.put("listedAt", at(finding.listedAt()));
        columns.put("party", finding.party().value());
        columns.put("partyName", finding.partyName());
        columns.put("region", finding.region().value());
        columns.put("path", finding.path());
        columns.put("finder", json.writeValueAsString(finding.finder()));
        columns.put("photos", ids(finding.photos()));
        columns.put("repeats", OrNull.id(finding.repeats().map(HazardId::value).orElse(null)));
        columns.put("entered", written(finding.entered()));
        gravity(finding.gravity());
    }

    private void gravity(Gravity gravity) {
        columns.put("grade", gravity.grade().id());
        columns.put("claimed", OrNull.text(gravity.claimed().orElse(null)));
        columns.put("judgement", written(gravity.judgement()));
        columns.put("told", written(gravity.told()));
        columns.put("supervision", written(gravity.supervision()));
        columns.put("stop", written(gravity.stop()));
        columns.put("plan", written(gravity.plan()));
    }

    private Object written(Optional<?> part) {
        return OrNull.text(part.map(json::writeValueAsString).orElse(null));
    }

    private void state(Hazard hazard) {
        switch (hazard) {
            case Hazard.Listed ignored -> {}
            case Hazard.Handed handed -> assignment(handed.assignment());
            case Hazard.Planning planning -> {
                assignment(planning.assignment());
                columns.put("signedAt", at(planning.signedAt()));
                columns.put("planFrom", at(planning.planning().from()));
                columns.put("planBy", at(planning.planning().dueAt()));
            }
            case Hazard.Rectifying rectifying -> {
                assignment(rectifying.assignment());
                columns.put("signedAt", at(rectifying.signedAt()));
            }
            case Hazard.Rectified rectified -> {
                assignment(rectified.assignment());
                columns.put("signedAt", at(rectified.signedAt()));
                rectification(rectified.rectification(), rectified.verifier());
            }
            case Hazard.Reviewed reviewed -> {
                state(reviewed.rectified());
                columns.put("verifier", json.writeValueAsString(reviewed.approver()));
                columns.put("review", json.writeValueAsString(reviewed.review()));
            }
            case Hazard.StruckOff struckOff -> {
                columns.put("review", written(struckOff.review()));
                assignment(struckOff.assignment());
                columns.put("signedAt", at(struckOff.signedAt()));
                rectification(struckOff.rectification(), struckOff.verifier());
                acceptance(struckOff.acceptance());
            }
            case Hazard.OnRecord onRecord -> columns.put("stated", json.writeValueAsString(onRecord.stated()));
            case Hazard.Voided voided -> {
                state(voided.before());
                columns.put("voidedFrom", stored(voided.before().state()));
                voiding(voided.voiding());
            }
        }
    }

    /** 清单 is one list: what a register says stands on it beside what was accepted. */
    private static String stored(State state) {
        return state == State.ON_RECORD ? State.STRUCK_OFF.id() : state.id();
    }

    private void assignment(Assignment assignment) {
        columns.put("owner", json.writeValueAsString(assignment.owner()));
        columns.put("handedAt", at(assignment.at()));
        columns.put("rectifyFrom", at(assignment.rectifying().from()));
        columns.put("rectifyBy", at(assignment.rectifying().dueAt()));
        columns.put("note", OrNull.text(assignment.note().orElse(null)));
        columns.put("extensions", assignment.extensions());
        columns.put("extension", written(assignment.asked()));
    }

    private void rectification(Rectification rectification, Answerer verifier) {
        columns.put("rectifier", json.writeValueAsString(rectification.by()));
        columns.put("measures", rectification.measures());
        columns.put("photosAfter", ids(rectification.photos()));
        columns.put("rectifiedAt", at(rectification.at()));
        columns.put("verifier", json.writeValueAsString(verifier));
    }

    private void acceptance(Acceptance acceptance) {
        columns.put("accepter", json.writeValueAsString(acceptance.by()));
        columns.put("opinion", OrNull.text(acceptance.opinion().orElse(null)));
        columns.put("struckOffAt", at(acceptance.at()));
        columns.put("forSampling", acceptance.forSampling());
    }

    private void voiding(Voiding voiding) {
        columns.put("voider", json.writeValueAsString(voiding.by()));
        columns.put("voidGround", voiding.ground().id());
        columns.put(
                "duplicateOf",
                OrNull.id(voiding.duplicateOf().map(HazardId::value).orElse(null)));
        columns.put("voidReason", voiding.reason());
        columns.put("voidedAt", at(voiding.at()));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static UUID[] ids(List<EvidenceId> photos) {
        return photos.stream().map(EvidenceId::value).toArray(UUID[]::new);
    }
}
