package cn.anxian.law.decide;

import cn.anxian.law.Json;
import cn.anxian.law.accident.InvestigationAuthority;
import java.util.List;

/** Grade, line and place → {@code authority}, {@code mayBeRaisedBy}. */
final class InvestigationAuthorityJudge implements Judge {
    static final Asked ASKED = new Asked(
            "investigation-authority",
            "事故由谁调查",
            List.of("accident-investigation"),
            List.of(Choices.GRADE.field("事故等级"), Choices.LINE.field("领域"), Choices.PLACE.field("地点"), Asking.onField()),
            InvestigationAuthorityJudge::new);

    private final InvestigationAuthority authorities;

    private InvestigationAuthorityJudge(Book book) {
        authorities = new InvestigationAuthority(book.of("accident-investigation"));
    }

    @Override
    public Verdict judge(Json.Members question) {
        var ruling = authorities.of(
                Choices.GRADE.read(question),
                Choices.LINE.read(question),
                Choices.PLACE.read(question),
                Asking.on(question));
        return new Verdict(ruling, json -> {
            json.writeStringProperty("authority", ruling.answer().authority());
            json.writeName("mayBeRaisedBy");
            ruling.answer().mayBeRaisedBy().ifPresentOrElse(json::writeString, json::writeNull);
        });
    }
}
