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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a major hazard asks for besides, and putting a rectification off. Roles are asked here; who exactly may is the lifecycle's table. */
@RestController
@RequestMapping("/api/hazards/{id}")
class GravityStepsController {

    private static final String COMMAND = "Idempotency-Key";

    private final Hazards hazards;

    GravityStepsController(Hazards hazards) {
        this.hazards = hazards;
    }

    @PostMapping("/judgement")
    @Allow({REGULATOR, TOWN, HEAD, SAFETY})
    Receipt judgeMajor(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable HazardId id,
            @RequestBody HazardCommand.Judging said) {
        return hazards.judgeMajor(command, id, said);
    }

    @PostMapping("/dismissal")
    @Allow({REGULATOR, TOWN, HEAD, SAFETY})
    Receipt judgeGeneral(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable HazardId id,
            @RequestBody HazardCommand.Judging said) {
        return hazards.judgeGeneral(command, id, said);
    }

    @PostMapping("/regrading")
    @Allow({REGULATOR, TOWN})
    Receipt regrade(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable HazardId id,
            @RequestBody HazardCommand.Reasoned said) {
        return hazards.regrade(command, id, said);
    }

    @PostMapping("/report")
    @Allow({HEAD, SAFETY})
    Receipt tell(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable HazardId id,
            @RequestBody HazardCommand.Telling said) {
        return hazards.tell(command, id, said);
    }

    @PostMapping("/supervision")
    @Allow(REGULATOR)
    Receipt supervise(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable HazardId id,
            @RequestBody HazardCommand.Supervising said) {
        return hazards.supervise(command, id, said);
    }

    @PostMapping("/no-supervision")
    @Allow(REGULATOR)
    Receipt leaveOff(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable HazardId id,
            @RequestBody HazardCommand.Reasoned said) {
        return hazards.leaveOff(command, id, said);
    }

    @PostMapping("/stop")
    @Allow({REGULATOR, TOWN})
    Receipt stop(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable HazardId id,
            @RequestBody HazardCommand.Stopping said) {
        return hazards.stop(command, id, said);
    }

    @PostMapping("/release")
    @Allow({REGULATOR, TOWN})
    Receipt release(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable HazardId id,
            @RequestBody HazardCommand.Reasoned said) {
        return hazards.release(command, id, said);
    }

    @PostMapping("/plan")
    @Allow(HEAD)
    Receipt plan(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable HazardId id,
            @RequestBody HazardCommand.Planning said) {
        return hazards.plan(command, id, said);
    }

    @PostMapping("/review")
    @Allow({REGULATOR, TOWN, HEAD, SAFETY, WORKER})
    Receipt review(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable HazardId id,
            @RequestBody HazardCommand.Acceptance said) {
        return hazards.review(command, id, said);
    }

    @PostMapping("/approval")
    @Allow({REGULATOR, TOWN})
    Receipt approve(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable HazardId id,
            @RequestBody HazardCommand.Acceptance said) {
        return hazards.approve(command, id, said);
    }

    @PostMapping("/extension")
    @Allow({HEAD, SAFETY, WORKER})
    Receipt askExtension(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable HazardId id,
            @RequestBody HazardCommand.PuttingOff said) {
        return hazards.askExtension(command, id, said);
    }

    @PostMapping("/extension-grant")
    @Allow({REGULATOR, TOWN, HEAD, SAFETY})
    Receipt grantExtension(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable HazardId id,
            @RequestBody HazardCommand.Reasoned said) {
        return hazards.grantExtension(command, id, said);
    }

    @PostMapping("/extension-refusal")
    @Allow({REGULATOR, TOWN, HEAD, SAFETY})
    Receipt refuseExtension(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable HazardId id,
            @RequestBody HazardCommand.Reasoned said) {
        return hazards.refuseExtension(command, id, said);
    }
}
