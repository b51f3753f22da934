package cn.anxian.accountability.pledge;

import cn.anxian.kernel.web.FormFaults;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which targets of a form are those that were there before: results and parts follow the target and not its number. */
final class SameTargets {

    private final List<Target> before;
    private final List<UUID> taken = new ArrayList<>();

    SameTargets(List<Target> before) {
        this.before = before;
    }

    /** In the order of the form. What names its id goes before what is only worded alike. */
    List<UUID> ids(List<PledgeSaid.TargetForm> said, FormFaults faults) {
        List<@Nullable UUID> found = new ArrayList<>();
        for (int at = 0; at < said.size(); at++) {
            found.add(named(at, said.get(at), faults).orElse(null));
        }
        List<UUID> ids = new ArrayList<>();
        for (int at = 0; at < said.size(); at++) {
            PledgeSaid.TargetForm form = said.get(at);
            ids.add(Optional.ofNullable(found.get(at)).or(() -> alike(form)).orElseGet(UUID::randomUUID));
        }
        return ids;
    }

    private Optional<UUID> named(int at, PledgeSaid.TargetForm said, FormFaults faults) {
        Optional<UUID> id = Optional.ofNullable(said.id());
        if (id.isPresent()
                && (taken.contains(id.get())
                        || before.stream().noneMatch(target -> target.id().equals(id.get())))) {
            faults.add("targets[" + at + "].id", "第" + (at + 1) + "项不是原来的目标，或者写了两次，请刷新后再改。");
        }
        id.ifPresent(taken::add);
        return id;
    }

    private Optional<UUID> alike(PledgeSaid.TargetForm said) {
        String words = said.text() == null ? "" : said.text().strip();
        Optional<UUID> same = before.stream()
                .filter(target -> target.saysLike(words, Optional.ofNullable(said.measure())))
                .map(Target::id)
                .filter(id -> !taken.contains(id))
                .findFirst();
        same.ifPresent(taken::add);
        return same;
    }
}
