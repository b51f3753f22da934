package cn.anxian.obligation;

import cn.anxian.kernel.PostId;

/** How many open duties wait at a post, and how many of them are overdue. */
public record PostDuties(PostId post, long open, long overdue) {}
