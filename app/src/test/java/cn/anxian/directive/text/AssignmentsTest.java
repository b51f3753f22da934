package cn.anxian.directive.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 牵头、配合、责任单位: who is to do it, wherever the document says so. */
class AssignmentsTest {

    @Test
    @DisplayName("“1.甲局牵头，乙局配合，…”")
    void a_numbered_item_may_begin_with_who_leads_and_who_helps() {
        Decomposition read = Engine.read("""
                现就有关事项通知如下：
                1.市教育局牵头，市公安局配合，对全市校车逐辆检查。
                2.市住建局牵头、市城管局配合，完成老旧小区燃气软管更换。
                3.由市农业农村局负责，市气象局、市应急管理局参与，开展农机安全宣传。
                """);
        assertThat(read.tasks()).hasSize(3);
        assertThat(leads(read.tasks().get(0))).containsExactly("市教育局");
        assertThat(helpers(read.tasks().get(0))).containsExactly("市公安局");
        assertThat(leads(read.tasks().get(1))).containsExactly("市住建局");
        assertThat(helpers(read.tasks().get(1))).containsExactly("市城管局");
        assertThat(leads(read.tasks().get(2))).containsExactly("市农业农村局");
        assertThat(helpers(read.tasks().get(2))).containsExactly("市气象局", "市应急管理局");
    }

    @Test
    @DisplayName("句末括号里的牵头单位、配合单位")
    void brackets_at_the_end_say_who_leads_and_who_helps() {
        Sentence sentence = item("1.建立冷库安全监管台账，每季度更新一次（牵头单位：市应急管理局；配合单位：市商务局、市消防救援支队）。");
        assertThat(leads(sentence)).containsExactly("市应急管理局");
        assertThat(helpers(sentence)).containsExactly("市商务局", "市消防救援支队");
        assertThat(sentence.leads())
                .allSatisfy(agency -> assertThat(agency.inferred()).isFalse());
        assertThat(sentence.task()).isEqualTo("建立冷库安全监管台账，每季度更新一次");
        assertThat(sentence.lines()).containsExactly("cold-store");
    }

