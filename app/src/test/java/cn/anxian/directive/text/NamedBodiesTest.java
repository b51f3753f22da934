package cn.anxian.directive.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A body that the text names is named, whether a list has it or not; nobody else is put in its place. */
class NamedBodiesTest {

    private static final String PLAN = """
            白鹭镇校园食品与电梯安全整治方案
            为保障师生饮食和乘梯安全，制定本方案。
            一、责任分工
            1.镇食安站：负责食堂后厨的日常巡查，每学期抽样送检两次。
            2.镇城建所：修补校门口的破损路面，12月20日前竣工。
            3.镇敬老院、明德小学：给每名老人和孩子备一张过敏史卡片。
            4.县特检所白鹭分所：对6部电梯逐台检验。
            5.综合协调组：负责每周汇总进度。
            6.各行政村：腾出一间屋子作临时食堂。
            二、工作步骤
            （一）动员阶段（即日起至12月1日）。镇食安站召开动员会，与各村签订责任书。
            （二）整治阶段（12月2日至1月10日）。各配餐企业和镇直各单位12月5日前把供货台账报镇食安办。
            三、检查方式：四不两直。
            """;

    @Test
    @DisplayName("乡镇方案的责任分工：冒号前面写着谁，就是谁，不另推断")
    void whoever_stands_before_the_colon_of_his_duties_has_them() {
        Decomposition read = Engine.readOn(Engine.TUESDAY, PLAN);

        assertThat(read.tasks())
                .extracting(task -> String.join("、", names(task.leads())))
                .containsExactly("镇食安站", "镇城建所", "镇敬老院、明德小学", "县特检所白鹭分所", "综合协调组", "各行政村", "镇食安站", "各配餐企业、镇直各单位");
        assertThat(read.tasks())
                .flatExtracting(Sentence::leads)
                .noneMatch(Agency::inferred)
                .allSatisfy(agency -> assertThat(agency.because()).isEqualTo("原文点名。"));
    }

    @Test
    @DisplayName("没有编号的一行一个单位，也是各管各的")
    void a_line_that_begins_with_a_body_and_a_colon_is_its_duty_without_a_number_too() {
        Decomposition read = Engine.readOn(Engine.TUESDAY, """
                白鹭镇渡口安全方案
                职责分工
                镇海事所：每天点一遍救生衣。
                镇财政所：保障渡船年检经费。
                各护渡队：守住渡口，12月底前封好废弃码头。
                """);

        assertThat(read.tasks())
                .extracting(task -> String.join("、", names(task.leads())))
                .containsExactly("镇海事所", "镇财政所", "各护渡队");
    }

    @Test
    @DisplayName("冒号前面不是机构的，不当作机构")
    void what_stands_before_a_colon_and_is_no_body_is_asked_nothing() {
        for (String label : List.of("会议地点：镇政府二楼", "时间安排：12月3日", "重点场所：镇农贸市场", "检查方式：四不两直")) {
            assertThat(Engine.readOn(Engine.TUESDAY, "白鹭镇整治方案\n1." + label + "。\n2.镇食安站要逐户检查。")
                            .tasks())
                    .as(label)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "市档案馆和县数据局要在12月10日前完成接口开发。|县数据局",
                "白鹭镇供水站立即更换老旧水泵。|白鹭镇供水站",
                "县水文站负责水位的日常巡查。|县水文站",
                "镇民政所会同各村，12月5日前把低保户的电热毯换一遍。|镇民政所",
                "水毁桥梁由县公路养护中心负责补划标线。|县公路养护中心",
                "维修经费由县发展改革委、县财政局积极筹措。|县发展改革委、县财政局",
                "各采石场应当在规程印发后30日内检测一次粉尘。|各采石场",
                "粮食仓储主管部门要组织一次熏蒸演练。|粮食仓储主管部门",
                "镇直各部门12月1日前把车辆台账报镇道安办。|镇直各部门",
                "市农业农村局在明年一季度内牵头组织一次渔船演练，各有关部门积极配合。|市农业农村局",
                "凡改建电梯井的，使用单位须先取得检验报告，由市城市管理局负责审核。|市城市管理局",
                "县海事处根据水情变化，果断采取停航、限载等措施。|县海事处"
            })
    @DisplayName("机构名录、词表里没有的单位，写明了就是它")
    void a_body_that_no_list_has_is_named_by_the_shape_of_its_name(String order, String who) {
        Sentence task = Engine.readOn(Engine.TUESDAY, "现就有关事项通知如下：\n" + order)
                .sentences()
                .getLast();

        assertThat(task.isTask()).isTrue();
        assertThat(task.leads()).noneMatch(Agency::inferred);
        assertThat(names(task.leads())).containsExactly(who.split("、"));
    }

