package cn.anxian.hazard.life;

import com.fasterxml.jackson.annotation.JsonValue;

/** What can be done with a hazard. */
public enum Step {
    LIST("listing", "列单", "hazard.listed", "发现隐患，列单"),
    CORRECT("correction", "更正", "hazard.corrected", "更正列单内容"),
    HAND_OVER("hand-over", "交单", "hazard.handed-over", "交单"),
    SIGN("signing", "签收", "hazard.signed", "签收，开始办单"),
    RETURN("return", "退单", "hazard.returned", "交错了，退单"),
    RECTIFY("rectification", "报告整改", "hazard.rectified", "报告整改完成"),
    ACCEPT("acceptance", "验收销号", "hazard.struck-off", "验收通过，销号"),
    SEND_BACK("send-back", "退回整改", "hazard.sent-back", "验收不合格，退回整改"),
    VOID("voiding", "作废", "hazard.voided", "作废"),
    ENTER("entry", "录入历史清单", "hazard.entered", "据登记表录入历史清单"),
    TAKE_BACK("taking-back", "撤销导入", "hazard.import-undone", "撤销导入，作废"),
    JUDGE_MAJOR("judgement", "判为重大", "hazard.judged-major", "判定为重大事故隐患"),
    JUDGE_GENERAL("dismissal", "判为不构成重大", "hazard.judged-general", "判定不构成重大事故隐患"),
    REGRADE("regrading", "改判为一般", "hazard.regraded", "由重大事故隐患改判为一般隐患"),
    TELL("report", "向部门报告", "hazard.told", "向监管部门报告重大隐患"),
    SUPERVISE("supervision", "挂牌督办", "hazard.supervised", "挂牌督办"),
    LEAVE_OFF("no-supervision", "不挂牌", "hazard.not-supervised", "决定不挂牌督办"),
    STOP("stop", "责令停产停用", "hazard.stopped", "责令暂时停产停业或者停止使用"),
    RELEASE("release", "解除停产停用", "hazard.released", "解除停产停业或者停止使用"),
    PLAN("plan", "制定治理方案", "hazard.planned", "制定治理方案"),
    REVIEW("review", "复查合格", "hazard.reviewed", "复查合格，第一人签字"),
    APPROVE("approval", "审查销号", "hazard.struck-off", "审查同意，两人签字销号"),
    ASK_EXTENSION("extension", "申请展期", "hazard.extension-asked", "申请展期"),
    GRANT_EXTENSION("extension-grant", "同意展期", "hazard.extended", "同意展期"),
    REFUSE_EXTENSION("extension-refusal", "不同意展期", "hazard.extension-refused", "不同意展期");

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

    /** Taken of a whole register at once: no hazard offers it by itself. */
    public boolean isOfRegister() {
        return this == ENTER || this == TAKE_BACK;
    }

    /** The kind of its entry in the journal. */
    public String fact() {
        return fact;
    }

    /** What the journal says has happened. */
    public String title() {
        return title;
    }
}
