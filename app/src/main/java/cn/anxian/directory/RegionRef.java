package cn.anxian.directory;

/** A region by its id and its names, as lists show it. */
public record RegionRef(int id, String name, String fullName) {

    public static RegionRef of(Region region) {
        return new RegionRef(region.id().value(), region.name(), region.fullName());
    }
}
