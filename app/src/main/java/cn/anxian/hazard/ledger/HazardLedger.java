package cn.anxian.hazard.ledger;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Region;
import cn.anxian.directory.RegionId;
import cn.anxian.enterprise.HazardCounts;
import cn.anxian.hazard.HazardId;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Page;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.web.Spreadsheet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** 对账: the lists of hazards, with counts that add up because they are read from one moment of the database. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class HazardLedger {

    private static final int AT_ONCE = 1_000;

    private final HazardLists lists;
    private final HazardItems items;
    private final HazardViews views;
    private final HazardForms forms;
    private final Directory directory;
    private final BusinessClock clock;

    HazardLedger(
            HazardLists lists,
            HazardItems items,
            HazardViews views,
            HazardForms forms,
            Directory directory,
            BusinessClock clock) {
        this.lists = lists;
        this.items = items;
        this.views = views;
        this.forms = forms;
        this.directory = directory;
        this.clock = clock;
    }

    /** @param next the cursor of the next part; null at the end */
    record HazardPage(List<HazardItem> items, @Nullable String next, HazardCounts counts) {}

    HazardPage page(HazardWish wish) {
        int size = Page.size(wish.howMany());
        Optional<Region> below = below(wish);
        Instant now = clock.now();
        Page<HazardLists.Line> page = Page.cut(
                lists.list(wish, below, now, after(wish.page()), size + 1),
                size,
                last -> List.of(last.key(), last.hazard().id().toString()));
        return new HazardPage(
                page.items().stream().map(line -> items.item(line.hazard())).toList(),
                page.next(),
                lists.counts(wish, below, now));
    }

    /** @throws Refusal {@code export-too-large} if it does not fit into one sheet */
    List<HazardItem> all(HazardWish wish) {
        Optional<Region> below = below(wish);
        Instant now = clock.now();
        List<HazardItem> all = new ArrayList<>();
        Optional<HazardLists.After> after = Optional.empty();
        List<HazardLists.Line> part;
        do {
            part = lists.list(wish, below, now, after, AT_ONCE);
            part.forEach(line -> all.add(items.item(line.hazard())));
            if (all.size() > Spreadsheet.LONGEST) {
                throw Refusal.conflict(
                        "export-too-large", "符合条件的隐患超过 " + Spreadsheet.LONGEST + " 条，一张表放不下，请先缩小筛选范围再导出。");
            }
            if (!part.isEmpty()) {
                HazardLists.Line last = part.getLast();
                after = Optional.of(
                        new HazardLists.After(last.key(), last.hazard().id().value()));
            }
        } while (part.size() == AT_ONCE);
        return all;
    }

    HazardView view(HazardId id) {
        return views.view(id);
    }

    HazardFormView form(@Nullable String party) {
        return forms.form(party);
    }

    private Optional<Region> below(HazardWish wish) {
        return wish.whichRegion().map(id -> directory.region(new RegionId(id)));
    }

    private static Optional<HazardLists.After> after(@Nullable String cursor) {
        List<String> keys = Page.keys(cursor, 2);
        return keys.isEmpty()
                ? Optional.empty()
                : Optional.of(new HazardLists.After(keys.getFirst(), BadInput.uuid(keys.getLast())));
    }
}
