package cn.anxian.directive.paper;

import static cn.anxian.kernel.Role.LEADER;
import static cn.anxian.kernel.Role.OFFICE;
import static cn.anxian.kernel.Role.REGULATOR;

import cn.anxian.directive.DirectiveId;
import cn.anxian.directive.review.Wholes;
import cn.anxian.kernel.Allow;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.BusinessClock;
import java.time.LocalDate;
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

    private static final int A_WEEK = 7;

    private final Wholes wholes;
    private final BusinessClock clock;

    PaperController(Wholes wholes, BusinessClock clock) {
        this.wholes = wholes;
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
        return TaskTablePaper.sheet(wholes.of(id));
    }

    /** Of the last seven days where nothing else is said. */
    @GetMapping("/bulletin.docx")
    @Allow({LEADER, OFFICE, REGULATOR})
    ResponseEntity<byte[]> bulletin(
            @PathVariable DirectiveId id,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        LocalDate last = to == null ? clock.today() : to;
        LocalDate first = from == null ? last.minusDays(A_WEEK - 1) : from;
        if (first.isAfter(last)) {
            throw BadInput.in("from", "通报的起始日期不能晚于截止日期。");
        }
        String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return new Bulletin(wholes.of(id), first, last, site).answer();
    }
}
