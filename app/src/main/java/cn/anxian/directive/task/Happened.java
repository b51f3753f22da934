package cn.anxian.directive.task;

import cn.anxian.directive.TaskId;
import java.time.Instant;

/** What happened to a task, and when. */
public record Happened(TaskId task, Happening what, Instant at) {}
