package cn.anxian.account;

import java.util.Locale;

/** What the audit administrator reads about accounts. */
enum AccountEvent {
    SIGNED_IN("登录成功"),
    SIGN_IN_FAILED("登录失败"),
    LOCKED_OUT("失败过多，暂停登录"),
    PASSWORD_FAILED("改密码时原密码错误"),
    PASSWORD_CHANGED("修改密码"),
    CODE_FAILED("动态验证码错误"),
    SECOND_FACTOR_ENROLLED("绑定动态验证码"),
    POST_CHOSEN("选择岗位"),
    SIGNED_OUT("退出登录"),
    SESSION_ENDED("会话被终止"),
    SESSIONS_ENDED("终止全部会话"),
    OPENED("开通账号"),
    PASSWORD_RESET("重置密码"),
    SECOND_FACTOR_RESET("重置动态验证码"),
    LOCKED("停用账号"),
    UNLOCKED("恢复账号");

    private final String chinese;

    AccountEvent(String chinese) {
        this.chinese = chinese;
    }

    String chinese() {
        return chinese;
    }

    /** For programs: {@code sign-in-failed}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static AccountEvent ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
