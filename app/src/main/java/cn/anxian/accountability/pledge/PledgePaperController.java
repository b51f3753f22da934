package cn.anxian.accountability.pledge;

import static cn.anxian.kernel.Role.DUTY;
import static cn.anxian.kernel.Role.LEADER;
import static cn.anxian.kernel.Role.OFFICE;
import static cn.anxian.kernel.Role.REGULATOR;
import static cn.anxian.kernel.Role.TOWN;

import cn.anxian.accountability.PledgeId;
import cn.anxian.evidence.Evidence;
import cn.anxian.kernel.Allow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 责任状、目标完成情况对照表 as files. */
@RestController
@RequestMapping("/api/pledges")
class PledgePaperController {

    private final PledgeViews views;
    private final Evidence evidence;

    PledgePaperController(PledgeViews views, Evidence evidence) {
        this.views = views;
        this.evidence = evidence;
    }

    @GetMapping("/{id}.docx")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    ResponseEntity<byte[]> paper(@PathVariable PledgeId id) {
        return new PledgePaper(views.view(id), evidence).answer();
    }

    /** @param at a day of its year; now where nothing is said */
    @GetMapping("/{id}/results.docx")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    ResponseEntity<byte[]> resultsPaper(
            @PathVariable PledgeId id, @RequestParam(required = false) @Nullable LocalDate at) {
        return results(id, at).document();
    }

    /** @param at a day of its year; now where nothing is said */
    @GetMapping("/{id}/results.xlsx")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    ResponseEntity<byte[]> resultsSheet(
            @PathVariable PledgeId id, @RequestParam(required = false) @Nullable LocalDate at) {
        return results(id, at).sheet();
    }

    private ResultsPaper results(PledgeId id, @Nullable LocalDate at) {
        PledgeView whole = views.view(id, at);
        return new ResultsPaper(
                whole,
                whole.children().stream()
                        .map(part -> views.view(part.head().id(), at))
                        .toList());
    }
}
