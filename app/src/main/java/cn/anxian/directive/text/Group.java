package cn.anxian.directive.text;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whom a document addresses together, without the name of an agency. */
public enum Group {
    ALL("all", "各级各部门"),
    DEPARTMENTS("departments", "有关部门"),
    COUNTIES("counties", "各县（市、区）"),
    TOWNS("towns", "各乡镇（街道）"),
    GOVERNMENTS("governments", "各级党委政府"),
    ENTERPRISES("enterprises", "企业"),
    LEADERS("leaders", "领导干部"),
    COMMITTEE_MEMBERS("committee-members", "安委会成员单位"),
    INSPECTION_TEAMS("inspection-teams", "督导组"),
    RESCUE_TEAMS("rescue-teams", "救援队伍"),
    OFFICES("offices", "两办");

    private static final Map<String, Group> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Group::code, group -> group));

    private final String code;
    private final String label;

    Group(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public static Optional<Group> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
