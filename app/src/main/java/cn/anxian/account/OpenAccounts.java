package cn.anxian.account;

import cn.anxian.directory.WhoCanSignIn;
import cn.anxian.kernel.PersonId;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class OpenAccounts implements WhoCanSignIn {

    private final AccountTable accounts;

    OpenAccounts(AccountTable accounts) {
        this.accounts = accounts;
    }

    @Override
    public Set<PersonId> among(Collection<PersonId> people) {
        return accounts.openAmong(people);
    }
}
