package cn.anxian.directory.post;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Entered;
import cn.anxian.directory.Holder;
import cn.anxian.directory.NewPost;
import cn.anxian.directory.Party;
import cn.anxian.directory.Post;
import cn.anxian.directory.PostChange;
import cn.anxian.directory.PostHeld;
import cn.anxian.directory.PostsHeld;
import cn.anxian.directory.RegionId;
import cn.anxian.journal.Commands;
import cn.anxian.journal.Fact;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Receipt;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.Allow;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.Placement;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.time.ChinaTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Posts and who holds them. People move, duties stay. */
@RestController
class PostController {

    record NewPostForm(
            @Nullable PartyId partyId,
            @Nullable String name,
            @Nullable String role,
            @Nullable Integer regionId,
            @Nullable Set<String> lines,
            @Nullable PostId superiorId,
            @Nullable String duties) {}

    record PostForm(
            @Nullable Integer version,
            @Nullable PartyId partyId,
            @Nullable String name,
            @Nullable String role,
            @Nullable Set<String> lines,
            @Nullable PostId superiorId,
            @Nullable String duties) {}

    record AbolitionForm(
            @Nullable Integer version,
            @Nullable PostId successorId,
            @Nullable String reason) {}

    record HolderForm(
            @Nullable PersonId personId,
            @Nullable String personName,
            @Nullable Instant from) {}

    record EndForm(@Nullable Instant at) {}

    record PastHolder(
            PersonId personId,
            String personName,
            Instant from,
            @Nullable Instant until) {}

    private final Directory directory;
    private final PostsHeld postsHeld;
    private final Commands commands;
    private final BusinessClock clock;

    PostController(Directory directory, PostsHeld postsHeld, Commands commands, BusinessClock clock) {
        this.directory = directory;
        this.postsHeld = postsHeld;
        this.commands = commands;
        this.clock = clock;
    }

    @GetMapping("/api/parties/{id}/posts")
    @Allow(signedIn = true)
    List<PostHeld> posts(@PathVariable PartyId id, @RequestParam(defaultValue = "false") boolean ordered) {
        return ordered ? postsHeld.ordered(directory.party(id)) : postsHeld.of(directory.party(id));
    }

    @GetMapping("/api/posts/{id}/holders")
    @Allow(signedIn = true)
    List<PastHolder> holders(@PathVariable PostId id) {
        return directory.holdersOf(directory.post(id).id()).stream()
                .map(past -> new PastHolder(
                        past.holder().person(),
                        past.holder().personName(),
                        past.holder().since(),
                        past.until().orElse(null)))
                .toList();
    }

    @PostMapping("/api/posts")
    @Allow({Role.SYSTEM_ADMIN, Role.OFFICE, Role.REGULATOR, Role.TOWN, Role.HEAD})
    Receipt add(@RequestHeader("Idempotency-Key") CommandId command, @RequestBody NewPostForm form) {
        return commands.carryOut(command, "directory.add-post", "", form, () -> {
            if (form.partyId() == null) {
                throw BadInput.in("partyId", "请选择岗位所在的单位。");
            }
            Party party = directory.party(form.partyId());
            PostId id = directory.addPost(new NewPost(
                    party.id(),
                    Entered.text(form.name()),
                    role(form.role()),
                    form.regionId() == null ? party.region().id() : new RegionId(form.regionId()),
                    form.lines() == null ? Set.of() : form.lines(),
                    Optional.ofNullable(form.superiorId()),
                    Entered.text(form.duties())));
            return fact("directory.post-added", "设立岗位", id);
        });
    }

