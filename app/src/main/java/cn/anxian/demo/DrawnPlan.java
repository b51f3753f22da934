package cn.anxian.demo;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Lines;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The plan of the city that is served: drawn at each start, and always the same. */
@OnDemo
@Component
class DrawnPlan {

    static final Caller PLANNER = Caller.system("演示城市", new Scope.Loading());

    private final CityPlan plan;

    DrawnPlan(
            Directory directory, Lines lines, CitySize size, CurrentCaller callers, TransactionTemplate transactions) {
        CityBook book = CityBook.load();
        this.plan = callers.as(
                PLANNER,
                () -> transactions.execute(status -> CityPlan.of(
                        Ground.of(directory, lines, book.city(), size.counties()), book, NameBook.load(), size)));
    }

    CityPlan plan() {
        return plan;
    }
}
