package cn.anxian.obligation;

import cn.anxian.journal.Subject;
import java.time.Instant;

/** What the bell told a post. */
record Tiding(String id, Instant at, String text, ObligationId obligationId, Subject subject) {}
