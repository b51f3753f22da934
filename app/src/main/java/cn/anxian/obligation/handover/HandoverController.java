package cn.anxian.obligation.handover;

import static cn.anxian.kernel.Role.DUTY;
import static cn.anxian.kernel.Role.HEAD;
import static cn.anxian.kernel.Role.LEADER;
import static cn.anxian.kernel.Role.OFFICE;
import static cn.anxian.kernel.Role.REGULATOR;
import static cn.anxian.kernel.Role.SAFETY;
import static cn.anxian.kernel.Role.SYSTEM_ADMIN;
import static cn.anxian.kernel.Role.TOWN;
import static cn.anxian.kernel.Role.WORKER;

import cn.anxian.journal.Receipt;
import cn.anxian.kernel.Allow;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.PostId;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** 岗位交接. */
@RestController
class HandoverController {

    private final Handovers handovers;
    private final OneSidedHandover oneSided;
    private final SigningHandover signing;
    private final HandoverPages pages;

    HandoverController(Handovers handovers, OneSidedHandover oneSided, SigningHandover signing, HandoverPages pages) {
        this.handovers = handovers;
        this.oneSided = oneSided;
        this.signing = signing;
        this.pages = pages;
    }

    @GetMapping("/api/posts/{id}/handovers")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER, SYSTEM_ADMIN})
    List<HandoverView> ofPost(@PathVariable PostId id) {
        return pages.ofPost(id);
    }

    @GetMapping("/api/handovers/{id}")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER, SYSTEM_ADMIN})
    HandoverView one(@PathVariable UUID id) {
        return pages.one(id);
    }

    @GetMapping("/api/handovers/{id}/document")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER, SYSTEM_ADMIN})
    ResponseEntity<byte[]> document(@PathVariable UUID id) {
        return pages.document(id).answer();
    }

    @PostMapping("/api/handovers")
    @Allow({SYSTEM_ADMIN, OFFICE, REGULATOR, TOWN, HEAD})
    Receipt begin(@RequestHeader("Idempotency-Key") CommandId command, @RequestBody Handovers.Beginning said) {
        return handovers.begin(command, said);
    }

    /** 单方交接: whoever leaves cannot sign. */
    @PostMapping("/api/handovers/one-sided")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER, SYSTEM_ADMIN})
    Receipt beginOneSided(
            @RequestHeader("Idempotency-Key") CommandId command, @RequestBody OneSidedHandover.OneSidedBeginning said) {
        return oneSided.begin(command, said);
    }

    /** The witness signs in his stead. */
    @PostMapping("/api/handovers/{id}/witnessing")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER})
    Receipt witness(
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable UUID id,
            @RequestBody SigningHandover.Signature said) {
        return signing.witness(command, id, said);
    }

    @PostMapping("/api/handovers/{id}/giving")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER})
    Receipt give(
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable UUID id,
            @RequestBody SigningHandover.Signature said) {
        return signing.give(command, id, said);
    }

    @PostMapping("/api/handovers/{id}/taking")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER})
    Receipt take(
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable UUID id,
            @RequestBody SigningHandover.Signature said) {
        return signing.take(command, id, said);
    }

    @PostMapping("/api/handovers/{id}/cancellation")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER, SYSTEM_ADMIN})
    Receipt cancel(
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable UUID id,
            @RequestBody Handovers.Cancelling said) {
        return handovers.cancel(command, id, said);
    }

    @PostMapping("/api/posts/{id}/receiving")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER})
    Receipt receive(
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable PostId id,
            @RequestBody SigningHandover.Signature said) {
        return signing.receive(command, id, said);
    }
}
