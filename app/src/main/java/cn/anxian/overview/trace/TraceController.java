package cn.anxian.overview.trace;

import static cn.anxian.kernel.Role.DUTY;
import static cn.anxian.kernel.Role.HEAD;
import static cn.anxian.kernel.Role.LEADER;
import static cn.anxian.kernel.Role.OFFICE;
import static cn.anxian.kernel.Role.REGULATOR;
import static cn.anxian.kernel.Role.SAFETY;
import static cn.anxian.kernel.Role.TOWN;
import static cn.anxian.kernel.Role.WORKER;

import cn.anxian.journal.ActMonth;
import cn.anxian.journal.TimelineEntry;
import cn.anxian.kernel.Allow;
import cn.anxian.kernel.Page;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 责任追溯. */
@RestController
@RequestMapping("/api/trace")
class TraceController {

    private final TracePages pages;

    TraceController(TracePages pages) {
        this.pages = pages;
    }

    @GetMapping
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER})
    TraceView trace(@ParameterObject TraceWish wish) {
        return pages.page(wish);
    }

    @GetMapping("/acts")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER})
    Page<TimelineEntry> acts(@ParameterObject TraceWish wish) {
        return pages.acts(wish);
    }

    /** How much there is, so that a long story can be opened month by month. */
    @GetMapping("/months")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER})
    List<ActMonth> months(@ParameterObject TraceWish wish) {
        return pages.months(wish);
    }

    @GetMapping("/duties")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER})
    Page<TracedDuty> duties(@ParameterObject TraceWish wish) {
        return pages.duties(wish);
    }

    @GetMapping("/document")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER})
    ResponseEntity<byte[]> document(@ParameterObject TraceWish wish) {
        return pages.document(wish).answer();
    }
}
