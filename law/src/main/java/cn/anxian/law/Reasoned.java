package cn.anxian.law;

/** Something said with its grounds. */
public sealed interface Reasoned permits Finding, Ruling {
    Grounds grounds();

    default Bases basis() {
        return grounds().basis();
    }

    default Facts facts() {
        return grounds().facts();
    }

    default String because() {
        return grounds().because();
    }

    default String ruleVersion() {
        return grounds().ruleVersion();
    }

    default boolean provisional() {
        return grounds().provisional();
    }
}
