package cn.anxian.journal;

import cn.anxian.kernel.PartyId;
import java.util.UUID;

/** Said by the modules above: whose body is told what others decided about a matter. */
@FunctionalInterface
public interface Confided {

    boolean isTold(PartyId body, String subjectType, UUID subject);
}
