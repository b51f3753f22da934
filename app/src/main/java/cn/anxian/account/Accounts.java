package cn.anxian.account;

import cn.anxian.kernel.MachineClock;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.Uuid7;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door of accounts, for whoever loads a city. People come in through the sign-in page. */
@Component
public class Accounts {

    private final AccountTable accounts;
    private final Passwords passwords;
    private final MachineClock clock;
    private final AccountSettings settings;

    Accounts(AccountTable accounts, Passwords passwords, MachineClock clock, AccountSettings settings) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.settings = settings;
    }

    /** @param path the region in which the account is administered */
    record Owner(PersonId person, String name, String path) {}

    enum Kind {
        /** Its password has to be changed first; an administrator needs a second factor. */
        REAL,
        /** Of the demo city: the password is public, and there is no second factor. */
        DEMO
    }

    /**
     * An account of the demo city. Called while the city is loaded.
     *
     * @param path of the region in which the account is administered
     * @throws IllegalStateException outside the demo
     */
    @Transactional
    public void openForDemo(String login, String password, PersonId person, String personName, String path) {
        if (!settings.demo()) {
            throw new IllegalStateException("public passwords are for the demo city only");
        }
        open(new Owner(person, personName, path), Login.chosen(login), passwords.hash(password), Kind.DEMO);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Account open(Owner owner, Login login, String passwordHash, Kind kind) {
        Account account = new Account(
                new AccountId(Uuid7.at(clock.now())),
                owner.person(),
                owner.name(),
                login,
                passwordHash,
                kind == Kind.REAL,
                null,
                kind == Kind.DEMO,
                null,
                0,
                owner.path(),
                null,
                1);
        if (!accounts.open(account, clock.now())) {
            throw Refusal.conflict("account-exists", "这个账号名已被使用，或者这个人已经有账号。");
        }
        return account;
    }
}
