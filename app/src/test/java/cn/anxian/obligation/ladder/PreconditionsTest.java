package cn.anxian.obligation.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.law.Overlay;
import cn.anxian.law.Rules;
import cn.anxian.lawbook.Locality;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** When a talk may be held: what the locality says is shown as the locality's, and nothing where it says nothing. */
class PreconditionsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-09-24");

    @Test
    @DisplayName("SV-YT-LOCAL 没有载入地方办法：没有文件可以引用，须由人决定")
    void without_a_local_rule_no_document_is_cited() {
        DecisionView.Precondition local = talk(new Locality(List.of()));

        assertThat(local.verdict()).isEqualTo("须由人决定");
        assertThat(local.because()).contains("本地没有载入约谈办法");
        assertThat(local.basis()).isEmpty();
        assertThat(local.provisional()).isFalse();
    }

    @Test
    @DisplayName("SV-YT-LOCAL 载入了地方办法：列出它的条文和次数，是否达到由人回答")
    void a_local_rule_is_shown_with_its_articles_and_its_numbers() {
        Overlay overlay = Overlay.read("""
                {"region": "1893", "name": "演示区",
                 "document": {"law": "演示约谈办法", "from": "2026-01-01", "verified": true},
                 "sets": [{"key": "SV-YT-LOCAL.days", "value": 30, "article": "第三条"},
                          {"key": "SV-YT-LOCAL.fatalInDays", "value": 3, "article": "第三条"},
                          {"key": "SV-YT-LOCAL.months", "value": 6, "article": "第四条"}]}
                """, Rules.load());

        DecisionView.Precondition local = talk(new Locality(List.of(overlay)));

        assertThat(local.verdict()).isEqualTo("须由人决定");
        assertThat(local.because()).isEqualTo("本地规定：短期间 30日，短期间内一般亡人事故 3起，长期间 6月。");
        assertThat(local.basis()).hasSize(2).allSatisfy(basis -> {
            assertThat(basis.citation()).contains("演示约谈办法");
            assertThat(basis.verified()).isTrue();
        });
        assertThat(local.question()).contains("有没有达到");
    }

    private static DecisionView.Precondition talk(Locality here) {
        return Preconditions.of(Measure.TALK, DAY, here).getFirst();
    }
}
