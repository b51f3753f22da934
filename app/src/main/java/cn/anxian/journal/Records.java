package cn.anxian.journal;

import java.util.UUID;

/** Said by a module above of its records that are seen by others than the region and the line tell: what was done about them is, too. */
@FunctionalInterface
public interface Records {

    /** False also for whatever is not of this module. */
    boolean isSeen(String subjectType, UUID subject);
}
