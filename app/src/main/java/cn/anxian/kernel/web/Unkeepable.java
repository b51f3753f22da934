package cn.anxian.kernel.web;

import cn.anxian.kernel.BadInput;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** U+0000, which PostgreSQL keeps in no text: a form that holds it is the sender's fault, wherever it comes to light. */
final class Unkeepable {

    static final BadInput.Fault FAULT = new BadInput.Fault("body", "内容里有无法保存的字符，请删去后再提交。");

    /** character_not_in_repertoire; untranslatable_character, which is the same inside JSON. */
    private static final Set<String> STATES = Set.of("22021", "22P05");

    private Unkeepable() {}

    static boolean isAmong(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && STATES.contains(String.valueOf(refused.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
