package cn.anxian.directive.review;

import static cn.anxian.kernel.Role.LEADER;
import static cn.anxian.kernel.Role.OFFICE;
import static cn.anxian.kernel.Role.REGULATOR;

import cn.anxian.directive.standing.StandingList;
import cn.anxian.directive.standing.StandingLists;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.Allow;
import cn.anxian.kernel.CommandId;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Standing lists over HTTP: what there is, and entering one so that it can be issued. */
@RestController
@RequestMapping("/api/standing-lists")
class StandingController {

    private final StandingLists lists;
    private final Directives directives;

    StandingController(StandingLists lists, Directives directives) {
        this.lists = lists;
        this.directives = directives;
    }

    @GetMapping
    @Allow({LEADER, OFFICE, REGULATOR})
    List<StandingList> lists() {
        return lists.all();
    }

    @PostMapping("/{id}/directive")
    @Allow({LEADER, OFFICE, REGULATOR})
    Receipt enter(
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable String id,
            @RequestBody ReviewForm.ListEntry said) {
        return directives.enter(command, lists.list(id), said);
    }
}
