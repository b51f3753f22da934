package cn.anxian.directive.review;

import java.time.Instant;
import java.util.List;

/** One correction of a draft: its sentences before, and the same places of the text after; they need not stand together. */
record Edit(int no, Instant at, String by, String what, List<Draft> before, List<Draft> after) {}
