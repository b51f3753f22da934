package cn.anxian.directory;

import cn.anxian.kernel.PersonId;
import java.time.Instant;

/** Who holds a post, and since when. */
public record Holder(PersonId person, String personName, Instant since) {}
