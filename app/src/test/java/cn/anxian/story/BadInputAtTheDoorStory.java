package cn.anxian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.kernel.Caller;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.Scope;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.CannotCreateTransactionException;

/** Nothing that is typed, at the door or inside, is answered as if the house were broken, and nothing of it breaks the house. */
class BadInputAtTheDoorStory extends Story {

    /** More than there are connections. */
    private static final int OFTEN = 20;

    @Autowired
    private SmallCity city;

    @Autowired
    private Offices offices;

    @Test
    void a_login_with_a_character_that_cannot_be_kept_is_refused_by_its_field() {
        Visitor.Answer answer =
                visitor().post("/api/session", Map.of("login", "nobody\u0000", "password", "whatever it is"));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.text("/errors/0/field")).isEqualTo("login");
    }

    @Test
    void a_transaction_that_cannot_begin_gives_its_connection_back() {
        Caller unspeakable = Caller.system("登录", new Scope.SigningIn("nobody\u0000"));
        for (int attempt = 0; attempt < OFTEN; attempt++) {
            assertThatThrownBy(() -> as(unspeakable, () -> unspeakable))
                    .isInstanceOf(CannotCreateTransactionException.class);
        }

        assertThat(visitor().signIn("nobody", "whatever it is").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/hazards?line=%00",
                "/api/obligations?q=%00",
                "/api/obligations?kind=%00",
                "/api/enterprises?q=%00",
                "/api/enterprises?line=%00",
                "/api/parties?q=%00",
                "/api/journal?subjectType=%00&subjectId=00000000-0000-0000-0000-000000000000"
            })
    void a_question_with_a_character_that_cannot_be_kept_is_bad_input(String path) {
        refusedInChinese(visitorAt(city.townInspector().post()).get(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=2026-02-30", "from=-999999999-01-01", "to=%2B999999999-12-31", "to=yesterday"})
    void a_day_that_no_calendar_has_is_bad_input(String filter) {
        refusedInChinese(
                visitorAt(offices.held(Role.AUDIT_ADMIN, SmallCity.COUNTY)).get("/api/account-events?" + filter));
    }

    @Test
    void a_form_with_a_character_that_cannot_be_kept_or_a_null_in_a_list_is_bad_input() {
        Visitor inspector = visitorAt(city.townInspector().post());
        Map<String, Object> form = new HashMap<>(Map.of(
                "name",
                "演示商店",
                "creditCode",
                "91410000MA00000000",
                "regionId",
                SmallCity.TOWN.value(),
                "line",
                "fire"));
        form.put("address", "一号\u0000院");
        refusedInChinese(inspector.post("/api/enterprises", form));

        form.put("address", "一号院");
        form.put("lines", Arrays.asList("fire", null));
        Visitor.Answer nothing = inspector.post("/api/enterprises", form);
        refusedInChinese(nothing);
        assertThat(nothing.text("/errors/0/field")).startsWith("lines");
    }

    @Test
    void a_form_of_many_megabytes_is_not_read_to_its_end() {
        List<String> many = java.util.Collections.nCopies(30_000, "00000000-0000-0000-0000-000000000000");

        refusedInChinese(visitorAt(city.townInspector().post()).post("/api/hazards", Map.of("photos", many)));
        refusedInChinese(visitor().post("/api/session", Map.of("login", "x".repeat(1_100_000), "password", "y")));
    }

    private static void refusedInChinese(Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("bad-input");
        assertThat(answer.text("/errors/0/message")).matches("(?s).*\\p{IsHan}.*");
    }
}
