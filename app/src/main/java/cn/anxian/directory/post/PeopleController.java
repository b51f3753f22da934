package cn.anxian.directory.post;

import static cn.anxian.kernel.Role.HEAD;
import static cn.anxian.kernel.Role.OFFICE;
import static cn.anxian.kernel.Role.REGULATOR;
import static cn.anxian.kernel.Role.SECURITY_ADMIN;
import static cn.anxian.kernel.Role.SYSTEM_ADMIN;
import static cn.anxian.kernel.Role.TOWN;

import cn.anxian.kernel.Allow;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** People by name: whoever was registered once is chosen, not registered again. */
@RestController
class PeopleController {

    private static final int MOST = 20;
    private static final int SHORTEST = 2;

    private final HoldingTable holdings;
    private final CurrentCaller callers;

    PeopleController(HoldingTable holdings, CurrentCaller callers) {
        this.holdings = holdings;
        this.callers = callers;
    }

    /** At most twenty, for two characters or more of a name. An enterprise's head is told of those who served in it. */
    @GetMapping("/api/people")
    @Allow({SYSTEM_ADMIN, SECURITY_ADMIN, OFFICE, REGULATOR, TOWN, HEAD})
    @Transactional(readOnly = true)
    public List<KnownPerson> known(@RequestParam(defaultValue = "") String q) {
        String words = q.strip();
        if (words.length() < SHORTEST) {
            return List.of();
        }
        Caller by = callers.get();
        return holdings.known(words, by.is(HEAD) ? by.party() : null, by.person(), MOST);
    }
}
