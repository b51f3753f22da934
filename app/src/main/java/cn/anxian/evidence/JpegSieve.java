package cn.anxian.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Walks the segments of a JPEG file (ITU-T T.81, annex B) and keeps those that draw the picture. */
final class JpegSieve {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int COMMENT = 0xFE;
    private static final int JFIF = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int ADOBE = 0xEE;
    /** A progressive picture has about ten; thousands only keep a decoder busy. */
    private static final int MOST_SCANS = 64;

    private static final byte[] EXIF_HEADER = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private final byte[] file;
    private final ByteArrayOutputStream kept;
    private int at = 2;
    private int width;
    private int height;
    private int scans;
    private Turn turn = Turn.NONE;

    JpegSieve(byte[] file) {
        this.file = file;
        this.kept = new ByteArrayOutputStream(file.length);
    }

    Sieved sieve() {
        kept.write(file, 0, 2);
        for (int marker = nextMarker(); marker != END_OF_IMAGE; marker = nextMarker()) {
            segment(marker);
            if (marker == START_OF_SCAN) {
                scan();
            }
        }
        if (scans == 0 || width == 0 || height == 0) {
            throw Unusable.broken();
        }
        kept.write(0xFF);
        kept.write(END_OF_IMAGE);
        Stowaways.refuseAppended(ByteBuffer.wrap(file, at, file.length - at).slice());
        return new Sieved(ImageFormat.JPEG, width, height, turn, kept.toByteArray());
    }

    private int nextMarker() {
        if (byteAt(at) != 0xFF) {
            throw Unusable.broken();
        }
        while (byteAt(at) == 0xFF) {
            at++;
        }
        return byteAt(at++);
    }

    private void segment(int marker) {
        int length = byteAt(at) << 8 | byteAt(at + 1);
        if (length < 2 || at + length > file.length || isStandalone(marker)) {
            throw Unusable.broken();
        }
        ByteBuffer content = ByteBuffer.wrap(file, at + 2, length - 2).slice();
        if (isFrame(marker)) {
            frame(marker, content);
        }
        if (isBesideThePicture(marker)) {
            Stowaways.refuseIn(content);
            if (marker == EXIF && startsWithExif(content)) {
                turn = Turn.read(content.slice(EXIF_HEADER.length, content.remaining() - EXIF_HEADER.length));
            }
        }
        if (!isBesideThePicture(marker) || marker == JFIF || marker == ADOBE) {
            kept.write(0xFF);
            kept.write(marker);
            kept.write(file, at, length);
        }
        at += length;
    }

    private void frame(int marker, ByteBuffer content) {
        if (content.remaining() < 6 || scans > 0) {
            throw Unusable.broken();
        }
        int components = Byte.toUnsignedInt(content.get(5));
        if (marker > 0xC2 || content.get(0) != 8) {
            throw Unusable.kindOfImage("这种压缩方式的 JPEG（无损、算术编码或 12 位）");
        }
        if (components == 4) {
            throw Unusable.kindOfImage("印刷用的 CMYK 图片");
        }
        height = Short.toUnsignedInt(content.getShort(1));
        width = Short.toUnsignedInt(content.getShort(3));
    }

    /** The coded picture, in which 0xFF is followed by 0x00 or by a restart marker. */
    private void scan() {
        int from = at;
        while (byteAt(at) != 0xFF || isCoded(byteAt(at + 1))) {
            at += byteAt(at) == 0xFF ? 2 : 1;
        }
        kept.write(file, from, at - from);
        if (++scans > MOST_SCANS) {
            throw Unusable.kindOfImage("扫描次数异常的 JPEG");
        }
    }

    private int byteAt(int position) {
        if (position >= file.length) {
            throw Unusable.broken();
        }
        return Byte.toUnsignedInt(file[position]);
    }

    private static boolean isCoded(int afterFF) {
        return afterFF == 0 || afterFF >= 0xD0 && afterFF <= 0xD7;
    }

    private static boolean isStandalone(int marker) {
        return marker <= 0x01 || marker >= 0xD0 && marker <= 0xD8;
    }

    /** SOF0 … SOF15; C4, C8 and CC are tables. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean isBesideThePicture(int marker) {
        return marker == COMMENT || marker >= 0xE0 && marker <= 0xEF;
    }

    private static boolean startsWithExif(ByteBuffer content) {
        return content.remaining() > EXIF_HEADER.length
                && content.slice(0, EXIF_HEADER.length).equals(ByteBuffer.wrap(EXIF_HEADER));
    }
}
