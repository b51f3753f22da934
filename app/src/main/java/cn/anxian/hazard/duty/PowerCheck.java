package cn.anxian.hazard.duty;

import cn.anxian.directory.OrderRight;
import cn.anxian.directory.RegionId;
import cn.anxian.directory.Responsibility;
import cn.anxian.hazard.Power;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Role;
import cn.anxian.law.Basis;
import cn.anxian.law.Rules;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether somebody may list with that power: an order (责令) needs the matrix's word, a notice only the place. */
@Component
public class PowerCheck {

    private final Responsibility responsibility;

    PowerCheck(Responsibility responsibility) {
        this.responsibility = responsibility;
    }

    public OrderRight may(Power power, Caller caller, PartyId enterprise, String line, RegionId region) {
        return switch (power) {
            case ORDER ->
                isInspector(caller) ? responsibility.mayOrder(caller.post(), line, region) : notAnInspector(caller);
            case PATROL_NOTICE ->
                isInspector(caller) ? responsibility.mayTell(caller.post(), region) : notAnInspector(caller);
            case SELF_CHECK -> selfCheck(caller, enterprise);
        };
    }

    static boolean isInspector(Caller caller) {
        return caller.is(Role.REGULATOR, Role.TOWN);
    }

    /** 国办发〔2024〕54号:议事协调机构不得对企业实施行政检查。 */
    private static OrderRight notAnInspector(Caller caller) {
        return new OrderRight(
                false,
                "“" + caller.role().chinese() + "”岗位不直接检查企业、不向企业列单；请交有监管职责的部门或者乡镇（街道）办理。",
                bases("HZ-WHO-LISTS"));
    }

    private static OrderRight selfCheck(Caller caller, PartyId enterprise) {
        boolean own = caller.role().isEnterprise() && caller.party().equals(enterprise);
        return new OrderRight(own, own ? "本单位自查发现的隐患，如实记录。" : "自查只能由企业自己登记。", bases("HZ-REGISTER"));
    }

    private static List<Basis> bases(String rule) {
        return Rules.load().get(rule).bases().all();
    }
}
