package cn.anxian.bench.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * {@code ./anxian verify-journal} on a home.
 *
 * @param sound exit code 0
 */
public record JournalCheck(boolean sound, String words) {

    public static JournalCheck of(Build build, Home home) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(build.verifier()).redirectErrorStream(true);
        builder.environment().put("ANXIAN_HOME", home.path().toString());
        Process process = builder.start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new JournalCheck(process.waitFor() == 0, words.strip());
    }
}
