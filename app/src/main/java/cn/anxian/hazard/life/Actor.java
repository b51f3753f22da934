package cn.anxian.hazard.life;

import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.PostId;

/** Who did it, from which post, with the names of that day. */
public record Actor(PersonId person, String personName, PostId post, String postName, PartyId party, String partyName) {

    public static Actor of(Caller caller) {
        return new Actor(
                caller.person(),
                caller.personName(),
                caller.post(),
                caller.postName(),
                caller.party(),
                caller.partyName());
    }

    public boolean isSamePersonAs(Caller caller) {
        return person.equals(caller.person());
    }

    /** 单位·岗位·姓名 */
    public String shown() {
        return partyName + " " + postName + " " + personName;
    }
}
