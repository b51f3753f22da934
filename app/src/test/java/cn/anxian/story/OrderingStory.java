package cn.anxian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.directory.Matrix;
import cn.anxian.directory.MatrixEdit;
import cn.anxian.directory.OrderRight;
import cn.anxian.directory.RegionId;
import cn.anxian.directory.Responsibility;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.Refusal;
import cn.anxian.law.Bases;
import cn.anxian.law.Basis;
import cn.anxian.law.InForce;
import cn.anxian.law.Quote;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 国办发〔2024〕54号:who may order an enterprise, and who may not. */
class OrderingStory extends Story {

    private static final Basis PUBLISHED_DECISION =
            new Basis.LocalRule("陕州区", "演示赋权乡镇街道事项公告", "附件", Quote.ABSENT, InForce.ALWAYS, false);

    @Autowired
    private SmallCity city;

    @Autowired
    private Responsibility responsibility;

    @Autowired
    private Matrix matrix;

    @Test
    void the_department_that_the_matrix_names_as_supervisor_may_order() {
        OrderRight right = right(city.regulator("fire"), "fire", SmallCity.TOWN);

        assertThat(right.allowed()).isTrue();
        assertThat(right.why()).contains("湖滨区消防救援大队");
        assertThat(right.basis()).extracting(Basis::citation).contains("《安全生产法》第六十五条第一款第三项", "《消防法》第四条第一款");
    }

    @Test
    void the_department_of_comprehensive_supervision_may_order_on_every_line() {
        assertThat(right(city.emergencyOfficer(), "fire", SmallCity.TOWN).allowed())
                .isTrue();
    }

    @Test
    void the_citys_department_may_order_in_its_counties() {
        assertThat(right(city.cityRegulator("fire"), "fire", SmallCity.TOWN).allowed())
                .isTrue();
    }

    @Test
    void a_department_that_the_matrix_does_not_name_may_only_tell() {
        Caller housing = city.hire("housing", SmallCity.COUNTY, "全条线监管岗", cn.anxian.kernel.Role.REGULATOR);

        OrderRight right = right(housing, "fire", SmallCity.TOWN);

        assertThat(right.allowed()).isFalse();
        assertThat(right.why()).contains("责任矩阵没有把湖滨区住房和城乡建设局列为").contains("只能巡查告知");
        assertThat(tells(housing, SmallCity.TOWN).allowed()).isTrue();
    }

    @Test
    void a_post_never_orders_beyond_its_lines_or_its_region() {
        assertThat(right(city.regulator("fire"), "gas", SmallCity.TOWN).why()).contains("条线不含");
        assertThat(right(city.siblingRegulator("fire"), "fire", SmallCity.TOWN).why())
                .contains("辖区");
        assertThat(tells(city.siblingTownInspector(), SmallCity.TOWN).allowed()).isFalse();
    }

    @Test
    @DisplayName("国办发〔2024〕54号：严禁政府议事协调机构以各种名义实施行政检查")
    void the_safety_committees_office_and_leaders_never_order_and_never_inspect() {
        for (Caller caller : new Caller[] {city.office(), city.cityOffice(), city.countyLeader(), city.cityLeader()}) {
            OrderRight right = right(caller, "fire", SmallCity.TOWN);
            assertThat(right.allowed()).as(caller.postName()).isFalse();
            assertThat(right.basis()).anyMatch(basis -> basis.citation().contains("国办发〔2024〕54号"));
            assertThat(tells(caller, SmallCity.TOWN).allowed()).isFalse();
        }
        assertThat(right(city.office(), "fire", SmallCity.TOWN).why()).contains("议事协调机构");
    }

    @Test
    void an_enterprise_and_an_administrator_never_order() {
        assertThat(right(city.head(city.enterprise()), "fire", SmallCity.TOWN).allowed())
                .isFalse();
        assertThat(right(city.systemAdministrator(), "fire", SmallCity.TOWN).allowed())
                .isFalse();
    }

    @Test
    @DisplayName("安全生产法第九条：乡镇街道按照授权依法履行监督管理职责")
    void a_town_orders_only_where_a_published_decision_authorises_it() {
        Caller town = city.otherCountysTownInspector();
        assertThat(right(town, "gas", SmallCity.OTHER_COUNTYS_TOWN).allowed()).isFalse();
        assertThat(right(town, "gas", SmallCity.OTHER_COUNTYS_TOWN).why())
                .contains("没有记载")
                .contains("可以巡查告知");
        assertThat(tells(town, SmallCity.OTHER_COUNTYS_TOWN).allowed()).isTrue();

        authorise(SmallCity.SIBLING_COUNTY, "gas", PUBLISHED_DECISION);

        OrderRight right = right(town, "gas", SmallCity.OTHER_COUNTYS_TOWN);
        assertThat(right.allowed()).isTrue();
        assertThat(right.basis()).contains(PUBLISHED_DECISION);
        assertThat(right(town, "fire", SmallCity.OTHER_COUNTYS_TOWN).allowed())
                .as("another line is another decision")
                .isFalse();
    }

    @Test
    void a_house_rule_authorises_nobody() {
        assertThatThrownBy(() -> authorise(SmallCity.SIBLING_COUNTY, "food", new Basis.HouseRule("我们觉得可以")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("须有公布的决定");
    }

    @Test
    void the_safety_committees_office_cannot_be_made_a_supervisor() {
        assertThatThrownBy(() -> as(
                        city.systemAdministrator(),
                        () -> matrix.edit(new MatrixEdit(
                                "fire",
                                SmallCity.COUNTY,
                                Optional.of(city.office().party()),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                false,
                                Bases.of(PUBLISHED_DECISION),
                                "试一试",
                                0))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("不能列为监管部门");
    }

    private OrderRight right(Caller caller, String line, RegionId region) {
        return as(caller, () -> responsibility.mayOrder(caller.post(), line, region));
    }

    private OrderRight tells(Caller caller, RegionId region) {
        return as(caller, () -> responsibility.mayTell(caller.post(), region));
    }

    private void authorise(RegionId county, String line, Basis basis) {
        as(
                city.siblingOffice(),
                () -> matrix.edit(new MatrixEdit(
                        line,
                        county,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        Bases.of(basis),
                        "按公布的赋权事项执行",
                        0)));
    }
}
