package cn.anxian.journal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.journal.verifier.Anchors;
import cn.anxian.journal.verifier.Verdict;
import cn.anxian.journal.verifier.Verification;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The verifier never cries wolf. */
class UntouchedJournalsTest {

    @Test
    void a_thousand_untouched_journals_raise_no_alarm() throws Exception {
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            int entries = seed % 20 == 0 ? 0 : random.nextInt(200);
            int waiting = random.nextInt(3);
            MemoryJournal journal = new MemoryJournal(random, entries, waiting);
            Anchors anchors = switch (seed % 3) {
                case 0 -> journal.anchors();
                case 1 -> journal.anchorsAfterACrash(random);
                default -> Anchors.none();
            };
            assertThat(Verification.of(journal, anchors))
                    .as("journal of seed %d", seed)
                    .isInstanceOfSatisfying(Verdict.Sound.class, sound -> {
                        assertThat(sound.entries()).isEqualTo(entries);
                        assertThat(sound.unsealed()).isEqualTo(waiting);
                    });
        }
    }
}
