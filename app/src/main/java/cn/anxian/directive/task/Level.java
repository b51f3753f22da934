package cn.anxian.directive.task;

import cn.anxian.kernel.web.Asked;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What counts as a task wherever tasks are counted: whoever looks counts those that stand highest before his eyes; what was broken
 * down from one of these is counted beside them, as its part. So a department's task is its part to the city and its task to the
 * county that sees no more than it. A task is accepted by its own acceptance, whatever becomes of its parts; of one that was
 * withdrawn the parts stand in its place. Decided by {@code directive.level}.
 */
public enum Level {
    WHOLE("任务", "全部任务"),
    PART("分解任务", "合计");

    private final String chinese;
    private final String total;

    Level(String chinese, String total) {
        this.chinese = chinese;
        this.total = total;
    }

    @JsonValue
    public String id() {
        return Asked.written(this);
    }

    public String chinese() {
        return chinese;
    }

    /** The name of how many there are of it. */
    String total() {
        return total;
    }
}
