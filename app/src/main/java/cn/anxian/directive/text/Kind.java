package cn.anxian.directive.text;

/** What a sentence is. */
public enum Kind {
    /** Somebody is to do something that can be checked. */
    TASK("task", "任务"),
    /** An attitude, an aim or a heading: it directs, but nothing can be struck off. */
    PRINCIPLE("principle", "原则要求"),
    /** How things stand, what happened, what is wrong. */
    SITUATION("situation", "情况"),
    /** The frame of the meeting or the document, what others said, what words mean. */
    BACKGROUND("background", "背景");

    private final String code;
    private final String label;

    Kind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
