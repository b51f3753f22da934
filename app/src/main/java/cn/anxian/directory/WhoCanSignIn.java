package cn.anxian.directory;

import cn.anxian.kernel.PersonId;
import java.util.Collection;
import java.util.Set;

/** Answered by the module that keeps the accounts, which stands above this one. */
public interface WhoCanSignIn {

    Set<PersonId> among(Collection<PersonId> people);
}
