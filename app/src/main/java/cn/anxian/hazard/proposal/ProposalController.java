package cn.anxian.hazard.proposal;

import static cn.anxian.kernel.Role.DUTY;
import static cn.anxian.kernel.Role.HEAD;
import static cn.anxian.kernel.Role.LEADER;
import static cn.anxian.kernel.Role.OFFICE;
import static cn.anxian.kernel.Role.REGULATOR;
import static cn.anxian.kernel.Role.SAFETY;
import static cn.anxian.kernel.Role.TOWN;
import static cn.anxian.kernel.Role.WORKER;

import cn.anxian.kernel.Allow;
import cn.anxian.kernel.PartyId;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 按义检索: what is near in words and meaning, in law, line packs and the ledger that the caller sees; whoever may list may ask. */
@RestController
@RequestMapping("/api/hazards/proposals")
class ProposalController {

    private final Proposals proposals;
    private final Repeats repeats;

    ProposalController(Proposals proposals, Repeats repeats) {
        this.proposals = proposals;
        this.repeats = repeats;
    }

    /** @param party the enterprise @param words what was found, in the finder's words */
    @GetMapping("/repeats")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER})
    Repeats.RepeatsView repeats(@RequestParam String party, @RequestParam String words) {
        return repeats.likely(PartyId.of(party), words);
    }

    /** @param words what was found, in the finder's words @param party the enterprise, whose industry says by what it is judged */
    @GetMapping
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER})
    ProposalsView nearest(
            @RequestParam String words, @RequestParam Optional<String> line, @RequestParam Optional<String> party) {
        return proposals.nearest(
                words,
                line.filter(it -> !it.isBlank()),
                party.filter(it -> !it.isBlank()).map(PartyId::of));
    }
}
