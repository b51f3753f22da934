package cn.anxian.accountability.pledge;

import static cn.anxian.kernel.Role.DUTY;
import static cn.anxian.kernel.Role.LEADER;
import static cn.anxian.kernel.Role.OFFICE;
import static cn.anxian.kernel.Role.REGULATOR;
import static cn.anxian.kernel.Role.TOWN;

import cn.anxian.accountability.PledgeId;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.Allow;
import cn.anxian.kernel.CommandId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Each step of a pledge's life. Roles are asked here; who exactly may is the lifecycle's table. */
@RestController
@RequestMapping("/api/pledges/{id}")
class PledgeStepsController {

    private static final String COMMAND = "Idempotency-Key";

    private final Agreeing agreeing;
    private final HandingDown handingDown;
    private final Appraising appraising;

    PledgeStepsController(Agreeing agreeing, HandingDown handingDown, Appraising appraising) {
        this.agreeing = agreeing;
        this.handingDown = handingDown;
        this.appraising = appraising;
    }

    @PostMapping("/issuing")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    Receipt issue(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable PledgeId id,
            @RequestBody PledgeSaid.PledgeIssuing said) {
        return agreeing.issue(command, id, said);
    }

    @PostMapping("/signing")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    Receipt sign(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable PledgeId id,
            @RequestBody PledgeSaid.PledgeSigning said) {
        return agreeing.sign(command, id, said);
    }

    @PostMapping("/return")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    Receipt giveBack(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable PledgeId id,
            @RequestBody PledgeSaid.PledgeReason said) {
        return agreeing.giveBack(command, id, said);
    }

    @PostMapping("/withdrawal")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    Receipt withdraw(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable PledgeId id,
            @RequestBody PledgeSaid.PledgeReason said) {
        return agreeing.withdraw(command, id, said);
    }

    @PostMapping("/amendment")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    Receipt amend(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable PledgeId id,
            @RequestBody PledgeSaid.PledgeAmendment said) {
        return agreeing.amend(command, id, said);
    }

    @PostMapping("/breakdown")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    RowByRow.PledgesMade breakDown(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable PledgeId id,
            @RequestBody PledgeSaid.PledgeBreakdown said) {
        return handingDown.breakDown(command, id, said);
    }

    @PostMapping("/outcome")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    Receipt state(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable PledgeId id,
            @RequestBody PledgeSaid.PledgeOutcome said) {
        return appraising.state(command, id, said);
    }

    @PostMapping("/countersigning")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    Receipt countersign(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable PledgeId id,
            @RequestBody PledgeSaid.PledgeSigning said) {
        return agreeing.countersign(command, id, said);
    }

    @PostMapping("/conclusion")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    Receipt conclude(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable PledgeId id,
            @RequestBody PledgeSaid.PledgeConclusion said) {
        return appraising.conclude(command, id, said);
    }
}
