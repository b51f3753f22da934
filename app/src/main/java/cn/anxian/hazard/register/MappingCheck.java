package cn.anxian.hazard.register;

import cn.anxian.directory.Lines;
import cn.anxian.directory.OrderRight;
import cn.anxian.directory.Party;
import cn.anxian.enterprise.Enterprise;
import cn.anxian.enterprise.Enterprises;
import cn.anxian.hazard.step.EnteringHazards;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.ScopeFilter;
import cn.anxian.kernel.web.FormFaults;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a mapping says all that the rows need, and whether the caller may list what they say. */
@Component
class MappingCheck {

    private static final int PLACE = 100;
    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2100;

    private final Lines lines;
    private final Enterprises enterprises;
    private final EnteringHazards entering;
    private final ScopeFilter filter;
    private final CurrentCaller callers;

    MappingCheck(
            Lines lines, Enterprises enterprises, EnteringHazards entering, ScopeFilter filter, CurrentCaller callers) {
        this.lines = lines;
        this.enterprises = enterprises;
        this.entering = entering;
        this.filter = filter;
        this.callers = callers;
    }

    /**
     * @param width how many columns there are
     * @return the mapping; an enterprise's own people can only mean their own enterprise
     * @throws cn.anxian.kernel.BadInput with every fault
     */
    Mapping complete(Mapping said, int width) {
        FormFaults faults = new FormFaults();
        Mapping mapping = ownOnly(said, callers.get());
        mapping.columns().forEach((field, column) -> {
            if (column < 0 || column >= width) {
                faults.add("columns." + field.id(), "没有第" + (column + 1) + "列。");
            }
        });
        require(mapping, Field.DESCRIPTION, faults);
        require(mapping, Field.FOUND_ON, faults);
        if (mapping.column(Field.PARTY).isEmpty() && mapping.partyId() == null) {
            faults.add("partyId", "请选择哪一列是企业，或者整张表都是哪一家企业。");
        }
        if (mapping.column(Field.RESULT).isEmpty() && mapping.closed() == null) {
            faults.add("closed", "请选择哪一列写明是否办结，或者整张表都已办结、都未办结。");
        }
        if (mapping.line() == null || lines.find(mapping.line()).isEmpty()) {
            faults.add("line", "请选择行业领域。");
        }
        faults.chosen("power", "职权方式", mapping.power());
        faults.chosen("cause", "隐患成因", mapping.cause());
        faults.text("place", "部位（表中没有写时）", mapping.place(), PLACE);
        mapping.statedYear()
                .filter(year -> year < FIRST_YEAR || year > LAST_YEAR)
                .ifPresent(year -> faults.add("year", "年份须在 " + FIRST_YEAR + " 至 " + LAST_YEAR + " 之间。"));
        faults.refuse();
        return mapping;
    }

    private static void require(Mapping mapping, Field field, FormFaults faults) {
        if (mapping.column(field).isEmpty()) {
            faults.add("columns." + field.id(), "请选择哪一列是" + field.chinese() + "。");
        }
    }

    private static Mapping ownOnly(Mapping said, Caller caller) {
        if (!caller.role().isEnterprise()) {
            return said;
        }
        Map<Field, Integer> columns = new EnumMap<>(said.columns());
        columns.remove(Field.PARTY);
        return new Mapping(
                columns,
                caller.party(),
                Map.of(),
                said.results(),
                said.closed(),
                said.line(),
                said.power(),
                said.cause(),
                said.place(),
                said.year());
    }

    Optional<Party> enterprise(PartyId id) {
        return enterprises.find(id).map(Enterprise::party);
    }

    /** Why the caller may not list for that enterprise what the mapping says; empty if he may. */
    Optional<String> refuses(PartyId id, Mapping mapping) {
        String line = mapping.line();
        if (line == null || mapping.power() == null) {
            throw new IllegalArgumentException("an incomplete mapping");
        }
        Optional<Party> party = enterprise(id);
        if (party.isEmpty()
                || !filter.sees(party.get().region().path(), line, party.get().id())) {
            return Optional.of("没有找到这家企业，或者它和这个行业领域不在您的权限范围内");
        }
        if (!party.get().active()) {
            return Optional.of(party.get().name() + "已经注销，不能再列单");
        }
        OrderRight right = entering.may(mapping.power(), party.get(), line);
        return right.allowed() ? Optional.empty() : Optional.of(right.why().replaceAll("[。]+$", ""));
    }
}
