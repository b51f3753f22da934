package cn.anxian.directive.task;

import cn.anxian.kernel.web.Asked;
import java.util.Locale;

/** What becomes of a task in the course of time, as it is counted: a step and its outcome, or a duty whose time was up. */
public enum Happening {
    ISSUED("交办"),
    SIGNED("签收"),
    RETURNED("承办单位退回"),
    REISSUED("重新交办"),
    BROKEN_DOWN("分解"),
    PROGRESSED("填报进展"),
    EXTENSION_ASKED("申请展期"),
    EXTENDED("同意展期"),
    EXTENSION_REFUSED("不同意展期"),
    URGED("催办"),
    REPORTED("报请办结"),
    SENT_BACK("验收退回重办"),
    ACCEPTED("办结"),
    LOOKED_BACK("回头看属实"),
    REOPENED("回头看不属实，重新办理"),
    WITHDRAWN("撤回"),
    FELL_LATE("发生逾期");

    private final String chinese;

    Happening(String chinese) {
        this.chinese = chinese;
    }

    /** Of a step that was taken, by what it made of the task. */
    static Happening of(Step step, Task before, Task after) {
        return switch (step) {
            case ISSUE -> ISSUED;
            case SIGN -> SIGNED;
            case RETURN -> RETURNED;
            case REISSUE -> REISSUED;
            case BREAK_DOWN -> BROKEN_DOWN;
            case PROGRESS -> PROGRESSED;
            case ASK_EXTENSION -> EXTENSION_ASKED;
            case ANSWER_EXTENSION -> after.extensions() > before.extensions() ? EXTENDED : EXTENSION_REFUSED;
            case URGE -> URGED;
            case COMPLETE -> REPORTED;
            case SEND_BACK -> SENT_BACK;
            case ACCEPT -> ACCEPTED;
            case LOOK_BACK -> after.state() == State.WORKING ? REOPENED : LOOKED_BACK;
            case WITHDRAW -> WITHDRAWN;
        };
    }

    static Happening read(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public String id() {
        return Asked.written(this);
    }

    public String chinese() {
        return chinese;
    }
}
