package cn.anxian.accountability.pledge;

import cn.anxian.accountability.measure.Better;
import cn.anxian.accountability.measure.Measure;
import cn.anxian.accountability.measure.Measures;
import cn.anxian.kernel.web.FormFaults;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the targets of a form; every fault is named by its row. */
@Component
class ReadingTargets {

    private static final int MOST = 50;
    private static final int PLACES = 2;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000);

    private final Measures measures;

    ReadingTargets(Measures measures) {
        this.measures = measures;
    }

    /**
     * @param before what was promised so far: a target that stays keeps its id
     * @param whole of which these are a part: each names the target of it that it carries
     */
    List<Target> read(
            @Nullable List<PledgeSaid.TargetForm> said,
            List<Target> before,
            Optional<Pledge> whole,
            FormFaults faults) {
        if (said == null || said.isEmpty() || said.size() > MOST) {
            faults.add("targets", "请写1至" + MOST + "项目标。");
            return List.of();
        }
        List<UUID> ids = new SameTargets(before).ids(said, faults);
        List<Target> targets = new ArrayList<>();
        for (int at = 0; at < said.size(); at++) {
            targets.add(target(ids.get(at), at, said.get(at), whole, faults));
        }
        return targets;
    }

    private Target target(UUID id, int at, PledgeSaid.TargetForm said, Optional<Pledge> whole, FormFaults faults) {
        String field = "targets[" + at + "].";
        String which = "第" + (at + 1) + "项";
        String text = faults.text(field + "text", which + "的目标内容", said.text(), Words.TARGET);
        Optional<Measure> measure = measures.find(said.measure());
        if (said.measure() != null && measure.isEmpty()) {
            faults.add(field + "measure", which + "选的指标不存在，请从列表中选择。");
        }
        Optional<Reach> scope = said.scope() == null ? Optional.of(Reach.REGION) : Reach.of(said.scope());
        if (scope.isEmpty()) {
            faults.add(field + "scope", which + "的范围只能是本地区（region）或者本单位（party）。");
        }
        Optional<Target> carried = carried(said, whole, field, which, faults);
        Optional<BigDecimal> value = value(said, measure, field, which, faults);
        return new Target(
                id,
                at + 1,
                text,
                measure.map(Measure::id).orElse(null),
                scope.orElse(Reach.REGION),
                value.orElse(null),
                measure.map(Measure::unit)
                        .or(() -> unit(said, field, which, faults))
                        .orElse(null),
                better(said, measure, field, which, faults).orElse(null),
                carried.map(of -> new Target.Carried(of.id(), of.no(), of.text()))
                        .orElse(null));
    }

    private static Optional<Target> carried(
            PledgeSaid.TargetForm said, Optional<Pledge> whole, String field, String which, FormFaults faults) {
        Optional<UUID> wanted = Optional.ofNullable(said.parentTarget());
        Optional<Target> carried = whole.flatMap(of -> wanted.flatMap(of::target));
        if (whole.isPresent() && carried.isEmpty()) {
            faults.add(field + "parentTarget", which + "请选择承接上级责任状的哪一项目标。");
        } else if (whole.isEmpty() && wanted.isPresent()) {
            faults.add(field + "parentTarget", which + "写了承接上级责任状的目标，但这份责任状不是分解出来的。");
        }
        return carried;
    }

    private Optional<BigDecimal> value(
            PledgeSaid.TargetForm said, Optional<Measure> measure, String field, String which, FormFaults faults) {
        @Nullable BigDecimal value = said.value();
        if (value == null) {
            measure.ifPresent(counted -> faults.add(field + "value", which + "由台账计数，请填写目标值。"));
            return Optional.empty();
        }
        numberFault(value)
                .or(() -> measure.flatMap(counted -> measures.outOfBounds(counted, value)))
                .ifPresent(fault -> faults.add(field + "value", which + "的目标值不对：" + fault));
        return Optional.of(value);
    }

    /** In Chinese why this is no number that anything can be compared with; empty where it is one. */
    static Optional<String> numberFault(BigDecimal value) {
        if (value.signum() < 0) {
            return Optional.of("不能小于0。");
        }
        if (value.compareTo(LARGEST) > 0) {
            return Optional.of("数太大了。");
        }
        return value.stripTrailingZeros().scale() > PLACES ? Optional.of("最多两位小数。") : Optional.empty();
    }

    private static Optional<String> unit(PledgeSaid.TargetForm said, String field, String which, FormFaults faults) {
        return said.value() == null
                ? Optional.empty()
                : Optional.of(faults.text(field + "unit", which + "的单位", said.unit(), Words.UNIT));
    }

    private static Optional<Better> better(
            PledgeSaid.TargetForm said, Optional<Measure> measure, String field, String which, FormFaults faults) {
        Optional<Better> asked = Better.of(said.better());
        if (measure.isPresent()) {
            Better only = measure.get().better();
            if (said.better() != null && !asked.equals(Optional.of(only))) {
                faults.add(field + "better", which + "的指标是“" + only.chinese() + "”一类的，不能反过来。");
            }
            return Optional.of(only);
        }
        if (said.value() == null) {
            return Optional.empty();
        }
        if (asked.isEmpty()) {
            faults.add(field + "better", which + "请选择“不低于”（atLeast）或者“不超过”（atMost）。");
        }
        return asked;
    }
}
