package cn.anxian.directive.slip;

import static cn.anxian.kernel.Role.DUTY;
import static cn.anxian.kernel.Role.LEADER;
import static cn.anxian.kernel.Role.OFFICE;
import static cn.anxian.kernel.Role.REGULATOR;
import static cn.anxian.kernel.Role.TOWN;

import cn.anxian.kernel.Allow;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 督办单 over HTTP, to be printed. */
@RestController
class SlipController {

    private final SlipPaper paper;

    SlipController(SlipPaper paper) {
        this.paper = paper;
    }

    @GetMapping("/api/slips/{id}.docx")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    ResponseEntity<byte[]> slip(@PathVariable SlipId id) {
        return paper.answer(id);
    }
}
