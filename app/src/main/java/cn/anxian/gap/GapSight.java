package cn.anxian.gap;

import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.ScopeFilter;
import org.springframework.stereotype.Component;

/** One gap, as far as the caller may see it. */
@Component
class GapSight {

    private final GapTable table;
    private final ScopeFilter filter;

    GapSight(GapTable table, ScopeFilter filter) {
        this.table = table;
        this.filter = filter;
    }

    /** @throws Refusal not-found, also where it is not the caller's to see */
    Gap gap(GapId id) {
        return table.find(id)
                .filter(gap -> filter.sees(
                        gap.placement().path(),
                        gap.placement().line(),
                        gap.placement().party()))
                .orElseThrow(() -> Refusal.notFound("这一条责任空白"));
    }
}
