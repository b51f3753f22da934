package cn.anxian.obligation.ladder;

/** A line at a place, and one of those to whom a rung speaks there. */
record Cell(String line, String path, Whom whom) {}
