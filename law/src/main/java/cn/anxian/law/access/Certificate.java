package cn.anxian.law.access;

/** 证书: what it is called and which rule says how long it is valid. */
public enum Certificate {
    SPECIAL_OPS("special-ops", "特种作业操作证", "AC-SPECIAL-OPS"),
    SPECIAL_EQUIPMENT_OPERATOR("special-equipment-operator", "特种设备作业人员证", "AC-SPECIAL-EQUIP-OPERATOR"),
    CONSTRUCTION_OPS("construction-ops", "建筑施工特种作业操作资格证", "AC-CONSTRUCTION-OPS"),
    HEAD("head", "主要负责人、安全生产管理人员考核合格证", "AC-HEAD-CERT"),
    SAFETY_LICENCE("safety-licence", "安全生产许可证", "AC-LIC-VALID"),
    CHEMICAL_LICENCE("chemical-licence", "危险化学品经营许可证、安全使用许可证", "AC-HC-VALID");

    private final String code;
    private final String label;
    private final String rule;

    Certificate(String code, String label, String rule) {
        this.code = code;
        this.label = label;
        this.rule = rule;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    String rule() {
        return rule;
    }
}
