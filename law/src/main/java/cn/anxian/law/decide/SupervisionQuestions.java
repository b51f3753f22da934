package cn.anxian.law.decide;

import cn.anxian.law.BadInput;
import cn.anxian.law.Finding;
import cn.anxian.law.Json;
import cn.anxian.law.supervision.Blacklist;
import cn.anxian.law.supervision.PastAccident;
import cn.anxian.law.supervision.Summons;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Questions that look back on accidents. */
final class SupervisionQuestions {
    private static final List<Field> ACCIDENT = List.of(
            Field.of("day", "事故日期", Field.Kind.DAY),
            Choices.GRADE.field("事故等级"),
            Field.of("deaths", "死亡人数", Field.Kind.WHOLE).orNothing(),
            Field.of("grave", "是否性质严重、社会影响恶劣", Field.Kind.FLAG).orNothing());

    private static final Field ACCIDENTS =
            Field.of("accidents", "事故", Field.Kind.LIST).holding(ACCIDENT.toArray(Field[]::new));

    private static final Choice<Target> TARGET =
            Choice.of("target", "unknown-target", "约谈对象", List.of(Target.values()), it -> it.code, it -> it.label);

    static final Asked SUMMONS = new Asked(
            "summons",
            "是否具备约谈的条件",
            List.of("supervision"),
            List.of(TARGET.field("约谈对象"), Field.of("on", "何日", Field.Kind.DAY), ACCIDENTS),
            book -> {
                var summons = new Summons(book.of("supervision"));
                return question -> Verdict.of(
                        summons(summons, TARGET.read(question), accidents(question), Asking.day(question, "on")));
            });

    static final Asked BLACKLIST = new Asked(
            "blacklist",
            "是否应当列入严重失信主体名单",
            List.of("supervision"),
            List.of(
                    Choices.LINE.field("领域"),
                    Field.of("on", "何日", Field.Kind.DAY),
                    ACCIDENTS.orNothing(),
                    Field.of("multipleFine", "被处以二倍以上五倍以下罚款", Field.Kind.FLAG).orNothing(),
                    Field.of("concealedOrFalse", "瞒报、谎报事故", Field.Kind.FLAG).orNothing(),
                    Field.of("deserted", "不立即组织抢救、擅离职守或者逃匿", Field.Kind.FLAG).orNothing(),
                    Field.of("withoutLicence", "没有许可从事相关活动", Field.Kind.FLAG).orNothing(),
                    Field.of("falseAssessment", "机构租借资质、挂靠、出具虚假报告", Field.Kind.FLAG)
                            .orNothing(),
                    Field.of("refusedOrder", "拒不执行停产停业等决定", Field.Kind.FLAG).orNothing(),
                    Field.of("forgedLicence", "转让、冒用、伪造许可", Field.Kind.FLAG).orNothing()),
            book -> {
                var list = new Blacklist(book.of("supervision"));
                return question -> Verdict.of(list.of(
                        Choices.LINE.read(question),
                        accidents(question),
                        grounds(question),
                        Asking.day(question, "on")));
            });

    private SupervisionQuestions() {}

    private static Finding summons(Summons summons, Target target, List<PastAccident> accidents, LocalDate on) {
        return switch (target) {
            case PROVINCE_HEAD -> summons.provinceHead(accidents, on);
            case PROVINCE_DEPUTY -> summons.provinceDeputy(accidents, on);
            case CITY_HEAD -> summons.cityHead(accidents, on);
            case LOCAL -> summons.local(accidents, on);
        };
    }

    private static List<PastAccident> accidents(Json.Members question) {
        return Asking.within(
                "accidents",
                () -> Asking.objects(question, "accidents", ACCIDENT).stream()
                        .map(SupervisionQuestions::accident)
                        .toList());
    }

    private static PastAccident accident(Json.Members accident) {
        var deaths = Asking.count(accident, "deaths");
        if (deaths < 0) {
            throw new BadInput("negative", "死亡人数不能是负数", "deaths");
        }
        return new PastAccident(
                Asking.day(accident, "day"), Choices.GRADE.read(accident), deaths, Asking.flag(accident, "grave"));
    }

    private static Set<Blacklist.Ground> grounds(Json.Members question) {
        var grounds = EnumSet.noneOf(Blacklist.Ground.class);
        Arrays.stream(Blacklist.Ground.values())
                .filter(ground -> Asking.flag(question, field(ground)))
                .forEach(grounds::add);
        return grounds;
    }

    private static String field(Blacklist.Ground ground) {
        return switch (ground) {
            case MULTIPLE_FINE -> "multipleFine";
            case CONCEALED_OR_FALSE -> "concealedOrFalse";
            case DESERTED -> "deserted";
            case WITHOUT_LICENCE -> "withoutLicence";
            case FALSE_ASSESSMENT -> "falseAssessment";
            case REFUSED_ORDER -> "refusedOrder";
            case FORGED_LICENCE -> "forgedLicence";
        };
    }

    private enum Target {
        PROVINCE_HEAD("province-head", "省级人民政府主要负责人"),
        PROVINCE_DEPUTY("province-deputy", "省级人民政府分管负责人"),
        CITY_HEAD("city-head", "市（州）人民政府主要负责人"),
        LOCAL("local", "乡镇、部门或者企业负责人");

        private final String code;
        private final String label;

        Target(String code, String label) {
            this.code = code;
            this.label = label;
        }
    }
}
