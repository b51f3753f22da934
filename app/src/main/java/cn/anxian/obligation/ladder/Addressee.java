package cn.anxian.obligation.ladder;

import java.util.Optional;
import java.util.UUID;

/**
 * Which post the matrix gives for a cell.
 *
 * @param gap what is missing, in Chinese; with a post where another one stands in
 */
record Addressee(Cell cell, Optional<UUID> post, Optional<String> gap) {}
