package cn.anxian.directive.review;

import java.time.Instant;
import java.util.List;

/** One correction of a draft: a stretch of sentences before, and the same stretch after. */
record Edit(int no, Instant at, String by, String what, List<Draft> before, List<Draft> after) {}
