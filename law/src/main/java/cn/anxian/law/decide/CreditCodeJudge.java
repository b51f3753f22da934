package cn.anxian.law.decide;

import cn.anxian.law.CreditCode;
import cn.anxian.law.Json;
import java.util.Set;

/** {@code code} → {@code valid} true, false or {@code "warn"}, and {@code reason}. */
final class CreditCodeJudge implements Judge {
    @Override
    public String name() {
        return "uscc";
    }

    @Override
    public String title() {
        return "统一社会信用代码是否合规";
    }

    @Override
    public Set<String> fields() {
        return Set.of("code");
    }

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
