package cn.anxian.obligation;

import org.springframework.stereotype.Component;

/** The sums of the ledger, for the start page and whoever else shows them beside his own. */
@Component
public class DutySums {

    private final Looking looking;

    DutySums(Looking looking) {
        this.looking = looking;
    }

    /** What the caller's post owes. */
    public DutySummary ofMyPost() {
        return looking.summary(DutyWish.ofView("post"));
    }

    /** Everything that the caller may see: his region and lines, or what concerns his enterprise. */
    public DutySummary inMySight() {
        return looking.summary(DutyWish.ofView("region"));
    }
}
