package cn.anxian.journal;

import cn.anxian.story.TestClock;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Entries of every kind of content: absent fields, empty ones, 汉字, what needs escaping, characters beyond the first plane. */
final class RandomEntries {

    private static final List<String> WORDS =
            List.of("", "销号", "一号冷库氨泄漏报警器停用", "a'b\"c\\d", "第一行\n第二行", "𠮷野", "0", "null", "—", "x".repeat(700));

    private final Random random;

    RandomEntries(Random random) {
        this.random = random;
    }

    Entry next(long number) {
        return new Entry(
                number,
                TestClock.MONDAY_9AM.plusMillis(random.nextInt(1_000_000_000)),
                "test.done",
                word(),
                "test",
                id(),
                random.nextBoolean() ? null : word(),
                id(),
                word(),
                id(),
                word(),
                id(),
                word(),
                random.nextBoolean() ? null : id(),
                "1.41.",
                "general",
                id(),
                "{\"details\":[{\"label\":\"说明\",\"value\":\"" + random.nextInt() + "\"}],\"photos\":[]}");
    }

    String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
