package cn.anxian.hazard.register;

import org.jspecify.annotations.Nullable;

/** The sender's name of a file: a label for people, never a path. */
final class FileNames {

    private static final int LONGEST = 100;

    private FileNames() {}

    static String of(@Nullable String sent) {
        String name = sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        StringBuilder clean = new StringBuilder();
        name.codePoints()
                .filter(point -> !Character.isISOControl(point) && Character.getType(point) != Character.FORMAT)
                .filter(point -> Character.getType(point) != Character.SURROGATE)
                .limit(LONGEST)
                .forEach(clean::appendCodePoint);
        return clean.toString().isBlank() ? "登记表" : clean.toString().strip();
    }
}
