package cn.anxian.law.decide;

import cn.anxian.law.CreditCode;
import cn.anxian.law.Json;
import java.util.List;

/** {@code code} → {@code valid} true, false or {@code "warn"}, and {@code reason}. */
final class CreditCodeJudge implements Judge {
    static final Asked ASKED = new Asked(
            "uscc",
            "统一社会信用代码是否合规",
            List.of("code"),
            List.of(Field.of("code", "统一社会信用代码", Field.Kind.TEXT)),
            book -> new CreditCodeJudge());

    @Override
    public Verdict judge(Json.Members question) {
        var ruling = CreditCode.check(question.text("code"));
        return new Verdict(ruling, json -> {
            switch (ruling.answer()) {
                case VALID -> json.writeBooleanProperty("valid", true);
                case INVALID -> json.writeBooleanProperty("valid", false);
                case WARN -> json.writeStringProperty("valid", "warn");
            }
            json.writeStringProperty("reason", ruling.because());
        });
    }
}
