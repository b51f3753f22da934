package cn.anxian.directive.task;

import cn.anxian.directive.TaskId;
import cn.anxian.kernel.StrictYaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Which closed tasks are looked back at: drawn by the task's id and a seed that the journal shows, so that anybody can draw
 * again and nobody can choose.
 */
@Component
class LookBackDraw {

    private static final String FILE = "/directive/look-back.yaml";

    /** @param share of a hundred closed tasks */
    record Settings(int share, String seed) {}

    private final Settings settings;

    LookBackDraw() {
        try (InputStream in =
                Optional.ofNullable(getClass().getResourceAsStream(FILE)).orElseThrow()) {
            this.settings = StrictYaml.read("回头看", in, Settings.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    boolean draws(TaskId task) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((settings.seed() + task).getBytes(StandardCharsets.UTF_8));
            return Math.floorMod((hash[0] & 0xff) << 8 | hash[1] & 0xff, 100) < settings.share();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    String words(boolean drawn) {
        return (drawn ? "抽中" : "未抽中") + "（每百项抽" + settings.share() + "项，种子“" + settings.seed() + "”）";
    }
}
