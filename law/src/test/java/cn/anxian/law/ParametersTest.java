package cn.anxian.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("规则的参数")
class ParametersTest {
    @Test
    void a_parameter_is_a_number_a_table_or_a_list() {
        var parameters = rule("\"a\":{\"says\":\"甲\",\"unit\":\"日\",\"value\":2.5},"
                        + "\"b\":{\"says\":\"乙\",\"value\":{\"大\":1,\"小\":2}},\"c\":{\"says\":\"丙\",\"value\":[\"一\",\"二\"]}")
                .parameters();

        assertThat(parameters.number("a")).isEqualTo("2.5");
        assertThat(parameters.find("a"))
                .hasValueSatisfying(it -> assertThat(it.unit()).isEqualTo("日"));
        assertThat(parameters.integer("b", "小")).isEqualTo(2);
        assertThat(parameters.table("b")).containsOnlyKeys("大", "小");
        assertThat(parameters.words("c")).isEqualTo(List.of("一", "二"));
        assertThat(parameters).extracting(Parameter::name).containsExactly("a", "b", "c");
    }

    @Test
    void asking_for_what_the_data_do_not_have_is_a_fault_of_ours() {
        var parameters = rule("\"a\":{\"says\":\"甲\",\"value\":1},\"b\":{\"says\":\"乙\",\"value\":{\"大\":1}},"
                        + "\"c\":{\"says\":\"丙\",\"value\":[]}")
                .parameters();

        for (Runnable asked : List.<Runnable>of(
                () -> parameters.number("x"),
                () -> parameters.number("b"),
                () -> parameters.number("c"),
                () -> parameters.table("a"),
                () -> parameters.words("a"),
                () -> parameters.number("b", "小"))) {
            assertThatThrownBy(asked::run).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void one_number_that_was_not_read_makes_the_rule_provisional() {
        assertThat(rule("\"a\":{\"says\":\"甲\",\"value\":1}").verified()).isTrue();
        assertThat(rule("\"a\":{\"says\":\"甲\",\"value\":1},\"b\":{\"says\":\"乙\",\"value\":1,\"verified\":false}")
                        .verified())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"a\":1",
                "\"a\":{\"value\":1}",
                "\"a\":{\"says\":\"甲\"}",
                "\"a\":{\"says\":\"甲\",\"value\":null}",
                "\"a\":{\"says\":\"甲\",\"value\":\"三日\"}",
                "\"a\":{\"says\":\"甲\",\"value\":true}",
                "\"a\":{\"says\":\"甲\",\"value\":{\"大\":\"一\"}}",
                "\"a\":{\"says\":\"甲\",\"value\":[1]}",
                "\"a\":{\"says\":\"甲\",\"value\":1,\"local\":{\"direction\":\"sideways\",\"source\":\"某条\"}}",
                "\"a\":{\"says\":\"甲\",\"value\":1,\"local\":{\"direction\":\"lower\"}}"
            })
    void what_is_no_parameter_is_refused_by_rule_and_name(String parameters) {
        assertThatThrownBy(() -> rule(parameters))
                .isInstanceOfSatisfying(
                        BadInput.class, refused -> assertThat(refused.field()).startsWith("R-1.a"));
    }

    @Test
    void grounds_are_joined_without_saying_one_basis_twice() {
        var one = rule("\"a\":{\"says\":\"甲\",\"value\":1}");
        var unread = rule("\"a\":{\"says\":\"甲\",\"value\":1,\"verified\":false}");
        var grounds = one.grounds(Facts.of("死亡", 3).and("重伤", "未知"), "因为。");

        assertThat(grounds.provisional()).isFalse();
        assertThat(grounds.and(one).basis().all()).hasSize(1);
        assertThat(grounds.and(unread).provisional()).isTrue();
        assertThat(grounds.asProvisional().provisional()).isTrue();
        assertThat(grounds.facts().byName()).containsEntry("死亡", "3").containsEntry("重伤", "未知");
        assertThat(Finding.of(true, grounds)).isInstanceOf(Finding.Met.class);
        assertThat(Finding.of(false, grounds).because()).isEqualTo("因为。");
    }

    @Test
    void a_subject_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> Rules.of("no-such")).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> Rules.of("../sources")).isInstanceOf(BadInput.class);
        assertThat(Rules.of("counting").get("COUNT-DAYS"))
                .isEqualTo(Rules.load().get("COUNT-DAYS"));
    }

    private static Rule rule(String parameters) {
        return Rules.read("{\"version\":\"1\",\"sources\":{\"某法\":{\"kind\":\"statute\",\"law\":\"某法\"}},\"rules\":["
                        + "{\"id\":\"R-1\",\"title\":\"题\",\"says\":\"话\",\"basis\":[{\"source\":\"某法\",\"article\":\"第一条\","
                        + "\"verified\":true}],\"parameters\":{" + parameters + "}}]}")
                .get("R-1");
    }
}
