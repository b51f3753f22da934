package cn.anxian.obligation;

import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Scope;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The kinds of duty that the modules contribute. Their reminders are written down for the bell at every start. */
@Component
public class Kinds implements SmartInitializingSingleton {

    private static final Caller LOADING = Caller.system("装载", new Scope.Loading());

    private final Map<String, ObligationKind> byId;
    private final KindRingTable rings;
    private final CurrentCaller callers;
    private final TransactionTemplate transactions;

    Kinds(
            ObjectProvider<ObligationKind> kinds,
            KindRingTable rings,
            CurrentCaller callers,
            TransactionTemplate transactions) {
        this.byId =
                kinds.orderedStream().collect(Collectors.toUnmodifiableMap(ObligationKind::id, Function.identity()));
        this.rings = rings;
        this.callers = callers;
        this.transactions = transactions;
    }

    @Override
    public void afterSingletonsInstantiated() {
        callers.as(LOADING, () -> transactions.execute(status -> rings.become(byId.values())));
    }

    ObligationKind kind(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no module contributes this kind: " + id));
    }

    /** Empty for what an earlier version of the product issued and this one no longer knows. */
    public Optional<ObligationKind> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Collection<ObligationKind> all() {
        return byId.values();
    }
}
