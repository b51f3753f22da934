package cn.anxian.account;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What the person who starts the product reads on his terminal. A one-time password is printed here, once, and nowhere
 * else: not by the logger, not into a file.
 */
@Component
class StartNotice {

    private static final String PASSWORD = """

              账号        %s
              一次性密码  %s

            只显示这一次。首次登录须改密码并绑定动态验证码。
            """;

    private final FirstStart firstStart;
    private final AccountSettings settings;

    StartNotice(FirstStart firstStart, AccountSettings settings) {
        this.firstStart = firstStart;
        this.settings = settings;
    }

    @EventListener
    void ready(ApplicationReadyEvent started) {
        String port = started.getApplicationContext().getEnvironment().getProperty("local.server.port", "");
        String notice = "\n安弦已启动：http://localhost:" + port + "/\n"
                + firstAdministrator().orElse("")
                + recovered().orElse("");
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(notice);
    }

    private Optional<String> firstAdministrator() {
        return firstStart
                .makeFirstAdministrator()
                .map(password -> "\n已建立第一个管理员（系统管理员）。" + PASSWORD.formatted(FirstStart.FIRST, password));
    }

    private Optional<String> recovered() {
        if (settings.recoverAdministrator().isBlank()) {
            return Optional.empty();
        }
        Login login = Login.typed(settings.recoverAdministrator());
        return Optional.of(firstStart
                .recover(login)
                .map(password -> "\n管理员账号已恢复。" + PASSWORD.formatted(login, password))
                .orElse("\n没有账号 " + login + "，未作恢复。\n"));
    }
}
