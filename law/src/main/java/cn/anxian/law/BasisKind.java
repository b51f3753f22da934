package cn.anxian.law;

import java.util.Arrays;
import java.util.Optional;

/** What kind of thing a duty rests on; always shown, so that a house rule never passes for law. */
public enum BasisKind {
    STATUTE("statute", "法律"),
    REGULATION("regulation", "行政法规"),
    DEPARTMENT_RULE("department-rule", "部门规章"),
    DOCUMENT("document", "规范性文件"),
    STANDARD("standard", "标准"),
    LOCAL_RULE("local-rule", "地方规定"),
    SPEECH("speech", "讲话要求"),
    HOUSE_RULE("house-rule", "本平台规则");

    private final String code;
    private final String label;

    BasisKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The stable name in JSON. */
    public String code() {
        return code;
    }

    /** The Chinese name on screens. */
    public String label() {
        return label;
    }

    static Optional<BasisKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
