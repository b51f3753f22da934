package cn.anxian.enterprise;

import cn.anxian.directory.PostHeld;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** The whole file: what lists show, and the posts. */
record EnterpriseFile(@JsonUnwrapped EnterpriseItem enterprise, List<PostHeld> posts, int version, boolean editable) {}