    @PutMapping("/api/posts/{id}")
    @Allow({Role.SYSTEM_ADMIN, Role.OFFICE, Role.REGULATOR, Role.TOWN, Role.HEAD})
    Receipt change(
            @RequestHeader("Idempotency-Key") CommandId command, @PathVariable PostId id, @RequestBody PostForm form) {
        return commands.carryOut(command, "directory.change-post", id, form, () -> {
            Post before = directory.post(id);
            if (form.role() != null && role(form.role()) != before.role()) {
                throw BadInput.in("role", "岗位的权限不能改；请撤销这个岗位，另设新岗位并指定承接。");
            }
            if (form.partyId() != null && !form.partyId().equals(before.party())) {
                throw BadInput.in("partyId", "岗位不能换单位；请撤销后另设。");
            }
            PostChange change = new PostChange(
                    Entered.text(form.name()),
                    form.lines() == null ? Set.of() : form.lines(),
                    Optional.ofNullable(form.superiorId()),
                    Entered.text(form.duties()));
            directory.changePost(id, change, Entered.version(form.version()));
            return fact("directory.post-changed", "修改岗位", id);
        });
    }

    @PostMapping("/api/posts/{id}/abolition")
    @Allow({Role.SYSTEM_ADMIN, Role.OFFICE, Role.REGULATOR, Role.TOWN, Role.HEAD})
    Receipt abolish(
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable PostId id,
            @RequestBody AbolitionForm form) {
        return commands.carryOut(command, "directory.abolish-post", id, form, () -> {
            directory.post(id);
            if (form.reason() == null || form.reason().isBlank()) {
                throw BadInput.in("reason", "请写明撤销的理由。");
            }
            directory.abolish(id, Optional.ofNullable(form.successorId()), Entered.version(form.version()));
            return fact(
                    "directory.post-abolished",
                    "撤销岗位",
                    id,
                    new Detail("理由", form.reason().strip()),
                    new Detail("承接岗位", successor(form)));
        });
    }

    private String successor(AbolitionForm form) {
        return form.successorId() == null
                ? "无"
                : directory.post(form.successorId()).name();
    }

    /** Whoever holds the post goes at the moment when the next one comes. */
    @PostMapping("/api/posts/{id}/holder")
    @Allow({Role.SYSTEM_ADMIN, Role.OFFICE, Role.REGULATOR, Role.TOWN, Role.HEAD})
    Receipt appoint(
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable PostId id,
            @RequestBody HolderForm form) {
        return commands.carryOut(command, "directory.appoint", id, form, () -> {
            directory.post(id);
            PersonId person =
                    form.personId() == null ? directory.addPerson(Entered.text(form.personName())) : form.personId();
            Instant from = form.from() == null ? clock.now() : form.from();
            directory.succeed(id, person, from);
            return fact(
                    "directory.appointed",
                    "任职",
                    id,
                    new Detail("任职人", directory.personName(person).orElse("")),
                    new Detail("自", ChinaTime.minuteInWords(from)));
        });
    }

    @PostMapping("/api/posts/{id}/holder/end")
    @Allow({Role.SYSTEM_ADMIN, Role.OFFICE, Role.REGULATOR, Role.TOWN, Role.HEAD})
    Receipt end(
            @RequestHeader("Idempotency-Key") CommandId command, @PathVariable PostId id, @RequestBody EndForm form) {
        return commands.carryOut(command, "directory.end-holding", id, form, () -> {
            Instant at = form.at() == null ? clock.now() : form.at();
            String name = directory.holderAt(id, at).map(Holder::personName).orElse("");
            directory.endHolding(id, at);
            return fact(
                    "directory.holding-ended",
                    "免职",
                    id,
                    new Detail("原任职人", name),
                    new Detail("至", ChinaTime.minuteInWords(at)));
        });
    }

    private Fact fact(String kind, String what, PostId id, Detail... details) {
        Post post = directory.post(id);
        return Fact.of(
                kind,
                what + "：" + post.partyName() + " " + post.name(),
                Subject.of("post", id.value()),
                new Placement(post.region().path(), "general", post.party()),
                details);
    }

    private static Role role(@Nullable String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(() -> BadInput.in("role", "请从列表中选择岗位的权限。"));
    }
}
