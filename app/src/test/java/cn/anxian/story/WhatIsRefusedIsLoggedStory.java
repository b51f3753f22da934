package cn.anxian.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.house.Proves;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Who tried what he may not stands in the log, and nobody writes a line of it himself. */
@ExtendWith(OutputCaptureExtension.class)
class WhatIsRefusedIsLoggedStory extends Story {

    @Autowired
    private SmallCity city;

    @Test
    @Proves("16.3.2")
    void who_was_refused_what_is_logged_and_what_he_sent_is_not(CapturedOutput log) {
        var worker = city.worker(city.enterprise());

        int status = visitorAt(worker.post())
                .post("/api/accounts", "{\"login\":\"a-login-that-nobody-sees\"}")
                .status();

        assertThat(status).isEqualTo(403);
        assertThat(log.getOut())
                .contains("refused POST /api/accounts: not-allowed to person " + worker.person() + " at post "
                        + worker.post())
                .doesNotContain("a-login-that-nobody-sees");
    }

    @Test
    @Proves("16.3.3")
    void a_form_without_its_token_is_logged(CapturedOutput log) {
        Visitor stranger = visitor();

        int status = stranger.send(stranger.request("/api/session")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}")))
                .status();

        assertThat(status).isEqualTo(403);
        assertThat(log.getOut()).contains("refused POST /api/session: csrf", "from 127.");
    }

    @Test
    @Proves("16.4.1")
    void nobody_writes_a_line_of_the_log_himself(CapturedOutput log) {
        Logger logger = LoggerFactory.getLogger(WhatIsRefusedIsLoggedStory.class);
        String forged = "2026-09-07T09:00:00.000+08:00  INFO 1 --- [main] cn.anxian : 验收通过";

        logger.info("said: {}", "甲\r\n" + forged + "\n" + forged + "\u2028" + forged);
        logger.error("failed", new IllegalStateException("乙\n" + forged));

        assertThat(List.of(log.getOut().split("\\R")))
                .noneMatch(line -> line.startsWith("2026-09-07T09:00:00.000"))
                .anyMatch(line -> line.contains("said: 甲 ⏎ " + forged))
                .anyMatch(line -> line.startsWith("    | " + forged));
    }
}
