package cn.anxian.hazard.step;

import static cn.anxian.kernel.Role.HEAD;
import static cn.anxian.kernel.Role.REGULATOR;
import static cn.anxian.kernel.Role.SAFETY;
import static cn.anxian.kernel.Role.TOWN;
import static cn.anxian.kernel.Role.WORKER;

import cn.anxian.hazard.HazardCommand;
import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.Hazards;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.Allow;
import cn.anxian.kernel.CommandId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Each step of a hazard's life. Roles are asked here; who exactly may is the lifecycle's table. */
@RestController
@RequestMapping("/api/hazards")
class HazardStepsController {

    private static final String COMMAND = "Idempotency-Key";

    private final Hazards hazards;

    HazardStepsController(Hazards hazards) {
        this.hazards = hazards;
    }

    @PostMapping
    @Allow({REGULATOR, TOWN, HEAD, SAFETY, WORKER})
    Receipt list(@RequestHeader(COMMAND) CommandId command, @RequestBody HazardCommand.Listing said) {
        return hazards.list(command, said);
    }

    @PutMapping("/{id}")
    @Allow({REGULATOR, TOWN, HEAD, SAFETY, WORKER})
    Receipt correct(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable HazardId id,
            @RequestBody HazardCommand.Correction said) {
        return hazards.correct(command, id, said);
    }

    @PostMapping("/{id}/hand-over")
    @Allow({REGULATOR, TOWN, HEAD, SAFETY, WORKER})
    Receipt handOver(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable HazardId id,
            @RequestBody HazardCommand.HandOver said) {
        return hazards.handOver(command, id, said);
    }

    @PostMapping("/{id}/signing")
    @Allow({HEAD, SAFETY, WORKER})
    Receipt sign(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable HazardId id,
            @RequestBody HazardCommand.Signing said) {
        return hazards.sign(command, id, said);
    }

    @PostMapping("/{id}/return")
    @Allow({HEAD, SAFETY, WORKER})
    Receipt returnIt(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable HazardId id,
            @RequestBody HazardCommand.Return said) {
        return hazards.returnIt(command, id, said);
    }

    @PostMapping("/{id}/rectification")
    @Allow({HEAD, SAFETY, WORKER})
    Receipt report(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable HazardId id,
            @RequestBody HazardCommand.Rectification said) {
        return hazards.report(command, id, said);
    }

    @PostMapping("/{id}/acceptance")
    @Allow({REGULATOR, TOWN, HEAD, SAFETY, WORKER})
    Receipt accept(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable HazardId id,
            @RequestBody HazardCommand.Acceptance said) {
        return hazards.accept(command, id, said);
    }

    @PostMapping("/{id}/send-back")
    @Allow({REGULATOR, TOWN, HEAD, SAFETY, WORKER})
    Receipt sendBack(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable HazardId id,
            @RequestBody HazardCommand.SendBack said) {
        return hazards.sendBack(command, id, said);
    }

    @PostMapping("/{id}/voiding")
    @Allow({REGULATOR, TOWN, HEAD, SAFETY, WORKER})
    Receipt voidIt(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable HazardId id,
            @RequestBody HazardCommand.Voiding said) {
        return hazards.voidIt(command, id, said);
    }
}
