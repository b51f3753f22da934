package cn.anxian.enterprise;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Region;
import cn.anxian.directory.RegionId;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.Role;
import cn.anxian.law.CreditCode;
import cn.anxian.law.Ruling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What must hold of an enterprise's file; every fault is collected, so that a form shows them all at once. */
@Component
class EnterpriseChecks {

    private static final int LONGEST_ADDRESS = 200;
    private static final int MOST_PEOPLE = 1_000_000;
    private static final int MOST_CONTACTS = 20;

    private final Directory directory;

    EnterpriseChecks(Directory directory) {
        this.directory = directory;
    }

    void check(NewEnterprise enterprise) {
        List<BadInput.Fault> faults = file(new EnterpriseChange(
                enterprise.name(),
                enterprise.creditCode(),
                enterprise.region(),
                enterprise.lines(),
                enterprise.address(),
                enterprise.headcount(),
                enterprise.soleFirm()));
        contacts(enterprise, faults);
        refuse(faults);
    }

    void check(EnterpriseChange change) {
        refuse(file(change));
    }

    /** What should be looked at again, though it is stored: a failed check character. */
    static Optional<String> warning(String creditCode) {
        Ruling<CreditCode.Validity> ruling = CreditCode.check(creditCode);
        return ruling.answer() == CreditCode.Validity.WARN ? Optional.of(ruling.because()) : Optional.empty();
    }

    private List<BadInput.Fault> file(EnterpriseChange file) {
        List<BadInput.Fault> faults = new ArrayList<>();
        if (file.name().isBlank()) {
            faults.add(new BadInput.Fault("name", "请填写企业名称。"));
        }
        Ruling<CreditCode.Validity> ruling = CreditCode.check(file.creditCode());
        if (ruling.answer() == CreditCode.Validity.INVALID) {
            faults.add(new BadInput.Fault("creditCode", ruling.because()));
        }
        place(file.region(), faults);
        if (file.lines().isEmpty()) {
            faults.add(new BadInput.Fault("lines", "至少选择一个行业领域，第一个为主要行业。"));
        }
        if (new HashSet<>(file.lines()).size() != file.lines().size()) {
            faults.add(new BadInput.Fault("lines", "行业领域有重复。"));
        }
        if (file.address().length() > LONGEST_ADDRESS) {
            faults.add(new BadInput.Fault("address", "地址最多" + LONGEST_ADDRESS + "个字。"));
        }
        if (file.headcount() < 0 || file.headcount() > MOST_PEOPLE) {
            faults.add(new BadInput.Fault("headcount", "从业人数应为不超过" + MOST_PEOPLE + "的整数。"));
        }
        if (file.soleFirm() && file.headcount() > 1) {
            faults.add(new BadInput.Fault("headcount", "一人企业的从业人数应为1。"));
        }
        return faults;
    }

    private void place(RegionId id, List<BadInput.Fault> faults) {
        try {
            Region region = directory.region(id);
            if (!region.is("town") && !directory.childrenOf(id).isEmpty()) {
                faults.add(new BadInput.Fault("regionId", "属地应选到乡镇（街道），“" + region.name() + "”还有下级。"));
            } else if (!region.is("town") && !region.is("county")) {
                faults.add(new BadInput.Fault("regionId", "“" + region.name() + "”不是乡镇（街道），不能作为企业的属地。"));
            }
        } catch (BadInput unknown) {
            faults.addAll(unknown.faults());
        }
    }

    private static void contacts(NewEnterprise enterprise, List<BadInput.Fault> faults) {
        long heads = enterprise.contacts().stream()
                .filter(contact -> contact.role() == Role.HEAD)
                .count();
        if (heads != 1) {
            faults.add(new BadInput.Fault("contacts", "应当并且只能设一个主要负责人岗位。"));
        }
        if (enterprise.contacts().stream().anyMatch(contact -> !contact.role().isEnterprise())) {
            faults.add(new BadInput.Fault("contacts", "企业岗位只能是主要负责人、安全员或员工。"));
        }
        if (enterprise.contacts().size() > MOST_CONTACTS) {
            faults.add(new BadInput.Fault("contacts", "登记时最多设" + MOST_CONTACTS + "个岗位，其余以后再设。"));
        }
    }

    private static void refuse(List<BadInput.Fault> faults) {
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
    }
}
