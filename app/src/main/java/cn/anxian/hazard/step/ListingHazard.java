package cn.anxian.hazard.step;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Lines;
import cn.anxian.directory.OrderRight;
import cn.anxian.directory.Party;
import cn.anxian.directory.Region;
import cn.anxian.enterprise.Enterprise;
import cn.anxian.enterprise.Enterprises;
import cn.anxian.hazard.HazardCommand;
import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.duty.Dues;
import cn.anxian.hazard.duty.PowerCheck;
import cn.anxian.hazard.ledger.HazardNumbers;
import cn.anxian.hazard.life.Actor;
import cn.anxian.hazard.life.Due;
import cn.anxian.hazard.life.Duty;
import cn.anxian.hazard.life.Finding;
import cn.anxian.hazard.life.Gravity;
import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.Moved;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.ScopeFilter;
import cn.anxian.kernel.Uuid7;
import cn.anxian.kernel.time.ChinaTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 列单: a finding becomes a hazard with a number, and its finder owes the hand-over. */
@Component
public class ListingHazard {

    private final Moves moves;
    private final HazardNumbers numbers;
    private final Enterprises enterprises;
    private final Directory directory;
    private final Lines lines;
    private final PowerCheck powers;
    private final ScopeFilter filter;
    private final Repetition repetition;

    ListingHazard(
            Moves moves,
            HazardNumbers numbers,
            Enterprises enterprises,
            Directory directory,
            Lines lines,
            PowerCheck powers,
            ScopeFilter filter,
            Repetition repetition) {
        this.moves = moves;
        this.numbers = numbers;
        this.enterprises = enterprises;
        this.directory = directory;
        this.lines = lines;
        this.powers = powers;
        this.filter = filter;
        this.repetition = repetition;
    }

    public Receipt list(CommandId command, HazardCommand.Listing said) {
        return moves.begin(command, said, (by, now) -> {
            Faults faults = new Faults();
            Optional<Party> party = enterprise(said, faults);
            Optional<Hazard> earlier = party.flatMap(of -> repetition.earlier(said.repeats(), of.id(), faults));
            FindingForm form = FindingForm.read(said, lines, now, faults);
            Party enterprise = party.orElseThrow();
            refuseForeignLine(form, enterprise, by);
            refuseWithoutPower(powers.may(
                    form.power(),
                    by,
                    enterprise.id(),
                    form.line().id(),
                    enterprise.region().id()));
            Due handingOver = Dues.of(Duty.HAND_OVER, form.power().source(), now);
            Finding finding = finding(form, enterprise, by, earlier, now);
            earlier.ifPresent(it -> repetition.mark(it, finding));
            return Moved.to(new Hazard.Listed(finding, 1, handingOver.clock()), handingOver)
                    .saying(Stream.concat(
                                    Arrays.stream(details(finding, form)),
                                    earlier.stream().map(Repetition::detail))
                            .toArray(Detail[]::new))
                    .showing(form.photos());
        });
    }

    static Detail[] details(Finding finding, FindingForm form) {
        return Stream.of(
                        Optional.of(new Detail("企业", finding.partyName())),
                        Optional.of(new Detail("部位", finding.place())),
                        Optional.of(new Detail("隐患", finding.description())),
                        Optional.of(new Detail("成因", finding.cause().chinese())),
                        Optional.of(new Detail("行业领域", form.line().name())),
                        Optional.of(new Detail(
                                "来源",
                                finding.source().chinese() + "·"
                                        + finding.power().chinese())),
                        Optional.of(new Detail("发现时间", ChinaTime.minuteInWords(finding.foundAt()))),
                        finding.basis().map(basis -> new Detail("依据", basis.citation())),
                        finding.remedy().map(remedy -> new Detail("整改建议", remedy)))
                .flatMap(Optional::stream)
                .toArray(Detail[]::new);
    }

    private Optional<Party> enterprise(HazardCommand.Listing said, Faults faults) {
        if (said.partyId() == null) {
            faults.add("partyId", "请选择企业。");
            return Optional.empty();
        }
        Optional<Party> party = known(said.partyId());
        if (party.isEmpty()) {
            faults.add("partyId", "没有找到这家企业，或者不在您的权限范围内。");
        } else if (!party.get().active()) {
            faults.add("partyId", party.get().name() + "已经注销，不能再列单。");
        }
        return party;
    }

    private Optional<Party> known(cn.anxian.kernel.PartyId id) {
        return enterprises.find(id).map(Enterprise::party).filter(this::isSeen);
    }

    private boolean isSeen(Party party) {
        return lines.all().stream().anyMatch(line -> filter.sees(party.region().path(), line.id(), party.id()));
    }

    private void refuseForeignLine(FindingForm form, Party enterprise, Caller by) {
        if (!filter.sees(enterprise.region().path(), form.line().id(), enterprise.id())) {
            throw cn.anxian.kernel.BadInput.in(
                    "line", "您的岗位（" + by.postName() + "）不负责" + form.line().name() + "，请选择本岗位负责的行业领域。");
        }
    }

    static void refuseWithoutPower(OrderRight right) {
        if (!right.allowed()) {
            throw Refusal.rule(
                    "no-power",
                    right.why(),
                    right.basis().getFirst(),
                    right.basis().stream().skip(1).toArray(cn.anxian.law.Basis[]::new));
        }
    }

    private Finding finding(FindingForm form, Party enterprise, Caller by, Optional<Hazard> earlier, Instant now) {
        Region region = enterprise.region();
        return new Finding(
                new HazardId(Uuid7.at(now)),
                numbers.next(directory.upwards(region.id()), now),
                form.power().source(),
                form.power(),
                form.line().id(),
                form.cause(),
                form.place(),
                form.description(),
                form.basis(),
                form.remedy(),
                form.foundAt(),
                now,
                enterprise.id(),
                enterprise.name(),
                region.id(),
                region.path(),
                Actor.of(by),
                form.photos(),
                earlier.map(Hazard::id),
                Gravity.GENERAL,
                Optional.empty());
    }
}
