package cn.anxian.gap;

import cn.anxian.directory.Directory;
import cn.anxian.directory.GapKind;
import cn.anxian.directory.Holder;
import cn.anxian.directory.Lines;
import cn.anxian.directory.Named;
import cn.anxian.directory.Post;
import cn.anxian.directory.PostRef;
import cn.anxian.directory.Region;
import cn.anxian.directory.RegionId;
import cn.anxian.directory.RegionRef;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Page;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.Scope;
import cn.anxian.obligation.Obligations;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows gaps: the list, one of them, and how many of each kind are open. */
@Component
@Transactional(readOnly = true)
class GapList {

    /** @param lookedAt when everything here was last looked through; null before the first night */
    record GapPage(
            List<GapItem> items,
            @Nullable String next,
            List<KindCount> kinds,
            @Nullable Instant lookedAt) {}

    record KindCount(GapKind kind, String name, String meaning, int open) {}

    private final GapTable table;
    private final GapSight sight;
    private final Directory directory;
    private final Lines lines;
    private final Obligations obligations;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    GapList(
            GapTable table,
            GapSight sight,
            Directory directory,
            Lines lines,
            Obligations obligations,
            CurrentCaller callers,
            BusinessClock clock) {
        this.table = table;
        this.sight = sight;
        this.directory = directory;
        this.lines = lines;
        this.obligations = obligations;
        this.callers = callers;
        this.clock = clock;
    }

    GapPage page(GapWish wish) {
        List<String> keys = Page.keys(wish.page(), 2);
        int size = Page.size(wish.size());
        Page<Gap> page = Page.cut(
                table.list(
                        wish,
                        region(wish),
                        keys.isEmpty() ? -1 : rank(keys.getFirst()),
                        keys.isEmpty() ? new UUID(0, 0) : BadInput.uuid(keys.getLast()),
                        size + 1),
                size,
                gap -> List.of(String.valueOf(gap.kind().ordinal()), gap.id().toString()));
        return new GapPage(page.items().stream().map(this::item).toList(), page.next(), counts(), lookedAt());
    }

    List<GapItem> all(GapWish wish, int most) {
        return table.list(wish, region(wish), -1, new UUID(0, 0), most).stream()
                .map(this::item)
                .toList();
    }

    GapView view(GapId id) {
        Gap gap = sight.gap(id);
        return new GapView(
                item(gap),
                GapRules.of(gap.kind()).basis().all(),
                gap.kind().meaning(),
                obligations.ofSubject(gap.subject()),
                gap.isOpen() && callers.get().is(Role.OFFICE),
                GapRules.longestAcceptance(clock.now()),
                gap.version());
    }

    private GapItem item(Gap gap) {
        Optional<Post> settler = gap.settler().map(directory::post);
        Region place = directory.region(new RegionId(gap.region()));
        return new GapItem(
                gap.id(),
                gap.kind(),
                gap.kind().chinese(),
                gap.sentence(),
                RegionRef.of(place),
                named(gap.placement().line()),
                gap.enterprises(),
                gap.foundAt(),
                gap.dueAt().orElse(null),
                settler.map(post -> new PostRef(
                                post.id(),
                                post.name(),
                                directory
                                        .holderOf(post.id())
                                        .map(Holder::personName)
                                        .orElse(null)))
                        .orElse(null),
                settler.map(Post::partyName).orElse(null),
                remedy(gap),
                gap.ending()
                        .map(ending -> new GapItem.Ended(
                                ending.how().chinese(),
                                ending.at(),
                                ending.reason(),
                                ending.document(),
                                ending.until().orElse(null),
                                gap.holdsFor(),
                                ending.by()))
                        .orElse(null),
                gap.follows().isPresent());
    }

    private static GapItem.Remedy remedy(Gap gap) {
        String region = "?region=" + gap.region();
        return switch (gap.kind()) {
            case NEW_BUSINESS ->
                new GapItem.Remedy(
                        "去改企业的行业领域", "/enterprises/" + gap.aboutParty().orElseThrow() + "/edit");
            case UNSUPERVISED_LINE, TWO_DEPARTMENTS -> new GapItem.Remedy("去看责任矩阵", "/directory/matrix" + region);
            case UNSUPERVISED_ENTERPRISES -> new GapItem.Remedy("去登记机构", "/directory" + region);
            case NOBODY_IN_CHARGE -> new GapItem.Remedy("去看企业", "/enterprises" + region);
            case VACANT_POST ->
                new GapItem.Remedy(
                        "去看岗位", "/directory/parties/" + gap.aboutParty().orElseThrow());
        };
    }

    private List<KindCount> counts() {
        Map<GapKind, Integer> open =
                table.countsOpen().stream().collect(Collectors.toMap(GapTable.Count::kind, GapTable.Count::open));
        return Arrays.stream(GapKind.values())
                .map(kind -> new KindCount(kind, kind.chinese(), kind.meaning(), open.getOrDefault(kind, 0)))
                .toList();
    }

    private @Nullable Instant lookedAt() {
        return callers.get()
                .region()
                .map(Scope.Region::path)
                .flatMap(table::lastLook)
                .orElse(null);
    }

    private @Nullable Region region(GapWish wish) {
        return wish.region() == null ? null : directory.region(new RegionId(wish.region()));
    }

    private Named named(String line) {
        return lines.named(List.of(line)).getFirst();
    }

    private static int rank(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException tampered) {
            throw BadInput.in("page", "翻页标记无效，请从第一页重新打开。");
        }
    }
}
