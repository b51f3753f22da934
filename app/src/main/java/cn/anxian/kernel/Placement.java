package cn.anxian.kernel;

/**
 * Where a matter lies: what decides who may see it.
 *
 * @param path the region's materialised path
 * @param line the line (行业领域) it belongs to
 * @param party the party that it concerns, usually the enterprise
 */
public record Placement(String path, String line, PartyId party) {}
