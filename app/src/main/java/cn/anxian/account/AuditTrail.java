package cn.anxian.account;

import cn.anxian.journal.Fact;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.MachineClock;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down who came, who failed to, and what was done to accounts. Appended only; read by the audit administrator. */
@Component
class AuditTrail {

    private static final String NO_ADDRESS = "";

    /** Accounts are matters of the administrators: no region path, so that no region's list shows them. */
    private static final Placement AMONG_ADMINISTRATORS = new Placement("", "account", new PartyId(new UUID(0, 0)));

    private final EventTable events;
    private final MachineClock clock;
    private final CurrentCaller callers;

    AuditTrail(EventTable events, MachineClock clock, CurrentCaller callers) {
        this.events = events;
        this.clock = clock;
        this.callers = callers;
    }

    /** Done by the account's own person, or by someone who says he is. */
    void at(AccountEvent kind, @Nullable Account account, String address, String detail) {
        events.append(clock.now(), kind, account, null, address, detail);
    }

    /** Done to the account by the present caller; the fact is for the journal. */
    Fact by(AccountEvent kind, Account account, String detail) {
        events.append(clock.now(), kind, account, callers.get().personName(), NO_ADDRESS, detail);
        List<Fact.Detail> details = new ArrayList<>();
        details.add(new Fact.Detail("账号", account.login().value()));
        details.add(new Fact.Detail("姓名", account.personName()));
        if (!detail.isEmpty()) {
            details.add(new Fact.Detail("理由", detail));
        }
        return new Fact(
                "account." + kind.code(),
                kind.chinese(),
                new Subject("account", account.id().value(), account.login().value()),
                AMONG_ADMINISTRATORS,
                details,
                List.of());
    }
}
