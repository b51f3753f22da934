package cn.anxian.law.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("./anxian decide 的速度")
class ThroughputTest {
    @Test
    @DisplayName("十万行一次判完;三秒的指标在安静的机器上用命令量,这里只防十倍的退步")
    void a_hundred_thousand_lines_are_judged_in_one_go() throws IOException {
        var lines = new StringBuilder();
        for (var i = 0; i < 100_000; i++) {
            lines.append("{\"deaths\":")
                    .append(i % 40)
                    .append(",\"missing\":")
                    .append(i % 5)
                    .append(",\"seriousInjuries\":")
                    .append(i % 120)
                    .append(",\"directLossWan\":")
                    .append(i % 12_000)
                    .append("}\n");
        }
        var before = System.nanoTime();

        var code = Decide.run(
                new String[] {"accident-grade"},
                new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8)),
                OutputStream.nullOutputStream(),
                System.err);

        assertThat(code).isZero();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
    }
}
