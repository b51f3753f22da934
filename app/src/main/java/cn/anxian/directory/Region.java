package cn.anxian.directory;

import java.util.Optional;

/**
 * A place of the country, as it is today.
 *
 * @param path stable ids from the nation down, each followed by a dot: {@code 1.17.203.}
 * @param level nation, province, city, county or town
 * @param kind administrative, direct (省直辖县级) or zone (园区)
 * @param fullName from the province down, as an address begins
 * @param gbCode six digits of GB/T 2260, or empty
 * @param statCode twelve digits of the statistical code, or empty
 */
public record Region(
        RegionId id,
        String path,
        String level,
        String kind,
        String name,
        String shortName,
        String fullName,
        String gbCode,
        String statCode,
        Optional<RegionId> parent) {

    public boolean is(String wanted) {
        return level.equals(wanted);
    }

    /** Whether {@code other} is this region or lies in it. */
    public boolean contains(Region other) {
        return other.path.startsWith(path);
    }
}
