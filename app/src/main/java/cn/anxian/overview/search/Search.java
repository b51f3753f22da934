package cn.anxian.overview.search;

import cn.anxian.hazard.StateNames;
import cn.anxian.kernel.BadInput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the box shows where every word is found: a 隐患编号 that is spoken out exactly first, then the newest of each kind. */
@Component
class Search {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;
    private static final int SHOWN = 6;
    private static final Pattern WORDS = Pattern.compile("[\\s\u3000]+");

    /**
     * @param number of a hazard; null of what has none
     * @param stateName of a hazard; null of what has none
     * @param voided shown after all that still counts
     */
    record SearchHit(
            String id,
            String title,
            String more,
            @Nullable String number,
            @Nullable String stateName,
            boolean voided,
            String href) {}

    /** @param allHref where all of the kind are listed; null where there is no such list */
    record SearchGroup(
            String kind,
            String name,
            List<SearchHit> items,
            boolean more,
            @Nullable String allHref) {}

    record SearchAnswer(String q, List<SearchGroup> groups) {}

    private final FoundTable table;

    Search(FoundTable table) {
        this.table = table;
    }

    @Transactional(readOnly = true)
    public SearchAnswer search(String asked) {
        String q = asked.strip();
        if (WORDS.splitAsStream(q).noneMatch(word -> word.codePointCount(0, word.length()) >= SHORTEST)) {
            throw BadInput.in("q", "请至少输入" + SHORTEST + "个字，中间不要空格。");
        }
        if (q.length() > LONGEST) {
            throw BadInput.in("q", "搜索内容太长，最多" + LONGEST + "个字。");
        }
        if (q.chars().anyMatch(sign -> sign < ' ')) {
            throw BadInput.in("q", "搜索内容里有无法显示的字符。");
        }
        List<FoundTable.Row> rows = table.found(q);
        String words = URLEncoder.encode(q, StandardCharsets.UTF_8);
        return new SearchAnswer(
                q,
                Stream.of(
                                group(rows, q, "hazard", "隐患", "/hazards?q=" + words),
                                group(rows, q, "enterprise", "企业", "/enterprises?q=" + words),
                                group(rows, q, "post", "岗位", null),
                                group(rows, q, "obligation", "未了责任", "/duties?view=region&q=" + words),
                                group(rows, q, "task", "督办任务", null),
                                group(rows, q, "pledge", "责任状", null))
                        .filter(group -> !group.items().isEmpty())
                        .toList());
    }

    private static SearchGroup group(
            List<FoundTable.Row> rows, String q, String kind, String name, @Nullable String allHref) {
        List<FoundTable.Row> ofKind =
                rows.stream().filter(row -> row.kind().endsWith(kind)).toList();
        return new SearchGroup(
                kind,
                name,
                ofKind.stream().sorted(order(q)).limit(SHOWN).map(Search::hit).toList(),
                ofKind.size() > SHOWN,
                allHref);
    }

    private static Comparator<FoundTable.Row> order(String q) {
        String number = q.toUpperCase(Locale.ROOT);
        return Comparator.<FoundTable.Row, Boolean>comparing(row -> !number.equals(row.number()))
                .thenComparing(FoundTable.Row::isVoid)
                .thenComparing(row -> !row.title().startsWith(q))
                .thenComparing(row -> row.at() == null ? Instant.EPOCH : row.at(), Comparator.reverseOrder())
                .thenComparing(FoundTable.Row::title);
    }

    private static SearchHit hit(FoundTable.Row row) {
        return new SearchHit(
                row.id().toString(),
                row.title(),
                row.more(),
                row.number(),
                row.state() == null ? null : StateNames.of(row.state()),
                row.isVoid(),
                href(row));
    }

    private static String href(FoundTable.Row row) {
        return switch (row.kind()) {
            case "hazard" -> "/hazards/" + row.id();
            case "enterprise" -> "/enterprises/" + row.id();
            case "agency-post" -> "/directory/parties/" + row.party();
            case "post" -> "/enterprises/" + row.party();
            case "obligation" -> "/duties/" + row.id();
            case "task" -> "/directive-tasks/" + row.id();
            case "pledge" -> "/pledges/" + row.id();
            default -> throw new IllegalArgumentException("no kind " + row.kind());
        };
    }
}
