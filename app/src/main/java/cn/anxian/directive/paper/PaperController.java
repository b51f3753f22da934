package cn.anxian.directive.paper;

import static cn.anxian.kernel.Role.LEADER;
import static cn.anxian.kernel.Role.OFFICE;
import static cn.anxian.kernel.Role.REGULATOR;

import cn.anxian.directive.DirectiveId;
import cn.anxian.directive.review.Wholes;
import cn.anxian.directive.task.PastDays;
import cn.anxian.kernel.Allow;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.web.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** 任务分解表、进展通报 over HTTP. */
@RestController
@RequestMapping("/api/directives/{id}")
class PaperController {

    private final Wholes wholes;
    private final Bulletins bulletins;
    private final BusinessClock clock;

    PaperController(Wholes wholes, Bulletins bulletins, BusinessClock clock) {
        this.wholes = wholes;
        this.bulletins = bulletins;
        this.clock = clock;
    }

    @GetMapping("/tasks.docx")
    @Allow({LEADER, OFFICE, REGULATOR})
    ResponseEntity<byte[]> taskTable(@PathVariable DirectiveId id) {
        return TaskTablePaper.document(wholes.of(id), clock.today());
    }

    @GetMapping("/tasks.xlsx")
    @Allow({LEADER, OFFICE, REGULATOR})
    ResponseEntity<byte[]> taskSheet(@PathVariable DirectiveId id) {
        return TaskTablePaper.sheet(wholes.of(id), clock.today());
    }

    /**
     * 进展通报: what happened within some days, and how the tasks stood at their end.
     *
     * @param from, to YYYY-MM-DD; the seven days up to today where nothing else is said
     */
    @GetMapping("/bulletin")
    @Allow({LEADER, OFFICE, REGULATOR})
    Bulletin bulletin(
            @PathVariable DirectiveId id,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        return bulletins.of(id, PastDays.between(Asked.day("from", from), Asked.day("to", to), clock.today()));
    }

    @GetMapping("/bulletin.docx")
    @Allow({LEADER, OFFICE, REGULATOR})
    ResponseEntity<byte[]> bulletinPaper(
            @PathVariable DirectiveId id,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return new BulletinPaper(bulletin(id, from, to), clock.today(), site).answer();
    }
}
