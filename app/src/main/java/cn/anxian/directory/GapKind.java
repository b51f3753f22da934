package cn.anxian.directory;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be wrong with the division of duties. In the order in which it should be put right. */
public enum GapKind {
    NEW_BUSINESS("新业态待明确", "不属于任何已分工的行业领域，要确定由哪个部门监管"),
    UNSUPERVISED_LINE("行业领域无人监管", "在这个地区没有主管部门，或者主管部门没有相应岗位"),
    UNSUPERVISED_ENTERPRISES("企业没有属地", "所在地没有登记属地政府，属地监管落空"),
    NOBODY_IN_CHARGE("企业没有主要负责人", "企业没有登记主要负责人，主体责任落空"),
    VACANT_POST("岗位无人", "监管岗位目前空缺"),
    TWO_DEPARTMENTS("一事两管", "两个单位都登记为主管，遇事容易互相推诿");

    private final String chinese;
    private final String meaning;

    GapKind(String chinese, String meaning) {
        this.chinese = chinese;
        this.meaning = meaning;
    }

    public String chinese() {
        return chinese;
    }

    /** Half a sentence for people. */
    public String meaning() {
        return meaning;
    }

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<GapKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
