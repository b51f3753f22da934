package cn.anxian.bench.commands;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.bench.load.Step;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    private static final long MILLISECOND = 1_000_000;

    private final Latencies latencies = new Latencies();

    @Test
    void of_a_hundred_commands_the_99th_is_p99() {
        for (int each = 100; each >= 1; each--) {
            latencies.took(Step.SIGN, each * MILLISECOND);
        }
        assertThat(latencies.percentile(0.99)).isEqualTo(99);
        assertThat(latencies.percentile(0.5)).isEqualTo(50);
        assertThat(latencies.percentile(1)).isEqualTo(100);
    }

    @Test
    void one_slow_command_among_ten_is_p99() {
        for (int each = 0; each < 9; each++) {
            latencies.took(Step.SIGN, MILLISECOND);
        }
        latencies.took(Step.SIGN, 700 * MILLISECOND);
        assertThat(latencies.percentile(0.99)).isEqualTo(700);
    }

    @Test
    void steps_are_told_apart() {
        latencies.took(Step.LIST, 10 * MILLISECOND);
        latencies.took(Step.ACCEPT, 30 * MILLISECOND);
        assertThat(latencies.percentile(0.5, Optional.of(Step.ACCEPT))).isEqualTo(30);
        assertThat(latencies.steps()).containsExactly(Step.LIST, Step.ACCEPT);
    }

    @Test
    void nothing_measured_is_zero() {
        assertThat(latencies.percentile(0.99)).isZero();
    }
}
