package cn.anxian.account;

import cn.anxian.journal.Receipt;
import cn.anxian.kernel.Allow;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.MachineClock;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.Scope;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 在线会话: who is signed in in the security administrator's region. */
@RestController
class AccountSessionController {

    private static final int MOST = 200;

    private final SessionTable sessions;
    private final AdministeringAccounts administering;
    private final CurrentCaller callers;
    private final MachineClock clock;

    AccountSessionController(
            SessionTable sessions, AdministeringAccounts administering, CurrentCaller callers, MachineClock clock) {
        this.sessions = sessions;
        this.administering = administering;
        this.callers = callers;
        this.clock = clock;
    }

    /** At most two hundred: whoever looks for somebody names him. */
    @GetMapping("/api/account-sessions")
    @Allow(Role.SECURITY_ADMIN)
    @Transactional(readOnly = true)
    public List<SessionTable.OpenSession> open(@RequestParam(defaultValue = "") String q) {
        String path =
                callers.get().scope() instanceof Scope.Administration administration ? administration.path() : "~";
        return sessions.open(path, path + "~", q.strip(), clock.now(), MOST);
    }

    /** Everywhere where the person is signed in with this account. */
    @PostMapping("/api/accounts/{id}/sessions/end")
    @Allow(Role.SECURITY_ADMIN)
    Receipt end(@RequestHeader("Idempotency-Key") CommandId command, @PathVariable AccountId id) {
        return administering.endSessions(command, id);
    }
}
