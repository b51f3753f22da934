package cn.anxian.accountability.pledge;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Region;
import cn.anxian.directory.RegionId;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.Page;
import cn.anxian.kernel.web.Asked;
import cn.anxian.kernel.web.Spreadsheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The SQL that reads many pledges, over the same filters ({@code accountability.wanted}). */
@Component
@Transactional(readOnly = true)
class PledgeLists {

    private static final UUID FIRST = new UUID(0, 0);

    /** How many there are in each state, of all that is asked for but the state. */
    record PledgeCounts(int draft, int issued, int signed, int amended, int returned, int withdrawn, int concluded) {}

    record PledgePage(List<PledgeItem> items, @Nullable String next, PledgeCounts counts) {}

    private record Line(String key, Pledge pledge) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final PledgeSight sight;
    private final PledgeItems items;
    private final Directory directory;

    PledgeLists(JdbcClient jdbc, JsonMapper json, PledgeSight sight, PledgeItems items, Directory directory) {
        this.jdbc = jdbc;
        this.json = json;
        this.sight = sight;
        this.items = items;
        this.directory = directory;
    }

    PledgePage page(PledgeWish wish) {
        List<String> keys = Page.keys(wish.page(), 2);
        int size = wish.pageSize();
        Page<Line> lines = Page.cut(
                list(
                        wish,
                        keys.isEmpty() ? "" : keys.getFirst(),
                        keys.isEmpty() ? FIRST : BadInput.uuid(keys.getLast()),
                        size + 1),
                size,
                line -> List.of(line.key(), line.pledge().id().toString()));
        return new PledgePage(shown(lines.items()), lines.next(), counts(wish));
    }

    List<PledgeItem> all(PledgeWish wish) {
        return shown(list(wish, "", FIRST, Spreadsheet.LONGEST));
    }

    private List<PledgeItem> shown(List<Line> lines) {
        return items.of(lines.stream().map(Line::pledge).toList());
    }

    private List<Line> list(PledgeWish wish, String afterKey, UUID afterId, int size) {
        PledgeWish.Order order = wish.order();
        return jdbc.sql("""
                with wanted as (
                  select p.*, case :by::text
                      when 'receiver' then p.receiver ->> 'partyName'
                      when 'sign-by' then lpad((coalesce(extract(epoch from p.sign_by), 0) * 1000)::bigint::text, 15, '0')
                      else p.number end collate "C" as sort_key
                  from accountability.wanted(:ownParty, :wide, :pathFrom, :pathTo, :year, :issued, :received,
                                             :belowFrom, :belowTo, :words) p
                  where (:state::text is null or p.state = :state))
                select w.*, e.preamble, e.targets from wanted w
                join accountability.edition e on e.pledge = w.id and e.no = w.edition
                where :afterKey = ''
                   or case when :lastFirst then (w.sort_key, w.id) < (:afterKey, :afterId)
                           else (w.sort_key, w.id) > (:afterKey, :afterId) end
                order by case when :lastFirst then w.sort_key end desc, case when :lastFirst then w.id end desc,
                         w.sort_key, w.id
                limit :size
                """)
                .params(filters(wish))
                .param("state", wish.whichState().map(State::id).orElse(null))
                .param("by", Asked.written(order.by()))
                .param("lastFirst", order.lastFirst())
                .param("afterKey", afterKey)
                .param("afterId", afterId)
                .param("size", size)
                .query((row, number) -> new Line(row.getString("sort_key"), new PledgeRow(row, json).pledge()))
                .list();
    }

    private PledgeCounts counts(PledgeWish wish) {
        return jdbc.sql("""
                select count(*) filter (where state = 'draft') as draft, count(*) filter (where state = 'issued') as issued,
                       count(*) filter (where state = 'signed') as signed,
                       count(*) filter (where state = 'amended') as amended,
                       count(*) filter (where state = 'returned') as returned,
                       count(*) filter (where state = 'withdrawn') as withdrawn,
                       count(*) filter (where state = 'concluded') as concluded
                from accountability.wanted(:ownParty, :wide, :pathFrom, :pathTo, :year, :issued, :received,
                                           :belowFrom, :belowTo, :words)
                """)
                .params(filters(wish))
                .query((row, number) -> new PledgeCounts(
                        row.getInt("draft"),
                        row.getInt("issued"),
                        row.getInt("signed"),
                        row.getInt("amended"),
                        row.getInt("returned"),
                        row.getInt("withdrawn"),
                        row.getInt("concluded")))
                .single();
    }

    private Map<String, @Nullable Object> filters(PledgeWish wish) {
        Optional<Region> below = wish.whichRegion().map(id -> directory.region(new RegionId(id)));
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("ownParty", sight.party());
        values.put("wide", sight.isWide());
        values.put("pathFrom", sight.from());
        values.put("pathTo", sight.to());
        values.put("year", wish.whichYear().orElse(null));
        values.put("issued", wish.whichView() == PledgeWish.View.ISSUED);
        values.put("received", wish.whichView() == PledgeWish.View.RECEIVED);
        values.put("belowFrom", below.map(Region::path).orElse(null));
        values.put("belowTo", below.map(region -> region.path() + "~").orElse(null));
        values.put("words", wish.words().orElse(null));
        return values;
    }
}
