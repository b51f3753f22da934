package cn.anxian.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class BenchTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void a_missed_gate_fails_the_run() throws Exception {
        assertThat(run(options -> new Report().gateAtMost("丢失", 1, 0, "条"), "trial"))
                .isEqualTo(1);
        assertThat(printed()).contains("未通过");
    }

    @Test
    void a_missed_aim_is_reported_with_what_is_short_and_does_not_fail_the_run() throws Exception {
        assertThat(run(options -> new Report().aimAtLeast("每秒", 240.5, 300, "个"), "trial"))
                .isZero();
        assertThat(printed()).contains("未达到，还差 59.50 个");
    }

    @Test
    void one_gate_that_was_met_does_not_hide_one_that_was_not() throws Exception {
        assertThat(run(options -> new Report().gateAtLeast("甲", 0, 1, "").gateAtMost("乙", 0, 0, ""), "trial"))
                .isEqualTo(1);
    }

    @Test
    void options_reach_the_measurement() throws Exception {
        assertThat(run(
                        options -> new Report().figure("轮", "" + options.number("rounds", 30)),
                        "trial",
                        "--rounds",
                        "7"))
                .isZero();
        assertThat(printed()).containsPattern("轮 +7");
    }

    @Test
    void what_is_not_understood_is_refused() throws Exception {
        assertThat(run(options -> new Report(), "nothing")).isEqualTo(2);
        assertThat(run(options -> new Report(), "trial", "--colour", "red")).isEqualTo(2);
        assertThat(run(options -> new Report(), "trial", "--rounds")).isEqualTo(2);
        assertThat(run(options -> new Report().figure("", "" + options.number("rounds", 1)), "trial", "--rounds", "x"))
                .isEqualTo(2);
    }

    private int run(Function<Options, Report> work, String... arguments) throws Exception {
        Measurement trial = new Measurement() {
            @Override
            public String name() {
                return "trial";
            }

            @Override
            public String what() {
                return "试";
            }

            @Override
            public Set<String> options() {
                return Set.of("rounds");
            }

            @Override
            public Report run(Options options) {
                return work.apply(options);
            }
        };
        return Bench.run(List.of(trial), new PrintStream(printed, true, StandardCharsets.UTF_8), arguments);
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
