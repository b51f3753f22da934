package cn.anxian.obligation.ladder;

import cn.anxian.law.BadInput;
import cn.anxian.law.Basis;
import cn.anxian.law.Period;
import cn.anxian.law.PeriodUnit;
import cn.anxian.law.Rules;
import cn.anxian.obligation.ObligationSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes ladders of their files, or says which file is wrong in what: a ladder that nobody checked would accuse somebody. */
final class LadderReader {

    private static final String ANY = "any";
    private static final String TELL = "tell";

    private final Set<String> kinds;
    private final Map<String, ObligationSource> sources;

    LadderReader(Set<String> kinds, Map<String, ObligationSource> sources) {
        this.kinds = kinds;
        this.sources = sources;
    }

    /** @throws IllegalStateException in Chinese, with the file's name */
    Ladder read(String name, LadderFile file) {
        Fault fault = new Fault(name);
        fault.unless(name.equals(file.id() + ".yaml"), "id 应与文件同名，写的是 " + file.id());
        fault.unless(
                !file.kinds().isEmpty()
                        && !file.sources().isEmpty()
                        && !file.grades().isEmpty()
                        && !file.rungs().isEmpty(),
                "kinds、sources、grades、rungs 都不能为空");
        file.kinds().forEach(kind -> fault.unless(kinds.contains(kind), "没有“" + kind + "”这种责任"));
        file.sources().forEach(source -> fault.unless(sources.containsKey(source), "没有“" + source + "”这种来源"));
        boolean confined = file.sources().stream()
                .flatMap(source -> Optional.ofNullable(sources.get(source)).stream())
                .anyMatch(ObligationSource::confined);
        List<Rung> rungs = new ArrayList<>();
        for (LadderFile.Step step : file.rungs()) {
            rungs.add(rung(fault.at(rungs.size() + 1), rungs.size() + 1, step));
        }
        Ladder ladder = new Ladder(
                file.id(),
                file.name(),
                file.kinds(),
                file.sources(),
                file.grades().contains(ANY) ? Set.of() : Set.copyOf(file.grades()),
                confined,
                rungs);
        fault.refuseOutsidersIn(ladder);
        fault.refuseDecidingOnDecisionsIn(ladder);
        fault.refuseDisorderIn(ladder);
        return ladder;
    }

    /** @throws IllegalStateException where one duty would have two ladders */
    static void refuseContradictions(List<Ladder> ladders) {
        for (Ladder one : ladders) {
            for (Ladder other : ladders) {
                if (one != other && one.contradicts(other)) {
                    throw new IllegalStateException(
                            "督办阶梯 " + one.id() + ".yaml 与 " + other.id() + ".yaml：同一种责任、来源和等级有两个阶梯，请只留一个。");
                }
            }
        }
    }

    private static Rung rung(Fault fault, int no, LadderFile.Step step) {
        Optional<Slip> slip = Slip.of(step.act());
        Optional<Measure> measure = slip.isPresent() ? Optional.empty() : measure(fault, step.act());
        List<Whom> whom = step.whom().stream().map(id -> whom(fault, id)).toList();
        fault.unless(!whom.isEmpty(), "whom 不能为空");
        fault.unless(!step.house().isBlank(), "house 要写明为什么在这时找这些人");
        fault.unless(
                measure.isEmpty() || (whom.size() == 1 && whom.getFirst().mayDecide()), "要决定的，whom 只能是一个有权决定的政府岗位");
        fault.unless(measure.isEmpty() || !step.rules().isEmpty(), "要决定的，rules 写明依据哪条规则");
        List<Basis> bases = new ArrayList<>(List.of(new Basis.HouseRule(step.house())));
        step.rules().forEach(rule -> bases.addAll(bases(fault, rule)));
        return new Rung(no, period(fault, step.after()), measure, slip, whom, bases);
    }

    private static Period period(Fault fault, LadderFile.After after) {
        try {
            PeriodUnit unit = PeriodUnit.ofCode(after.unit())
                    .orElseThrow(() -> fault.of("after.unit 应为 hour、day 或 workday，写的是 " + after.unit()));
            return new Period(after.count(), unit);
        } catch (BadInput bad) {
            throw fault.of(bad.message());
        }
    }

    private static List<Basis> bases(Fault fault, String rule) {
        return Rules.load()
                .find(rule)
                .orElseThrow(() -> fault.of("法规库里没有规则 " + rule))
                .bases()
                .all();
    }

    private static Whom whom(Fault fault, String id) {
        return Stream.of(Whom.values())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> fault.of("没有“" + id + "”这种岗位"));
    }

    private static Optional<Measure> measure(Fault fault, String act) {
        Optional<Measure> measure = Stream.of(Measure.values())
                .filter(each -> each.id().equals(act))
                .findFirst();
        fault.unless(
                measure.isPresent() || act.equals(TELL),
                "act 应为 tell、blue、yellow、red、talk、exposure 或 accountability，写的是 " + act);
        return measure;
    }

    private record Fault(String where) {

        Fault at(int rung) {
            return new Fault(where + " 第" + rung + "级");
        }

        IllegalStateException of(String what) {
            return new IllegalStateException("督办阶梯 " + where + "：" + what + "。");
        }

        void unless(boolean right, String what) {
            if (!right) {
                throw of(what);
            }
        }

        /** DESIGN §3: a hazard that an enterprise finds itself climbs inside the enterprise. */
        void refuseOutsidersIn(Ladder ladder) {
            for (Rung rung : ladder.rungs()) {
                boolean inside = !rung.decides() && rung.whom().stream().allMatch(Whom::mayStayInside);
                at(rung.no()).unless(!ladder.confined() || inside, "企业自己发现的隐患只在企业内部告知，不得告知企业以外，也不得约谈、曝光、移送");
            }
        }

        void refuseDecidingOnDecisionsIn(Ladder ladder) {
            boolean asksAgain = ladder.sources().contains(DecisionKinds.SOURCE)
                    && ladder.rungs().stream().anyMatch(Rung::decides);
            unless(!asksAgain, "督办决定本身的阶梯只告知，不再产生督办决定");
        }

        void refuseDisorderIn(Ladder ladder) {
            java.time.Instant any = java.time.Instant.parse("2026-01-04T16:00:00Z");
            List<java.time.Instant> moments = ladder.moments(any);
            for (int i = 1; i < moments.size(); i++) {
                at(i + 1).unless(moments.get(i).isAfter(moments.get(i - 1)), "各级应按时间先后排列");
            }
        }
    }
}
