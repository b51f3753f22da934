package cn.anxian.kernel;

/** What a post lets its holder do. The three administrators are three different people and see no matters. */
public enum Role {
    LEADER("领导"),
    OFFICE("安委办"),
    REGULATOR("部门监管"),
    TOWN("乡镇（街道）监管"),
    DUTY("值班"),
    HEAD("企业主要负责人"),
    SAFETY("企业安全员"),
    WORKER("企业员工"),
    SYSTEM_ADMIN("系统管理员"),
    SECURITY_ADMIN("安全管理员"),
    AUDIT_ADMIN("审计管理员");

    private final String chinese;

    Role(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    public boolean isGovernment() {
        return switch (this) {
            case LEADER, OFFICE, REGULATOR, TOWN, DUTY -> true;
            case HEAD, SAFETY, WORKER, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN -> false;
        };
    }

    public boolean isEnterprise() {
        return switch (this) {
            case HEAD, SAFETY, WORKER -> true;
            case LEADER, OFFICE, REGULATOR, TOWN, DUTY, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN -> false;
        };
    }

    public boolean isAdministrator() {
        return switch (this) {
            case SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN -> true;
            case LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER -> false;
        };
    }
}