    @Test
    @DisplayName("抄送、报送的单位用的是旧名，也请核对；“建设局面”不是单位")
    void former_names_are_noted_wherever_they_are_named() {
        Sentence copied = item("1.市应急局要会同市质监局检查锅炉，将结果抄送市国土局，打开安全建设局面。");
        assertThat(copied.helpers().getFirst().note()).isPresent();
        assertThat(copied.notes()).singleElement().asString().contains("市国土局", "市自然资源局");
        Sentence told = Engine.sentence(Engine.read("去年，县卫计委检查了医院。"), "去年");
        assertThat(told.isTask()).isFalse();
        assertThat(told.notes()).singleElement().asString().contains("县卫计委");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "（责任单位：市住房和城乡建设局、市发展和改革委员会，各县（市、区）人民政府）|市住房和城乡建设局 市发展和改革委员会 各县（市、区）人民政府|",
                "（市工信局牵头，市科技局、市财政局按职责分工负责）|市工信局|市科技局 市财政局",
                "（市民政局、市卫健委按职责分工负责）|市民政局 市卫健委|",
                "(市水利局负责)|市水利局|",
                "（牵头单位：市公安局交警支队，配合单位：市交通运输局等有关部门）|市公安局交警支队|市交通运输局",
                "（责任部门：市商务局牵头，市公安局配合；完成时限：2026年6月底前）|市商务局|市公安局"
            })
    void every_usual_way_of_assigning_is_read(String tail, String leads, String helpers) {
        Sentence sentence = item("1.开展加油站专项检查" + tail + "。");
        assertThat(sentence.kind()).isEqualTo(Kind.TASK);
        assertThat(leads(sentence)).containsExactly(leads.split(" "));
        assertThat(helpers(sentence))
                .containsExactlyElementsOf(helpers == null ? List.of() : List.of(helpers.split(" ")));
    }

    @Test
    @DisplayName("另起一行写的责任单位，属于上面那一项")
    void an_assignment_on_lines_of_its_own_belongs_to_the_item_above() {
        Decomposition read = Engine.readOn(Engine.TUESDAY, """
                现就有关工作通知如下：
                一、重点任务
                1.排查景区玻璃栈道隐患。对不合格的一律停用。建立问题清单。
                （牵头单位：市文广旅局；配合单位：市市场监管局）
                2.整治校园周边环境
                责任单位：市教育局
                配合单位：市公安局、市城管局
                完成时限：3月底前
                3.检查燃气管网。由市住建局负责，市消防救援支队配合。
                4.清理仓库违规住人。
                【责任单位】市商务局【配合单位】：市公安局
                """);
        NothingIsLost.in(read);
        Sentence list = Engine.sentence(read, "建立问题清单");
        assertThat(list.quote()).contains("（牵头单位：市文广旅局；");
        assertThat(leads(list)).containsExactly("市文广旅局");
        Sentence stopped = Engine.sentence(read, "对不合格的");
        assertThat(leads(stopped)).containsExactly("市文广旅局");
        assertThat(stopped.leads().getFirst().inferred()).isTrue();
        assertThat(stopped.leads().getFirst().because()).contains("本项末尾");
        Sentence school = Engine.sentence(read, "2.整治校园");
        assertThat(school.kind()).isEqualTo(Kind.TASK);
        assertThat(leads(school)).containsExactly("市教育局");
        assertThat(helpers(school)).containsExactly("市公安局", "市城管局");
        assertThat(school.deadline().orElseThrow().text()).isEqualTo("3月底前");
        Sentence gas = Engine.sentence(read, "3.检查燃气");
        assertThat(leads(gas)).containsExactly("市住建局");
        assertThat(helpers(gas)).containsExactly("市消防救援支队");
        Sentence stores = Engine.sentence(read, "4.清理仓库");
        assertThat(leads(stores)).containsExactly("市商务局");
        assertThat(helpers(stores)).containsExactly("市公安局");
    }

    @Test
    void an_assignment_in_a_heading_holds_for_what_stands_under_it() {
        Decomposition read = Engine.read("二、道路交通（牵头单位：市公安局）\n（一）严查货车超载。\n（二）市交通运输局排查临水路段。\n三、其他\n（一）报送总结。");
        assertThat(Engine.sentence(read, "二、道路").isTask()).isFalse();
        Sentence trucks = Engine.sentence(read, "（一）严查");
        assertThat(leads(trucks)).containsExactly("市公安局");
        assertThat(trucks.leads().getFirst().because()).contains("标题");
        assertThat(leads(Engine.sentence(read, "（二）市交通"))).containsExactly("市交通运输局");
        assertThat(leads(Engine.sentence(read, "（一）报送"))).doesNotContain("市公安局");
    }

    @Test
    void what_stands_in_brackets_without_assigning_anything_is_left_alone() {
        Sentence sentence = item("1.市应急管理局要开展烟花爆竹零售点检查（含城乡结合部的临时零售点）。");
        assertThat(leads(sentence)).containsExactly("市应急管理局");
        assertThat(sentence.task()).endsWith("（含城乡结合部的临时零售点）");
    }

    @Test
    @DisplayName("承接主语只在同一项里，且本句没有自己的主语")
    void whoever_was_asked_is_asked_on_only_within_one_item() {
        Decomposition read = Engine.read("一是各乡镇（街道）要确定专人负责。要每周上报一次检查情况。二是加强灾害预警，及时发布提示信息。要建立会商制度，巡查人员要每天填写记录。");
        assertThat(kinds(Engine.sentence(read, "要每周"))).containsExactly("towns");
        assertThat(kinds(Engine.sentence(read, "二是加强"))).doesNotContain("towns");
        assertThat(kinds(Engine.sentence(read, "要建立会商"))).doesNotContain("towns");
    }

    @Test
    void one_agency_that_was_asked_is_asked_on_whatever_the_line() {
        Decomposition read = Engine.read("（一）市交通局要督促危化品运输企业落实责任。对多次超载的车辆要吊销道路运输证。");
        assertThat(kinds(Engine.sentence(read, "对多次"))).containsExactly("transport");
    }

    @Test
    @DisplayName("“市安监局”等已经改名或并入的机构，照原文点名，并请核对")
    void an_agency_that_has_another_name_today_is_found_as_named_and_noted() {
        Sentence sentence = item("1.市安监局要会同市质监局、市公安消防支队开展液氨使用单位检查。");
        Agency lead = sentence.leads().getFirst();
        assertThat(lead.name()).isEqualTo("市安监局");
        assertThat(lead.kind()).isEqualTo("emergency");
        assertThat(lead.inferred()).isFalse();
        assertThat(lead.note()).contains("“市安监局”已并入市应急管理局（2018年机构改革），请核对。");
        assertThat(sentence.helpers())
                .extracting(Agency::kind, agency -> agency.note().orElse(""))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("market", "“市质监局”已并入市市场监督管理局（2018年机构改革），请核对。"),
                        org.assertj.core.groups.Tuple.tuple("fire-rescue", "“市公安消防支队”已改为市消防救援支队（2018年机构改革），请核对。"));
    }

    @ParameterizedTest
    @CsvSource({
        "县国土局,natural-resources,已并入县自然资源局",
        "县环保局,ecology,已改为县生态环境局",
        "市旅游局,culture-tourism,已并入市文化和旅游局",
        "市卫计委,health,已改为市卫生健康委员会",
        "县农业局,agriculture,已并入县农业农村局",
        "市建设局,housing,多已并入市住房和城乡建设局",
        "区卫生局,health,多已并入区卫生健康委员会"
    })
    void the_reform_says_what_became_of_it_and_no_more_than_is_sure(String name, String kind, String note) {
        Agency lead = item("1." + name + "要组织一次专项检查。").leads().getFirst();
        assertThat(lead.name()).isEqualTo(name);
        assertThat(lead.kind()).isEqualTo(kind);
        assertThat(lead.note().orElseThrow()).contains(note, "请核对");
    }

    @ParameterizedTest
    @CsvSource({"市应急管理局", "省矿山安监局", "市文化旅游局", "市住建委", "市卫健局"})
    void an_agency_of_today_has_no_note(String name) {
        assertThat(item("1." + name + "要组织一次专项检查。").leads().getFirst().note()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"市防火办", "县减灾办", "市防汛办", "市道安办", "县财政局"})
    void a_body_that_the_packs_do_not_know_is_named_as_itself(String name) {
        Agency lead = item("1." + name + "要每日调度一次巡查情况。").leads().getFirst();
        assertThat(lead.name()).isEqualTo(name);
        assertThat(lead.kind()).isEqualTo("other");
        assertThat(lead.inferred()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "市应急管理局、市工信局分别负责企业复工复产验收|市应急管理局 市工信局|",
                "由市交通运输局组织实施隐患路段治理，由市财政局保障经费|市交通运输局|市财政局",
                "市住建局会同市城管局开展燃气管网检查|市住建局|市城管局",
                "市应急局联合市公安局对烟花爆竹企业开展夜查|市应急局|市公安局",
                "市公安局牵头、市交通运输局参与，整治货车超载|市公安局|市交通运输局",
                "市教育局、市卫健委按职责分工负责校园食堂和医院检查|市教育局 市卫健委|",
                "市商务局牵头，市市场监管局、市消防救援支队按职责分工负责，开展商场检查|市商务局|市市场监管局 市消防救援支队",
                "由市工信局负责、市应急局配合，开展粉尘企业检查，所需资金由市财政局统筹安排|市工信局|市应急局 市财政局",
                "由市财政局安排专项资金，用于隐患治理|市财政局|",
                "会议原则同意市应急局提出的购置方案，所需资金由市财政局列支|市财政局|",
                "对无证作业的，由属地应急部门依法查处|属地应急部门|",
                "属地公安机关要立即立案，属地负责善后|属地公安机关 属地|",
                "对跨界河段，由当地水利部门牵头治理|当地水利部门|",
                "由云山经济技术开发区管理委员会负责园区内企业的排查整治|云山经济技术开发区管理委员会|",
                "由云山高新技术产业开发区管委会于3月底前更换老旧管网|云山高新技术产业开发区管委会|",
                "请乙丑县人民政府责令停用老旧电梯|乙丑县人民政府|",
                "请乙丑县、丙寅区分别报送整改方案|乙丑县 丙寅区|",
                "对留守老人，由村（社区）干部逐户走访|村（社区）干部|",
                "市专班每月开展一次暗访|市专班|",
                "市局拟于11月中旬举办企业负责人培训班，请市工信局组织人员参加|市工信局|",
                "市安委办负责统筹协调，各成员单位负责本行业企业的排查整治|市安委办 各成员单位|"
            })
    @DisplayName("分别负责、会同、参与、按职责分工负责、保障经费：各是什么角色")
    void what_each_is_to_do_follows_from_how_they_are_joined(String words, String leads, String helpers) {
        Sentence sentence = item("1." + words + "。");
        assertThat(sentence.kind()).isEqualTo(Kind.TASK);
        assertThat(leads(sentence)).containsExactly(leads.split(" "));
        assertThat(helpers(sentence))
                .containsExactlyElementsOf(helpers == null ? List.of() : List.of(helpers.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "湖滨区应急管理局要开展一次检查|湖滨区应急管理局|湖滨区",
                "陕州区应急管理局要开展一次检查|陕州区应急管理局|陕州区",
                "灵宝市应急管理局、渑池县公安局要开展一次检查|灵宝市应急管理局 渑池县公安局|灵宝市 渑池县",
                "湖滨区人民政府、灵宝市政府要开展一次检查|湖滨区人民政府 灵宝市政府|湖滨区 灵宝市",
                "湖滨应急局要开展一次检查|湖滨应急局|湖滨",
                "河南省三门峡市湖滨区应急管理局要开展一次检查|河南省三门峡市湖滨区应急管理局|河南省三门峡市湖滨区",
                "对冷库，由灵宝市应急管理局逐家检查|灵宝市应急管理局|灵宝市",
                "郑州市应急管理局要开展一次检查|郑州市应急管理局|郑州市",
                "省消防救援总队要开展一次检查|省消防救援总队|省",
                "县应急管理局要开展一次检查|县应急管理局|县",
                "市公安局交警支队要开展一次检查|市公安局交警支队|市",
                "市场监管局、应急管理局要开展一次检查|市场监管局 应急管理局|",
                "开展一次检查（牵头单位：卢氏县应急管理局、市场监管局、市应急管理局）|卢氏县应急管理局 市场监管局 市应急管理局|卢氏县 市"
            })
    @DisplayName("区县的部门写了全称，名称带着它的地名")
    void the_name_of_an_agency_holds_the_place_with_which_it_begins(String words, String names, String places) {
        Sentence sentence = Engine.readIn(
                        List.of("河南省", "三门峡市", "湖滨区", "陕州区", "渑池县", "灵宝市"), "现就有关事项通知如下：\n1." + words + "。")
                .sentences()
                .getLast();
        assertThat(leads(sentence)).containsExactly(names.split(" "));
        assertThat(sentence.leads().stream().map(Agency::place).filter(place -> !place.isEmpty()))
                .containsExactlyElementsOf(places == null ? List.of() : List.of(places.split(" ")));
    }

    @Test
    @DisplayName("会同、督促后面的外地部门也带着地名")
    void a_place_that_is_not_known_stands_where_the_word_before_turns_to_somebody() {
        Sentence sentence = item("1.市应急管理局要会同郑州市应急管理局开展一次检查。");
        assertThat(helpers(sentence)).containsExactly("郑州市应急管理局");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "市商务局于12月29日前对商场逐家检查|市商务局|",
                "市公安局于12月29日前对客运企业逐家检查|市公安局|",
                "市应急局12月29日前对粉尘企业逐家检查|市应急局|",
                "市住建局会同市城管局于12月29日前对燃气管网逐段检查|市住建局|市城管局",
                "县水利局三天内把11处野泳点的警示牌全部重新安装到位|县水利局|",
                "市应急局将近三年来全市加油站防雷检测报告中的缺项逐一列出|市应急局|"
            })
    @DisplayName("市X局于N月N日前、三天内把…：点了名的就是它")
    void when_and_on_what_may_stand_between_a_name_and_its_verb(String words, String leads, String helpers) {
        what_each_is_to_do_follows_from_how_they_are_joined(words, leads, helpers);
        assertThat(item("1." + words + "。").leads())
                .allSatisfy(agency -> assertThat(agency.inferred()).isFalse());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "各乡镇每月25日前将进展情况报县安委办|各乡镇",
                "县住建局11月25日前将方案报县政府|县住建局",
                "县住建局于11月25日前将方案报县人民政府|县住建局",
                "各县（市、区）每周五前将排查情况报市安委办|各县（市、区）",
                "县应急局每季度末将执法情况报市应急管理局|县应急局",
                "各成员单位12月5日前将总结报县安委会办公室|各成员单位",
                "各乡镇11月底前将台账报县应急局、县住建局|各乡镇",
                "县教育局3日内把整改结果报县委办|县教育局",
                "县商务局每月5日前将上月情况抄送县消防救援大队|县商务局",
                "各单位12月1日前把联络员名单报我局|各单位"
            })
    @DisplayName("将…报县安委办：没有“要”字，也是布置的任务，收件的不是牵头的")
    void to_report_to_somebody_is_a_thing_to_do(String words, String lead) {
        Sentence sentence = item("1." + words + "。");
        assertThat(sentence.kind()).isEqualTo(Kind.TASK);
        assertThat(leads(sentence)).containsExactly(lead);
        assertThat(sentence.helpers())
                .allSatisfy(agency -> assertThat(agency.inferred()).isTrue());
        assertThat(sentence.leads())
                .allSatisfy(agency -> assertThat(agency.inferred()).isFalse());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "清江区、云山县人民政府要开展一次检查|清江区 云山县人民政府",
                "请清江区、云山县和灵宝市应急管理局开展一次检查|清江区 云山县 灵宝市应急管理局",
                "云山经济开发区管委会要开展一次检查|云山经济开发区管委会",
                "云山高新技术产业开发区管委会要开展一次检查|云山高新技术产业开发区管委会",
                "各镇要开展一次检查|各镇",
                "矿山方面市应急局要开展一次检查|市应急局",
                "学校教育局要开展一次检查|教育局"
            })
    @DisplayName("并列的地名、开发区、各镇都认得；“矿山方面”“学校”不是单位名称的一部分")
    void a_name_is_whole_and_holds_nothing_else(String words, String leads) {
        assertThat(leads(item("1." + words + "。"))).containsExactly(leads.split(" "));
    }

    private static Sentence item(String text) {
        Decomposition read = Engine.readOn(Engine.TUESDAY, "现就有关事项通知如下：\n" + text);
        NothingIsLost.in(read);
        return read.sentences().getLast();
    }

    private static List<String> leads(Sentence sentence) {
        return sentence.leads().stream().map(Agency::name).toList();
    }

    private static List<String> helpers(Sentence sentence) {
        return sentence.helpers().stream()
                .filter(agency -> !agency.inferred())
                .map(Agency::name)
                .toList();
    }

    private static List<String> kinds(Sentence sentence) {
        return sentence.leads().stream().map(Agency::kind).toList();
    }
}
