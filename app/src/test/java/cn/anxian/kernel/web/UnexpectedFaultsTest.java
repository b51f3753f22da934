package cn.anxian.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import cn.anxian.house.Proves;
import cn.anxian.kernel.NobodyCalls;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What nobody foresaw is told in one general sentence, and written down where only the operator reads. */
class UnexpectedFaultsTest {

    private static final String INNER = "select password_hash from account.account";

    @RestController
    static class Breaking {
        @GetMapping("/bug")
        String bug() {
            throw new IllegalStateException(INNER);
        }

        @GetMapping("/away")
        String away() {
            throw new DataAccessResourceFailureException(INNER, new SQLException(INNER));
        }
    }

    private final MockMvc browser = MockMvcBuilders.standaloneSetup(new Breaking())
            .setControllerAdvice(new Problems(NobodyCalls.nobody()))
            .build();

    @Test
    @Proves({"16.5.1", "16.3.4"})
    void a_bug_tells_the_caller_nothing_of_the_inside_and_the_log_everything() throws Exception {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger(Problems.class);
        log.start();
        logger.addAppender(log);
        try {
            MockHttpServletResponse answer = asked("/bug");
            assertThat(answer.getStatus()).isEqualTo(500);
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                    .contains("系统内部错误")
                    .doesNotContain(INNER, "IllegalStateException", "cn.anxian");
            assertThat(log.list).hasSize(1);
            assertThat(log.list.getFirst().getThrowableProxy().getMessage()).isEqualTo(INNER);
        } finally {
            logger.detachAppender(log);
        }
    }

    @Test
    @Proves({"16.5.1", "16.5.2"})
    void a_database_that_is_away_is_said_in_chinese_and_nothing_is_promised() throws Exception {
        MockHttpServletResponse answer = asked("/away");

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("database-away", "不会重复办理")
                .doesNotContain(INNER);
    }

    private MockHttpServletResponse asked(String path) throws Exception {
        return browser.perform(get(path)).andReturn().getResponse();
    }
}
