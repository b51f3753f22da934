package cn.anxian.obligation;

/** A part of the duties that fell due. */
public enum DuePart {
    DUE("到期"),
    IN_TIME("按期办结"),
    MISSED("逾期"),
    OPEN_OVERDUE("逾期未办结"),
    DISCHARGED("已办结");

    private final String chinese;

    DuePart(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    public long of(DueTally tally) {
        return switch (this) {
            case DUE -> tally.due();
            case IN_TIME -> tally.inTime();
            case MISSED -> tally.missed();
            case OPEN_OVERDUE -> tally.openOverdue();
            case DISCHARGED -> tally.discharged();
        };
    }
}
