package cn.anxian.law.accident;

import cn.anxian.law.Facts;
import cn.anxian.law.Line;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** INV-ORGAN, and the bodies that other regulations name for coal, special equipment and railways. */
public final class InvestigationAuthority {
    private static final String STATE = "国务院或者国务院授权有关部门";

    private final Rule organ;
    private final Rule elevate;
    private final Rule coal;
    private final Rule specialEquipment;
    private final Rule railway;
    private final Rule override;

    /** Lines for which other laws may name another body. */
    private static final Set<Line> ELSEWHERE = EnumSet.of(Line.WATER, Line.POWER);

    /** @param rules with the subject accident-investigation */
    public InvestigationAuthority(Rules rules) {
        organ = rules.get("INV-ORGAN");
        elevate = rules.get("INV-ELEVATE");
        coal = rules.get("INV-COAL");
        specialEquipment = rules.get("INV-SPECIAL-EQUIPMENT");
        railway = rules.get("INV-RAILWAY");
        override = rules.get("INV-OVERRIDE");
    }

    /**
     * @param on the day of the accident, where it is known
     * @throws cn.anxian.law.BadInput when the rule was not law on that day
     */
    public Ruling<Authority> of(Grade grade, Line line, Place place, Optional<LocalDate> on) {
        return switch (line) {
            case COAL ->
                named(
                        coal,
                        grade,
                        line,
                        grade == Grade.EXTREME ? STATE : "国家矿山安全监察机构及其设在地方的矿山安全监察机构",
                        Optional.of("国务院"),
                        on);
            case SPECIAL_EQUIPMENT ->
                named(specialEquipment, grade, line, specialEquipment(grade), Optional.of("上级人民政府"), on);
            case RAIL -> named(railway, grade, line, railway(grade), railwayRaised(grade), on);
            default -> byGovernment(grade, line, place, on);
        };
    }

    private Ruling<Authority> byGovernment(Grade grade, Line line, Place place, Optional<LocalDate> on) {
        var level = Level.numbered(organ.parameters().integer("level", grade.label()));
        var authority = government(level, place);
        var above =
                level == Level.STATE ? Optional.<String>empty() : Optional.of(government(aboveOf(level, place), place));
        var because = line.label() + "，" + grade.label() + "事故，发生在" + place.label() + "，由" + authority
                + "负责调查，可以直接组织，也可以授权或者委托有关部门组织"
                + above.map(it -> "；" + it + "认为必要时可以提级调查，提级不改变等级").orElse("");
        var elsewhere = elsewhere(line, grade);
        var grounds = organ.grounds(
                on,
                facts(grade, line, place.label()),
                because + (elsewhere ? "；" + line.label() + "的法律、行政法规另有规定的，从其规定。" : "。"));
        return new Ruling<>(
                new Authority(authority, above), (elsewhere ? grounds.and(override) : grounds).and(elevate));
    }

    /** A municipality is a province without cities between: its 区县 answer for 一般 and itself for 较大 and 重大. */
    private static Level aboveOf(Level level, Place place) {
        return place == Place.MUNICIPALITY && level == Level.CITY ? Level.STATE : level.above();
    }

    private static String government(Level level, Place place) {
        return switch (level) {
            case COUNTY -> place == Place.MUNICIPALITY ? "直辖市的区县人民政府" : "县级人民政府";
            case CITY -> place == Place.MUNICIPALITY ? "直辖市人民政府" : "设区的市级人民政府";
            case PROVINCE -> place == Place.MUNICIPALITY ? "直辖市人民政府" : "省级人民政府";
            case STATE -> STATE;
        };
    }

    private static Ruling<Authority> named(
            Rule rule, Grade grade, Line line, String authority, Optional<String> raisedBy, Optional<LocalDate> on) {
        var above = grade == Grade.EXTREME ? Optional.<String>empty() : raisedBy;
        var because = line.label() + "，" + grade.label() + "事故，依照"
                + rule.bases().first().citation() + "由" + authority + "组织调查，不由地方人民政府按一般规定调查。";
        return new Ruling<>(new Authority(authority, above), rule.grounds(on, facts(grade, line, ""), because));
    }

    /** Whether another law may come first; an accident 特别重大 stays with this one. */
    static boolean elsewhere(Line line, Grade grade) {
        return ELSEWHERE.contains(line) && grade != Grade.EXTREME;
    }

    private static String specialEquipment(Grade grade) {
        return switch (grade) {
            case EXTREME -> STATE;
            case MAJOR -> "国务院特种设备安全监督管理部门会同有关部门";
            case LARGER -> "省级特种设备安全监督管理部门会同有关部门";
            case GENERAL -> "设区的市级特种设备安全监督管理部门会同有关部门";
        };
    }

    private static String railway(Grade grade) {
        return switch (grade) {
            case EXTREME -> STATE;
            case MAJOR -> "国务院铁路主管部门";
            case LARGER, GENERAL -> "事故发生地铁路管理机构";
        };
    }

    private static Optional<String> railwayRaised(Grade grade) {
        return grade == Grade.MAJOR ? Optional.of("国务院") : Optional.of("国务院铁路主管部门");
    }

    private static Facts facts(Grade grade, Line line, String place) {
        var facts = Facts.of("等级", grade.label()).and("领域", line.label());
        return place.isEmpty() ? facts : facts.and("地点", place);
    }
}
