package cn.anxian.directive.task;

import com.fasterxml.jackson.annotation.JsonValue;

/** What can be done with a task. */
public enum Step {
    ISSUE("issue", "交办", "task.issued", "交办任务"),
    SIGN("signing", "签收", "task.signed", "签收任务"),
    ANSWER_EXTENSION("extension-answer", "答复展期", "task.extension-answered", "答复展期"),
    ACCEPT("acceptance", "验收", "task.accepted", "验收通过，办结"),
    SEND_BACK("send-back", "退回重办", "task.sent-back", "验收不通过，退回重办"),
    LOOK_BACK("look-back", "回头看", "task.looked-back", "回头看"),
    REISSUE("reissue", "重新交办", "task.reissued", "重新交办"),
    PROGRESS("progress", "填报进展", "task.progressed", "填报进展"),
    COMPLETE("completion", "报请办结", "task.reported", "报请办结"),
    BREAK_DOWN("breakdown", "层层分解", "task.broken-down", "分解任务"),
    ASK_EXTENSION("extension", "申请展期", "task.extension-asked", "申请展期"),
    URGE("urging", "催办", "task.urged", "催办"),
    RETURN("return", "退回", "task.returned", "退回任务"),
    WITHDRAW("withdrawal", "撤回", "task.withdrawn", "撤回任务");

    private final String id;
    private final String chinese;
    private final String fact;
    private final String title;

    Step(String id, String chinese, String fact, String title) {
        this.id = id;
        this.chinese = chinese;
        this.fact = fact;
        this.title = title;
    }

    /** Also the last part of its address. */
    @JsonValue
    public String id() {
        return id;
    }

    public String chinese() {
        return chinese;
    }

    /** The kind of its entry in the journal. */
    String fact() {
        return fact;
    }

    /** What the journal says has happened. */
    String title() {
        return title;
    }
}
