package cn.anxian.account;

import org.springframework.stereotype.Component;

/** Writes down that a session ended without its person's doing: a lost post, a lock, a new password, or its time was up. */
@Component
class SessionEnds {

    private final AccountTable accounts;
    private final Doorstep doorstep;
    private final AuditTrail trail;

    SessionEnds(AccountTable accounts, Doorstep doorstep, AuditTrail trail) {
        this.accounts = accounts;
        this.doorstep = doorstep;
        this.trail = trail;
    }

    void ended(SessionMemory memory, String address) {
        doorstep.naming(memory.login(), () -> {
            Account account = accounts.named(memory.login()).orElse(null);
            trail.at(AccountEvent.SESSION_ENDED, account, address, "");
            return account;
        });
    }
}
