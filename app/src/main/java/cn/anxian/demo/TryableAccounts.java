package cn.anxian.demo;

import cn.anxian.account.Accounts;
import cn.anxian.account.DemoAccounts;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who can be tried from the sign-in page. */
@OnDemo
@Component
class TryableAccounts implements DemoAccounts {

    private final CityPlan plan;
    private final Accounts accounts;
    private final CurrentCaller callers;

    TryableAccounts(DrawnPlan drawn, Accounts accounts, CurrentCaller callers) {
        this.plan = drawn.plan();
        this.accounts = accounts;
        this.callers = callers;
    }

    @Override
    public List<DemoAccount> all() {
        return plan.book().accounts().stream().map(this::shown).toList();
    }

    @Override
    public String city() {
        return plan.agencies().getFirst().region().name();
    }

    private DemoAccount shown(CityBook.Tryable tryable) {
        PlannedPost post = plan.post(tryable.post());
        return new DemoAccount(
                tryable.login(),
                plan.book().password(),
                post.role().chinese(),
                party(post) + " " + post.name(),
                post.region().name(),
                tryable.what());
    }

    /** One account for each; whoever holds the post comes in by it. */
    void open(Population population) {
        for (CityBook.Tryable tryable : plan.book().accounts()) {
            Caller holder = population.caller(tryable.post());
            String path = plan.agencies().getFirst().region().path();
            callers.as(DrawnPlan.PLANNER, () -> {
                accounts.openForDemo(
                        tryable.login(), plan.book().password(), holder.person(), holder.personName(), path);
                return holder;
            });
        }
    }

    private String party(PlannedPost post) {
        return plan.agencies().stream()
                .filter(agency -> agency.posts().contains(post))
                .map(PlannedAgency::name)
                .findFirst()
                .orElseGet(() -> plan.enterprises().stream()
                        .filter(firm -> firm.posts().contains(post))
                        .map(PlannedEnterprise::name)
                        .findFirst()
                        .orElseThrow());
    }
}
