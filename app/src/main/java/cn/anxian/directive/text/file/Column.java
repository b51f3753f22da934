package cn.anxian.directive.text.file;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What a column of a task list holds, by what its head is called; the first that fits. */
enum Column {
    NUMBER("序|序号|编号|项次|No\\.?|№", List.of()),
    HELPING(".*(配合|协办|参与|协同|协助|参加)(责任)?(单位|部门).*", List.of("配合单位", "协办单位", "参加单位", "参与单位", "协同单位", "配合部门")),
    LEADING(
            ".*(牵头|责任|主办|承办|主责|落实|负责|实施|整改)(责任)?(单位|部门|主体|科室).*",
            List.of("责任单位", "牵头单位", "责任部门", "牵头部门", "主办单位", "主责单位", "承办单位", "负责单位", "落实单位", "实施单位")),
    PERSON(".*(责任人|责任领导|牵头领导|分管领导|包保领导|包联领导|负责人|联系人)", List.of("责任领导", "牵头领导", "分管领导", "责任人")),
    DUE(
            "时间|.*(时限|期限|时间节点|时间要求|时间安排|进度安排|(完成|整改|办结|落实|解决)(时间|日期)).*",
            List.of("完成时限", "完成时间", "整改时限", "整改期限", "办结时限", "时限要求", "时间要求", "时间节点", "完成期限")),
    TROUBLE(".*(问题|隐患|短板|不足)(描述|表现|内容|情况|清单)?", List.of()),
    MEASURE(".*(措施|举措|做法|步骤|工作要求|整改要求)", List.of()),
    TASK("(?![已未应]).*(任务(分解|名称|描述|目标|要求|及要求|安排|内容)?|事项|内容|工作)", List.of()),
    CATEGORY(".*(类别|分类|领域|方面|板块|行业|类型)", List.of()),
    REST(".*", List.of());

    private final Pattern heads;
    private final List<String> labels;

    /** @param labels by which a cell of it is read as an assignment; the first stands for those that are none */
    Column(String heads, List<String> labels) {
        this.heads = Pattern.compile(heads);
        this.labels = labels;
    }

    /** @param head as it stands in the table: 责 任 单 位（排在第一位的为牵头单位） */
    static Column of(String head) {
        String plain = plain(head);
        return Arrays.stream(values())
                .filter(each -> each.heads.matcher(plain).matches())
                .findFirst()
                .orElse(REST);
    }

    String label(String head) {
        String plain = plain(head);
        return labels.contains(plain) ? plain : labels.getFirst();
    }

    boolean isAssignment() {
        return !labels.isEmpty();
    }

    static String plain(String head) {
        return head.replaceAll("[\\s\\u3000]|[（(][^）)]*[）)]", "");
    }
}
