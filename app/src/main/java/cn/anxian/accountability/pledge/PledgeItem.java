package cn.anxian.accountability.pledge;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A pledge as lists show it.
 *
 * @param targets how many
 * @param children how many parts of it the caller may see
 */
record PledgeItem(@JsonUnwrapped PledgeHead head, int targets, int children) {}
