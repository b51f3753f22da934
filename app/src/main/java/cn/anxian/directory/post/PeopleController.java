package cn.anxian.directory.post;

import static cn.anxian.kernel.Role.HEAD;
import static cn.anxian.kernel.Role.OFFICE;
import static cn.anxian.kernel.Role.REGULATOR;
import static cn.anxian.kernel.Role.SECURITY_ADMIN;
import static cn.anxian.kernel.Role.SYSTEM_ADMIN;
import static cn.anxian.kernel.Role.TOWN;

import cn.anxian.kernel.Allow;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** People who hold no post: whoever was registered once is chosen, not registered again. */
@RestController
class PeopleController {

    private static final int MOST = 20;

    private final HoldingTable holdings;

    PeopleController(HoldingTable holdings) {
        this.holdings = holdings;
    }

    /** By name, at most twenty; nobody whom the caller may not know. */
    @GetMapping("/api/people")
    @Allow({SYSTEM_ADMIN, SECURITY_ADMIN, OFFICE, REGULATOR, TOWN, HEAD})
    @Transactional(readOnly = true)
    public List<Unposted> unposted(@RequestParam(defaultValue = "") String q) {
        return holdings.unposted(q.strip(), MOST);
    }
}
