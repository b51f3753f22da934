package cn.anxian.law.decide;

import cn.anxian.law.Line;
import cn.anxian.law.accident.Grade;
import cn.anxian.law.accident.Place;
import java.util.List;

/** Lists that more than one rule asks for. */
final class Choices {
    static final Choice<Line> LINE =
            Choice.of("line", "unknown-line", "行业领域", List.of(Line.values()), Line::code, Line::label);
    static final Choice<Grade> GRADE = grade("grade");
    static final Choice<Place> PLACE =
            Choice.of("place", "unknown-place", "地点", List.of(Place.values()), Place::code, Place::label);

    private Choices() {}

    /** The grades under another field's name. */
    static Choice<Grade> grade(String field) {
        return Choice.of(field, "unknown-grade", "事故等级", List.of(Grade.values()), Grade::label, Grade::label);
    }
}
