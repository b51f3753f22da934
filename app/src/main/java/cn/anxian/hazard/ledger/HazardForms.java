package cn.anxian.hazard.ledger;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Line;
import cn.anxian.directory.Lines;
import cn.anxian.directory.OrderRight;
import cn.anxian.directory.Party;
import cn.anxian.enterprise.Enterprise;
import cn.anxian.enterprise.Enterprises;
import cn.anxian.hazard.Cause;
import cn.anxian.hazard.Power;
import cn.anxian.hazard.Source;
import cn.anxian.hazard.duty.Dues;
import cn.anxian.hazard.duty.PowerCheck;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Scope;
import cn.anxian.law.TimedDuty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the form: only what the caller may really choose, and why he may not choose the rest. */
@Component
class HazardForms {

    private final Lines lines;
    private final Enterprises enterprises;
    private final Directory directory;
    private final PowerCheck powers;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    HazardForms(
            Lines lines,
            Enterprises enterprises,
            Directory directory,
            PowerCheck powers,
            CurrentCaller callers,
            BusinessClock clock) {
        this.lines = lines;
        this.enterprises = enterprises;
        this.directory = directory;
        this.powers = powers;
        this.callers = callers;
        this.clock = clock;
    }

    /** @param party the enterprise; an enterprise's own people need not say it */
    HazardFormView form(@Nullable String party) {
        Caller caller = callers.get();
        Optional<Party> enterprise = party == null || party.isBlank()
                ? own(caller)
                : Optional.of(enterprises.enterprise(PartyId.of(party)).party());
        List<Line> offered = lines(caller, enterprise);
        return new HazardFormView(
                offered.stream().map(HazardForms::choice).toList(),
                enterprise.map(chosen -> powers(caller, chosen, offered)).orElse(List.of()),
                Arrays.stream(Cause.values())
                        .map(cause -> new HazardItem.Named(cause.id(), cause.chinese()))
                        .toList(),
                rectifyDays(caller),
                enterprise.map(this::posts).orElse(List.of()));
    }

    private Optional<Party> own(Caller caller) {
        return caller.role().isEnterprise()
                ? enterprises.find(caller.party()).map(Enterprise::party)
                : Optional.empty();
    }

    /** Those of the caller's scope; the enterprise's own first. */
    private List<Line> lines(Caller caller, Optional<Party> enterprise) {
        List<String> own = enterprise.map(Party::lines).orElse(List.of());
        return lines.all().stream()
                .filter(line -> covers(caller, line.id()))
                .sorted(Comparator.comparing(
                        (Line line) -> own.contains(line.id()) ? own.indexOf(line.id()) : own.size()))
                .toList();
    }

    private static boolean covers(Caller caller, String line) {
        return caller.region()
                .map(Scope.Region::lines)
                .map(wanted -> wanted.isEmpty() || wanted.contains(line))
                .orElse(true);
    }

    private static HazardFormView.LineChoice choice(Line line) {
        return new HazardFormView.LineChoice(
                line.id(),
                line.name(),
                line.places(),
                line.checklist().stream()
                        .map(item ->
                                new HazardFormView.Suggestion(item.text(), item.cause(), item.remedy(), item.basis()))
                        .toList());
    }

    private List<HazardFormView.PowerChoice> powers(Caller caller, Party enterprise, List<Line> offered) {
        if (caller.role().isEnterprise()) {
            return List.of(choice(
                    Power.SELF_CHECK,
                    right(
                            Power.SELF_CHECK,
                            caller,
                            enterprise,
                            enterprise.lines().getFirst())));
        }
        List<Line> asked = asked(caller, enterprise, offered);
        String first = asked.isEmpty()
                ? enterprise.lines().getFirst()
                : asked.getFirst().id();
        return List.of(
                choice(Power.PATROL_NOTICE, right(Power.PATROL_NOTICE, caller, enterprise, first)),
                order(caller, enterprise, asked));
    }

    /** The enterprise's lines that the caller covers, and his own lines where he has only some. */
    private static List<Line> asked(Caller caller, Party enterprise, List<Line> offered) {
        boolean onlySome =
                caller.region().map(region -> !region.lines().isEmpty()).orElse(false);
        return offered.stream()
                .filter(line -> onlySome || enterprise.lines().contains(line.id()))
                .toList();
    }

    /** An order may be allowed for one line and not for another: then it says for which. */
    private HazardFormView.PowerChoice order(Caller caller, Party enterprise, List<Line> asked) {
        List<Line> allowed = new ArrayList<>();
        List<OrderRight> rights = new ArrayList<>();
        for (Line line : asked) {
            OrderRight right = right(Power.ORDER, caller, enterprise, line.id());
            rights.add(right);
            if (right.allowed()) {
                allowed.add(line);
            }
        }
        if (allowed.isEmpty() || allowed.size() == asked.size()) {
            OrderRight first = rights.isEmpty()
                    ? right(Power.ORDER, caller, enterprise, enterprise.lines().getFirst())
                    : rights.getFirst();
            return choice(Power.ORDER, first);
        }
        OrderRight some = rights.get(asked.indexOf(allowed.getFirst()));
        String names = allowed.stream().map(Line::name).collect(Collectors.joining("、"));
        return choice(Power.ORDER, new OrderRight(true, "可以在" + names + "领域责令，其他领域只能巡查告知。" + some.why(), some.basis()));
    }

    private OrderRight right(Power power, Caller caller, Party enterprise, String line) {
        return powers.may(
                power, caller, enterprise.id(), line, enterprise.region().id());
    }

    private static HazardFormView.PowerChoice choice(Power power, OrderRight right) {
        return new HazardFormView.PowerChoice(
                power.id(),
                power.chinese(),
                right.allowed(),
                right.why(),
                right.basis().stream().findFirst().orElse(null));
    }

    private static HazardFormView.RectifyDays rectifyDays(Caller caller) {
        TimedDuty usual = Dues.usualRectifying(caller.role().isEnterprise() ? Source.SELF_CHECK : Source.INSPECTION);
        return new HazardFormView.RectifyDays(
                usual.period().count(), usual.period().unit().code(), usual.periodBasis());
    }

    private List<HazardFormView.PostChoice> posts(Party enterprise) {
        return directory.postsOf(enterprise.id()).stream()
                .filter(post -> post.existsAt(clock.now()))
                .map(post -> new HazardFormView.PostChoice(
                        post.id(),
                        post.name(),
                        directory
                                .holderOf(post.id())
                                .map(holder -> holder.personName())
                                .orElse(null)))
                .toList();
    }
}
