package cn.anxian.kernel;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who is asking: a person acting from one post. Duties rest on the post; the person is recorded beside it.
 *
 * @param partyName the party of the post, as shown in time lines
 */
public record Caller(
        PersonId person,
        String personName,
        PostId post,
        String postName,
        PartyId party,
        String partyName,
        Role role,
        Scope scope) {

    private static final UUID NOBODY = new UUID(0, 0);

    /** Nobody signed in: sees nothing. */
    public static final Caller ANONYMOUS = system("未登录", new Scope.Nothing());

    /** The product itself, with the scope that the work needs. */
    public static Caller system(String name, Scope scope) {
        return new Caller(
                new PersonId(NOBODY),
                name,
                new PostId(NOBODY),
                name,
                new PartyId(NOBODY),
                "安弦",
                Role.SYSTEM_ADMIN,
                scope);
    }

    public boolean isSomebody() {
        return !person.value().equals(NOBODY);
    }

    public boolean is(Role... roles) {
        return Set.of(roles).contains(role);
    }

    public Optional<Scope.Region> region() {
        return scope instanceof Scope.Region region ? Optional.of(region) : Optional.empty();
    }
}
