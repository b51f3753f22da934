package cn.anxian.demo;

import cn.anxian.directory.Region;

/** Names of posts in the plan: {@code emergency@1893/chief} is the chief of the emergency department of region 1893. */
final class Keys {

    static final String GOVERNMENT = "government";
    static final String TOWN = "town-government";

    private Keys() {}

    static String of(String kind, Region level, String post) {
        return kind + "@" + level.id().value() + "/" + post;
    }

    static String head(Region level) {
        return of(GOVERNMENT, level, "head");
    }

    static String deputy(Region level, int number) {
        return of(GOVERNMENT, level, "deputy" + (number + 1));
    }

    static String townHead(Region town) {
        return of(TOWN, town, "head");
    }

    static String townOffice(Region town) {
        return of(TOWN, town, "office");
    }

    static String inspector(Region town) {
        return of(TOWN, town, "inspector");
    }
}
