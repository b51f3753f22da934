package cn.anxian.directive.task;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directive.DirectiveId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A task is cited by the place where its sentence stands. */
class OriginTest {

    @ParameterizedTest
    @CsvSource({"三/五是,三、五是", "二/（三）,二（三）", "二/（三）/1,二（三）1", "第二章/第三条,第二章第三条", "三,三"})
    void two_numerals_never_stand_side_by_side(String outline, String cited) {
        Origin origin = new Origin(
                new DirectiveId(UUID.fromString("01890000-0000-7000-8000-000000000001")),
                "",
                "在演示会议上的讲话",
                "speech",
                Optional.empty(),
                0,
                outline,
                "要逐一排查。");
        assertThat(origin.basis().citation()).contains(cited);
    }
}
