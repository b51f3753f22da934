package cn.anxian.overview.search;

import cn.anxian.kernel.Allow;
import cn.anxian.kernel.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 搜索: from the box in the head of every page. */
@RestController
class SearchController {

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @Allow({Role.LEADER, Role.OFFICE, Role.REGULATOR, Role.TOWN, Role.DUTY, Role.HEAD, Role.SAFETY, Role.WORKER})
    @GetMapping("/api/search")
    Search.SearchAnswer search(@RequestParam(defaultValue = "") String q) {
        return search.search(q);
    }
}
