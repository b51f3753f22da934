package cn.anxian.obligation.ladder;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a post may decide about a missed duty, and what it then owes. */
public enum Measure {
    TALK("talk", "约谈", DecisionKinds.TALK, "举行约谈，形成纪要，报告约谈情况"),
    EXPOSURE("exposure", "曝光", DecisionKinds.PUBLISH, "由有权发布的单位按规定渠道公布，留存凭证"),
    ACCOUNTABILITY("accountability", "移送问责", DecisionKinds.HAND_PAPERS, "把材料移送有权机关，取得回执");

    private final String id;
    private final String chinese;
    private final String kind;
    private final String task;

    Measure(String id, String chinese, String kind, String task) {
        this.id = id;
        this.chinese = chinese;
        this.kind = kind;
        this.task = task;
    }

    @JsonValue
    public String id() {
        return id;
    }

    public String chinese() {
        return chinese;
    }

    /** The kind of the duty that a yes brings about. */
    String kind() {
        return kind;
    }

    /** What is owed after a yes. */
    String task() {
        return task;
    }
}
