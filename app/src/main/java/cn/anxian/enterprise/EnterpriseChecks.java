package cn.anxian.enterprise;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Region;
import cn.anxian.directory.RegionId;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.Role;
import cn.anxian.law.CreditCode;
import cn.anxian.law.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What must hold of an enterprise's file; every fault is collected, so that a form shows them all at once. */
@Component
class EnterpriseChecks {

    private static final int LONGEST_ADDRESS = 200;
    private static final int MOST_PEOPLE = 1_000_000;

    private final Directory directory;

    EnterpriseChecks(Directory directory) {
        this.directory = directory;
    }

    void check(NewEnterprise enterprise) {
        List<BadInput.Fault> faults = new ArrayList<>();
        file(enterprise.creditCode(), enterprise.address(), enterprise.headcount(), faults);
        place(enterprise.region(), faults);
        lines(enterprise.lines(), faults);
        contacts(enterprise, faults);
        refuse(faults);
    }

    void check(Enterprise changed) {
        List<BadInput.Fault> faults = new ArrayList<>();
        file(changed.creditCode(), changed.address(), changed.headcount(), faults);
        place(changed.party().region().id(), faults);
        lines(changed.party().lines(), faults);
        refuse(faults);
    }

    /** What should be looked at again, though it is stored: a failed check character. */
    static Optional<String> warning(String creditCode) {
        Ruling<CreditCode.Validity> ruling = CreditCode.check(creditCode);
        return ruling.answer() == CreditCode.Validity.WARN ? Optional.of(ruling.because()) : Optional.empty();
    }

    private static void file(String creditCode, String address, int headcount, List<BadInput.Fault> faults) {
        Ruling<CreditCode.Validity> ruling = CreditCode.check(creditCode);
        if (ruling.answer() == CreditCode.Validity.INVALID) {
            faults.add(new BadInput.Fault("creditCode", ruling.because()));
        }
        if (address.isBlank() || address.length() > LONGEST_ADDRESS) {
            faults.add(new BadInput.Fault("address", "地址不能为空,最多" + LONGEST_ADDRESS + "个字。"));
        }
        if (headcount < 1 || headcount > MOST_PEOPLE) {
            faults.add(new BadInput.Fault("headcount", "从业人数应为1至" + MOST_PEOPLE + "的整数。"));
        }
    }

    private void place(RegionId id, List<BadInput.Fault> faults) {
        try {
            Region region = directory.region(id);
            if (!region.is("town") && !directory.childrenOf(id).isEmpty()) {
                faults.add(new BadInput.Fault("regionId", "属地应选到乡镇(街道),“" + region.name() + "”还有下级。"));
            }
        } catch (BadInput unknown) {
            faults.addAll(unknown.faults());
        }
    }

    private static void lines(List<String> lines, List<BadInput.Fault> faults) {
        if (lines.isEmpty()) {
            faults.add(new BadInput.Fault("lines", "至少选择一个行业领域,第一个为主要行业。"));
        }
        if (Set.copyOf(lines).size() != lines.size()) {
            faults.add(new BadInput.Fault("lines", "行业领域有重复。"));
        }
    }

    private static void contacts(NewEnterprise enterprise, List<BadInput.Fault> faults) {
        long heads = enterprise.contacts().stream()
                .filter(contact -> contact.role() == Role.HEAD)
                .count();
        if (heads != 1) {
            faults.add(new BadInput.Fault("contacts", "应当并且只能登记一名主要负责人。"));
        }
        if (enterprise.contacts().stream().anyMatch(contact -> !contact.role().isEnterprise())) {
            faults.add(new BadInput.Fault("contacts", "企业岗位只能是主要负责人、安全员或员工。"));
        }
        if (enterprise.soleFirm() && enterprise.headcount() > 1) {
            faults.add(new BadInput.Fault("headcount", "一人经营的单位从业人数应为1。"));
        }
    }

    private static void refuse(List<BadInput.Fault> faults) {
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
    }
}
