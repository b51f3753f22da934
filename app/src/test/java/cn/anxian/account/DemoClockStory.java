package cn.anxian.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.account.ClockController.Move;
import cn.anxian.directory.Directory;
import cn.anxian.journal.Commands;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.DemoClock;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.Scope;
import cn.anxian.story.Offices;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Story;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo city's business clock: anyone signed in moves it, forward only. */
class DemoClockStory extends Story {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Commands commands;

    @Autowired
    private Directory directory;

    @Autowired
    private Offices offices;

    private DemoClock demo;
    private ClockController controller;
    private Caller leader;

    @BeforeEach
    void aDemoClockOverTheTestsClock() {
        demo = new DemoClock(clock, jdbc);
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("demoClock", demo);
        controller = new ClockController(demo, beans.getBeanProvider(DemoClock.class), commands);
        PostId post = offices.held(Role.LEADER, SmallCity.COUNTY);
        leader = as(Caller.system("测试", new Scope.Loading()), () -> directory.callerAt(post));
    }

    @AfterEach
    void noClockIsLeftAhead() {
        jdbc.sql("update kernel.business_clock set ahead_millis = 0").update();
    }

    @Test
    void the_clock_jumps_forward_with_a_receipt_and_runs_on() {
        Instant tomorrow = clock.now().plus(Duration.ofDays(1));

        Receipt receipt = move(tomorrow);

        assertThat(receipt.subject().type()).isEqualTo("clock");
        assertThat(controller.time()).isEqualTo(new ClockController.Time(tomorrow, true));
        clock.pass(Duration.ofHours(1));
        assertThat(demo.now()).isEqualTo(tomorrow.plus(Duration.ofHours(1)));
        assertThat(new DemoClock(clock, jdbc).now()).as("after a restart").isEqualTo(demo.now());
    }

    @Test
    void the_clock_never_goes_back() {
        assertThatThrownBy(() -> move(clock.now().minusSeconds(1)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("不能拨回");
    }

    @Test
    void one_jump_is_a_year_at_most() {
        assertThatThrownBy(() -> move(clock.now().plus(Duration.ofDays(400)))).isInstanceOf(BadInput.class);
    }

    private Receipt move(Instant to) {
        CommandId command = new CommandId(UUID.randomUUID());
        OffsetDateTime moment = to.atOffset(ZoneOffset.ofHours(8));
        return callers.as(leader, () -> controller.move(command, new Move(moment)));
    }
}
