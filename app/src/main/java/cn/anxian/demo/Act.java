package cn.anxian.demo;

import java.time.Instant;

/**
 * One step of one hazard.
 *
 * @param by key of the post
 * @param words what is written: note, reason, measures, opinion; empty where nothing is
 * @param days given for the rectification, where the step gives any
 */
record Act(Step step, Instant at, String by, String words, int days) {}
