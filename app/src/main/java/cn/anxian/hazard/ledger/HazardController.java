package cn.anxian.hazard.ledger;

import static cn.anxian.kernel.Role.DUTY;
import static cn.anxian.kernel.Role.HEAD;
import static cn.anxian.kernel.Role.LEADER;
import static cn.anxian.kernel.Role.OFFICE;
import static cn.anxian.kernel.Role.REGULATOR;
import static cn.anxian.kernel.Role.SAFETY;
import static cn.anxian.kernel.Role.TOWN;
import static cn.anxian.kernel.Role.WORKER;

import cn.anxian.hazard.HazardId;
import cn.anxian.kernel.Allow;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 隐患台账: lists, one hazard, and what a form may offer. */
@RestController
@RequestMapping("/api/hazards")
class HazardController {

    private final HazardLedger ledger;

    HazardController(HazardLedger ledger) {
        this.ledger = ledger;
    }

    @GetMapping
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER})
    HazardLedger.HazardPage list(@ParameterObject HazardWish wish) {
        return ledger.page(wish);
    }

    @GetMapping("/export")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER})
    ResponseEntity<byte[]> export(@ParameterObject HazardWish wish) {
        return HazardSheet.SHEET.answer(ledger.all(wish));
    }

    @GetMapping("/form")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER})
    HazardFormView form(@RequestParam(required = false) @Nullable String party) {
        return ledger.form(party);
    }

    @GetMapping("/{id}")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER})
    HazardView hazard(@PathVariable HazardId id) {
        return ledger.view(id);
    }
}
