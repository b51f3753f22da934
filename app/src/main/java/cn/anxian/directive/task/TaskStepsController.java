package cn.anxian.directive.task;

import static cn.anxian.kernel.Role.DUTY;
import static cn.anxian.kernel.Role.LEADER;
import static cn.anxian.kernel.Role.OFFICE;
import static cn.anxian.kernel.Role.REGULATOR;
import static cn.anxian.kernel.Role.TOWN;

import cn.anxian.directive.TaskId;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.Allow;
import cn.anxian.kernel.CommandId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Each step of a task's life. Roles are asked here; who exactly may is the lifecycle's table. */
@RestController
@RequestMapping("/api/directive-tasks")
class TaskStepsController {

    private static final String COMMAND = "Idempotency-Key";

    private final Working working;
    private final BreakingDown breakingDown;
    private final Accepting accepting;
    private final Steering steering;

    TaskStepsController(Working working, BreakingDown breakingDown, Accepting accepting, Steering steering) {
        this.working = working;
        this.breakingDown = breakingDown;
        this.accepting = accepting;
        this.steering = steering;
    }

    @PostMapping("/{id}/signing")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    Receipt sign(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable TaskId id,
            @RequestBody TaskCommand.TaskSigning said) {
        return working.sign(command, id, said);
    }

    @PostMapping("/{id}/return")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    Receipt giveBack(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable TaskId id,
            @RequestBody TaskCommand.TaskReason said) {
        return working.giveBack(command, id, said);
    }

    @PostMapping("/{id}/breakdown")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    Receipt breakDown(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable TaskId id,
            @RequestBody TaskCommand.TaskBreakdown said) {
        return breakingDown.breakDown(command, id, said);
    }

    @PostMapping("/{id}/progress")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    Receipt progress(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable TaskId id,
            @RequestBody TaskCommand.TaskProgress said) {
        return working.progress(command, id, said);
    }

    @PostMapping("/{id}/completion")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    Receipt complete(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable TaskId id,
            @RequestBody TaskCommand.TaskCompletion said) {
        return working.complete(command, id, said);
    }

    @PostMapping("/{id}/acceptance")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    Receipt accept(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable TaskId id,
            @RequestBody TaskCommand.TaskAcceptance said) {
        return accepting.accept(command, id, said);
    }

    @PostMapping("/{id}/send-back")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    Receipt sendBack(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable TaskId id,
            @RequestBody TaskCommand.TaskSendBack said) {
        return accepting.sendBack(command, id, said);
    }

    @PostMapping("/{id}/extension")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    Receipt askExtension(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable TaskId id,
            @RequestBody TaskCommand.TaskExtension said) {
        return steering.ask(command, id, said);
    }

    @PostMapping("/{id}/extension-answer")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    Receipt answerExtension(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable TaskId id,
            @RequestBody TaskCommand.TaskExtensionAnswer said) {
        return steering.answer(command, id, said);
    }

    @PostMapping("/{id}/urging")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    Receipt urge(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable TaskId id,
            @RequestBody TaskCommand.TaskUrging said) {
        return steering.urge(command, id, said);
    }

    @PostMapping("/{id}/look-back")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    Receipt lookBack(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable TaskId id,
            @RequestBody TaskCommand.TaskLookBack said) {
        return accepting.lookBack(command, id, said);
    }

    @PostMapping("/{id}/reissue")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    Receipt reissue(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable TaskId id,
            @RequestBody TaskCommand.TaskReissue said) {
        return steering.reissue(command, id, said);
    }

    @PostMapping("/{id}/withdrawal")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    Receipt withdraw(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable TaskId id,
            @RequestBody TaskCommand.TaskReason said) {
        return steering.withdraw(command, id, said);
    }
}
