package cn.anxian.kernel.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What belonged to a database that is begun anew is set aside under another name; nothing is deleted. */
public final class LeftBehind {

    private LeftBehind() {}

    public static void setAside(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        int number = 1;
        while (Files.exists(aside(folder, number))) {
            number++;
        }
        try {
            Files.move(folder, aside(folder, number));
        } catch (IOException failure) {
            throw new UncheckedIOException("could not set aside " + folder, failure);
        }
    }

    private static Path aside(Path folder, int number) {
        return folder.resolveSibling(folder.getFileName() + "-left-behind-" + number);
    }
}