    @Test
    void who_only_helps_another_helps() {
        Sentence task = Engine.sentence(Engine.read("现就有关事项通知如下：\n市农业农村局在明年一季度内牵头组织一次渔船演练，各有关部门积极配合。"), "市农业农村局");

        assertThat(names(task.leads())).containsExactly("市农业农村局");
        assertThat(names(task.helpers())).containsExactly("各有关部门");
    }

    @ParameterizedTest
    @ValueSource(strings = {"市中心、老车站周边要增设减速带。", "由于天气原因，渡口要停航检修。", "全镇重点场所要更换灭火器。", "要与沿街商户签订承诺书。"})
    @DisplayName("地点、缘由不是机构")
    void a_place_or_a_reason_is_no_body(String order) {
        Sentence task = Engine.readOn(Engine.TUESDAY, "现就有关事项通知如下：\n" + order)
                .sentences()
                .getLast();

        assertThat(task.leads()).isNotEmpty().allMatch(Agency::inferred);
    }

    private static final String LETTER = """
            关于电梯和气瓶隐患的督办函
            云溪县人民政府、市交通运输局：
            现就有关问题督办如下：
            一、请你县责令该企业立即封停3部电梯，12月20日前更换曳引钢丝绳。
            二、你县市场监管局要对气瓶充装站开展一次全面复核。
            三、你局要派员驻点指导两个月。
            四、对逾期不改的，由市安委会办公室提请约谈你县政府主要负责人。
            五、自本函印发之日起，每周五12时前报送进展。
            六、每月5日前报送上月整改情况。
            七、整改期满后，由我办组织第三方机构逐项验收。
            你县有关部门对超期使用听之任之，令人痛心。
            """;

    @Test
    @DisplayName("函里的“你县”“你局”各指主送的哪一家；“我办”是发函的；说到谁不等于交给谁")
    void a_letter_says_you_to_one_of_those_to_whom_it_goes() {
        Decomposition read = Engine.readOn(Engine.TUESDAY, LETTER);

        assertThat(read.tasks())
                .extracting(task -> String.join("、", names(task.leads())))
                .containsExactly("云溪县人民政府", "你县市场监管局", "市交通运输局", "市安委会办公室", "云溪县人民政府、市交通运输局", "云溪县人民政府、市交通运输局", "我办");
        Agency called = read.tasks().getFirst().leads().getFirst();
        assertThat(called.inferred()).isTrue();
        assertThat(called.because()).contains("主送机关");
        Agency bureau = read.tasks().get(1).leads().getFirst();
        assertThat(bureau.inferred()).isFalse();
        assertThat(bureau.place()).isEqualTo("云溪县");
    }

    @Test
    @DisplayName("没有主送机关的文字里，“你局”谁也不指，不编造")
    void you_without_an_addressee_is_nobody_of_that_name() {
        Sentence task = Engine.only("你局要对电梯开展一次检查。");

        assertThat(task.isTask()).isTrue();
        assertThat(task.leads())
                .isNotEmpty()
                .allMatch(Agency::inferred)
                .noneMatch(agency -> agency.kind().equals(Bodies.RECIPIENT));
    }

    private static List<String> names(List<Agency> agencies) {
        return agencies.stream().map(Agency::name).toList();
    }
}
