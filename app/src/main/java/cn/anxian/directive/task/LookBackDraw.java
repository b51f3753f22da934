package cn.anxian.directive.task;

import cn.anxian.kernel.StrictYaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Which closed tasks are looked back at: drawn at the moment of acceptance, so that nobody can know it beforehand. An
 * acceptance cannot be taken back to draw again, and the journal keeps what was drawn.
 */
@Component
class LookBackDraw {

    private static final String FILE = "/directive/look-back.yaml";
    private static final int HUNDRED = 100;

    /** @param share of a hundred closed tasks */
    record Settings(int share) {}

    /** @param words as the journal keeps it */
    record Draw(boolean drawn, String words) {}

    private final Settings settings;
    private final Lot lot;

    LookBackDraw(Lot lot) {
        this.lot = lot;
        try (InputStream in =
                Optional.ofNullable(getClass().getResourceAsStream(FILE)).orElseThrow()) {
            this.settings = StrictYaml.read("回头看", in, Settings.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Draw draw() {
        int number = lot.below(HUNDRED);
        boolean drawn = number < settings.share();
        return new Draw(drawn, (drawn ? "抽中" : "未抽中") + "（从0至99随机抽得" + number + "，小于" + settings.share() + "的回头看）");
    }
}
