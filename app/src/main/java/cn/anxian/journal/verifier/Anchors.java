package cn.anxian.journal.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Heads that left the database when they were sealed: the anchor file, or lines copied from receipts and printed
 * reports. One a line, {@code position head}; what follows is a remark.
 */
public final class Anchors {

    /** The chain's head at a position, as it was told then. */
    public record Anchor(long position, byte[] head) {}

    /** A line that is not an anchor. */
    public static final class Unreadable extends Exception {
        Unreadable(int line, String text) {
            super("锚点文件第 " + line + " 行不是锚点（应为：位置 链值 时间）：" + text.substring(0, Math.min(80, text.length())));
        }
    }

    private static final Pattern LINE = Pattern.compile("([1-9][0-9]{0,17})\\s+([0-9a-fA-F]{64})(?:\\s.*)?");

    private final List<Anchor> byPosition;

    private Anchors(List<Anchor> anchors) {
        this.byPosition = anchors.stream()
                .sorted(Comparator.comparingLong(Anchor::position))
                .toList();
    }

    public static Anchors none() {
        return new Anchors(List.of());
    }

    public static Anchors in(Path file) throws IOException, Unreadable {
        return in(Files.readString(file, StandardCharsets.UTF_8));
    }

    /** Behind the last line end there may be what a crash left of a line: if it cannot be read, it is not a line. */
    public static Anchors in(String text) throws Unreadable {
        List<Anchor> anchors = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            String line = lines[at].strip();
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                anchors.add(new Anchor(
                        Long.parseLong(matcher.group(1)), HexFormat.of().parseHex(matcher.group(2))));
            } else if (!line.isEmpty() && at < lines.length - 1) {
                throw new Unreadable(at + 1, line);
            }
        }
        return new Anchors(anchors);
    }

    List<Anchor> byPosition() {
        return byPosition;
    }
}
