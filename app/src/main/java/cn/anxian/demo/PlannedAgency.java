package cn.anxian.demo;

import cn.anxian.directory.Region;
import java.util.List;

/** An agency to be made, with its posts from the top down. */
record PlannedAgency(String kind, String name, Region region, List<PlannedPost> posts) {}
