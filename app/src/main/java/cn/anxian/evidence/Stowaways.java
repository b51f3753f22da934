package cn.anxian.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Files that are two things at once: a picture to the eye, an archive, a page or a program to something else.
 *
 * <p>Phones themselves append to their pictures (a second picture, a short film): that is taken, sealed with the original
 * and left out of what is served. Archives, pages and programs never come from a camera.
 */
final class Stowaways {

    private static final int END_OF_ARCHIVE = 0x06054b50;
    private static final int LENGTH_OF_END = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private record Mark(String text, String what) {}

    private static final List<Mark> ANYWHERE = List.of(
            new Mark("<html", "网页"),
            new Mark("<!doctype", "网页"),
            new Mark("<script", "网页脚本"),
            new Mark("<iframe", "网页"),
            new Mark("<svg", "网页图形"),
            new Mark("<?php", "程序"),
            new Mark("%pdf-", "PDF 文档"));

    private static final List<Mark> AT_THE_START = List.of(
            new Mark("pk\u0003\u0004", "压缩包"),
            new Mark("rar!", "压缩包"),
            new Mark("7z\u00bc\u00af", "压缩包"),
            new Mark("\u001f\u008b", "压缩包"),
            new Mark("mz", "程序"),
            new Mark("\u007felf", "程序"),
            new Mark("#!", "程序"));

    private Stowaways() {}

    /** Bytes of a file that are not the picture: comments, camera data. */
    static void refuseIn(ByteBuffer beside) {
        String text = StandardCharsets.ISO_8859_1
                .decode(beside.duplicate())
                .toString()
                .toLowerCase(Locale.ROOT);
        for (Mark mark : ANYWHERE) {
            if (text.contains(mark.text())) {
                throw Unusable.stowaway(mark.what());
            }
        }
    }

    /** What stands behind the end of the picture. */
    static void refuseAppended(ByteBuffer tail) {
        String start = StandardCharsets.ISO_8859_1
                .decode(tail.slice(0, Math.min(8, tail.remaining())))
                .toString()
                .toLowerCase(Locale.ROOT);
        for (Mark mark : AT_THE_START) {
            if (start.startsWith(mark.text())) {
                throw Unusable.stowaway(mark.what());
            }
        }
        refuseIn(tail);
    }

    /** A ZIP archive is read from its end, so whatever stands before it does not matter to it. */
    static void refuseArchiveAtTheEnd(byte[] content) {
        ByteBuffer file = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int last = content.length - LENGTH_OF_END;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (file.getInt(at) == END_OF_ARCHIVE && isTheEndOfAnArchive(file, at)) {
                throw Unusable.stowaway("压缩包");
            }
        }
    }

    private static boolean isTheEndOfAnArchive(ByteBuffer file, int at) {
        long directory = Integer.toUnsignedLong(file.getInt(at + 12));
        int comment = Short.toUnsignedInt(file.getShort(at + 20));
        return directory <= at && at + LENGTH_OF_END + comment <= file.limit();
    }
}
