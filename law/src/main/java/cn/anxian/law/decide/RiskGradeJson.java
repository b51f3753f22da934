package cn.anxian.law.decide;

import cn.anxian.law.risk.RiskGrade;
import tools.jackson.core.JsonGenerator;

/** A graded risk, however it was graded. */
final class RiskGradeJson {
    private RiskGradeJson() {}

    static void write(String product, RiskGrade grade, JsonGenerator json) {
        json.writeNumberProperty(product, grade.product());
        json.writeNumberProperty("level", grade.level());
        json.writeStringProperty("levelName", grade.name());
        json.writeStringProperty("risk", grade.colour().risk());
        json.writeStringProperty("colour", grade.colour().label());
    }
}
