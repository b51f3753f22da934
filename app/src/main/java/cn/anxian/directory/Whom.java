package cn.anxian.directory;

import cn.anxian.kernel.Caller;
import cn.anxian.kernel.Role;
import java.util.EnumSet;
import java.util.Set;

/** Where a post stands before somebody who would give it something to do; the refusals are as a person reads them. */
enum Whom {
    HIMSELF("就是您自己的岗位，不能交办给自己"),
    ABOVE_HIM("是您岗位的上级，要由它的上级或者上级机关来交办"),
    LEADER_OF_THE_PLACE("是本级政府领导的岗位，办公室、部门不能给本级领导交办，由领导之间分工，或者改交负责的部门"),
    OWN_HOUSE("在您的单位"),
    BESIDE("是同级的另一个单位，部门之间不能交办，请由领导或者安委办交办"),
    LEADER_BELOW("是下级政府领导的岗位，部门不能给下级政府交办，请交给下级的对口部门"),
    BELOW("在您的地区之内"),
    ELSEWHERE("不在您的权限范围内：下级不能给上级交办，也不能交办到别的地区");

    private final String why;

    Whom(String why) {
        this.why = why;
    }

    String why() {
        return why;
    }

    /** The table: to whom each may give. */
    static Set<Whom> mayGive(Role role) {
        return switch (role) {
            case LEADER -> EnumSet.of(LEADER_OF_THE_PLACE, OWN_HOUSE, BESIDE, LEADER_BELOW, BELOW);
            case OFFICE -> EnumSet.of(OWN_HOUSE, BESIDE, LEADER_BELOW, BELOW);
            case REGULATOR, TOWN -> EnumSet.of(OWN_HOUSE, BELOW);
            case DUTY, HEAD, SAFETY, WORKER, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN -> EnumSet.noneOf(Whom.class);
        };
    }

    /** @param own the region of the caller's party; @param above whether the post is somewhere above the caller's own */
    static Whom of(Caller by, Region own, boolean above, Post post) {
        boolean leader = post.role() == Role.LEADER;
        if (post.id().equals(by.post())) {
            return HIMSELF;
        }
        if (above) {
            return ABOVE_HIM;
        }
        if (!own.contains(post.region())) {
            return post.party().equals(by.party()) ? OWN_HOUSE : ELSEWHERE;
        }
        if (!own.path().equals(post.region().path())) {
            return leader ? LEADER_BELOW : BELOW;
        }
        return leader ? LEADER_OF_THE_PLACE : post.party().equals(by.party()) ? OWN_HOUSE : BESIDE;
    }
}
