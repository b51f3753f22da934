package cn.anxian.law;

/** An answer with its grounds. */
public record Ruling<T>(T answer, Grounds grounds) implements Reasoned {}
