package cn.anxian.obligation.ladder;

import cn.anxian.journal.Receipt;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.Allow;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.Role;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 督办阶梯 over HTTP: the ladders, how far a matter has climbed, and the decisions that a named post signs. */
@RestController
class LadderController {

    private final LadderBook book;
    private final Climbs climbs;
    private final DecisionViews views;
    private final Deciding deciding;

    LadderController(LadderBook book, Climbs climbs, DecisionViews views, Deciding deciding) {
        this.book = book;
        this.climbs = climbs;
        this.views = views;
        this.deciding = deciding;
    }

    @Allow(signedIn = true)
    @GetMapping("/api/ladders")
    List<LadderView> ladders() {
        return book.all();
    }

    @Allow({Role.LEADER, Role.OFFICE, Role.REGULATOR, Role.TOWN, Role.DUTY, Role.HEAD, Role.SAFETY, Role.WORKER})
    @GetMapping("/api/climbs")
    List<ClimbView> climbs(@RequestParam String subjectType, @RequestParam String subjectId) {
        return climbs.of(Subject.of(subjectType, BadInput.uuid(subjectId)));
    }

    @Allow({Role.LEADER, Role.OFFICE, Role.REGULATOR, Role.TOWN, Role.DUTY, Role.HEAD, Role.SAFETY, Role.WORKER})
    @GetMapping("/api/decisions/{id}")
    DecisionView decision(@PathVariable DecisionId id) {
        return views.one(id);
    }

    @Allow({Role.LEADER, Role.OFFICE, Role.REGULATOR})
    @PostMapping("/api/decisions/{id}/answer")
    Receipt answer(
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable DecisionId id,
            @RequestBody DecisionForm.AnswerSaid said) {
        return deciding.answer(command, id, said);
    }

    @Allow({Role.LEADER, Role.OFFICE, Role.REGULATOR})
    @PostMapping("/api/decisions/{id}/fulfilment")
    Receipt fulfil(
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable DecisionId id,
            @RequestBody DecisionForm.DoneSaid said) {
        return deciding.fulfil(command, id, said);
    }
}
