package cn.anxian.account;

import cn.anxian.directory.PartyKind;
import cn.anxian.directory.Post;
import cn.anxian.directory.RegionId;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The session as its person's screens see it. */
record SessionView(
        @Schema(allowableValues = {"anonymous", "change-password", "totp-enrol", "totp", "signed-in"})
        String state,

        boolean demo,
        Instant businessNow,
        @Nullable PersonView person,
        @Nullable PostView post,
        List<PostView> posts,
        @Nullable Role role,
        @Nullable String roleName,
        String city) {

    record PersonView(PersonId id, String name) {}

    record PartyView(PartyId id, String name, PartyKind kind) {}

    record RegionView(RegionId id, String name, String fullName) {}

    /** @param lines {@code *} for every line */
    record PostView(
            PostId id,
            String name,
            PartyView party,
            RegionView region,
            Role role,
            String roleName,
            List<String> lines) {

        static PostView of(Post post) {
            return new PostView(
                    post.id(),
                    post.name(),
                    new PartyView(post.party(), post.partyName(), post.partyKind()),
                    new RegionView(
                            post.region().id(),
                            post.region().name(),
                            post.region().fullName()),
                    post.role(),
                    post.role().chinese(),
                    post.lines().isEmpty() ? List.of("*") : List.copyOf(new TreeSet<>(post.lines())));
        }
    }

    static SessionView of(Standing standing, boolean demo, Instant businessNow, String city) {
        return switch (standing) {
            case Standing.Outside ignored ->
                new SessionView("anonymous", demo, businessNow, null, null, List.of(), null, null, city);
            case Standing.Halfway halfway ->
                new SessionView(
                        halfway.step().code(),
                        demo,
                        businessNow,
                        person(halfway.account()),
                        null,
                        List.of(),
                        null,
                        null,
                        city);
            case Standing.Inside inside ->
                new SessionView(
                        "signed-in",
                        demo,
                        businessNow,
                        person(inside.account()),
                        PostView.of(inside.post()),
                        inside.posts().stream().map(PostView::of).toList(),
                        inside.caller().role(),
                        inside.caller().role().chinese(),
                        city);
        };
    }

    private static PersonView person(Account account) {
        return new PersonView(account.person(), account.personName());
    }
}
