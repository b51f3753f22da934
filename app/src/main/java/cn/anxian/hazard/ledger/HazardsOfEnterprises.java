package cn.anxian.hazard.ledger;

import cn.anxian.enterprise.HazardCounting;
import cn.anxian.enterprise.HazardCounts;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.ScopeFilter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts for the files of enterprises what the caller may see of their hazards. */
@Component
class HazardsOfEnterprises implements HazardCounting {

    private record Counted(PartyId enterprise, HazardCounts counts) {}

    private final JdbcClient jdbc;
    private final ScopeFilter filter;

    HazardsOfEnterprises(JdbcClient jdbc, ScopeFilter filter) {
        this.jdbc = jdbc;
        this.filter = filter;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PartyId, HazardCounts> countsOf(List<PartyId> enterprises) {
        return jdbc
                .sql("""
                        select h.party,
                               count(*) filter (where h.list = 'listed') as listed,
                               count(*) filter (where h.list = 'handed') as handed,
                               count(*) filter (where h.list = 'working') as working,
                               count(*) filter (where h.list = 'struck-off') as struck_off,
                               count(*) filter (where h.list = 'void') as void
                        from hazard.hazard h
                        where h.party = any (:enterprises)
                          and (h.region_path >= :pathFrom and h.region_path < :pathTo
                                 and (:lines = '*' or h.line = any (string_to_array(:lines, ',')))
                               or h.party = :ownParty)
                        group by h.party
                        """)
                .param("enterprises", enterprises.stream().map(PartyId::value).toArray(UUID[]::new))
                .param("ownParty", filter.party())
                .param("pathFrom", filter.pathFrom())
                .param("pathTo", filter.pathTo())
                .param("lines", filter.lines())
                .query((row, number) ->
                        new Counted(new PartyId(row.getObject("party", UUID.class)), HazardLists.counts(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Counted::enterprise, Counted::counts));
    }
}
