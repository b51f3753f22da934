package cn.anxian.law;

/**
 * How long a duty may take, on a basis of its own: most duties are law while their number of days is the house's.
 *
 * @param starts the event from which it is counted, in Chinese
 */
public record TimeLimit(Period period, Roll roll, String starts, Basis basis) {}
