package cn.anxian.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** Walks the chunks of a PNG file (ISO/IEC 15948) and keeps those that draw the picture. */
final class PngSieve {

    private static final Set<String> DRAWING = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int LENGTH_AND_TYPE = 8;
    private static final int CHECKSUM = 4;

    private final byte[] file;
    private final ByteBuffer read;
    private final ByteArrayOutputStream kept;
    private int at = ImageFormat.PNG.signatureLength();
    private boolean coded;
    private Turn turn = Turn.NONE;

    PngSieve(byte[] file) {
        this.file = file;
        this.read = ByteBuffer.wrap(file);
        this.kept = new ByteArrayOutputStream(file.length);
    }

    Sieved sieve() {
        kept.write(file, 0, at);
        if (!chunk().equals("IHDR")) {
            throw Unusable.broken();
        }
        int width = read.getInt(ImageFormat.PNG.signatureLength() + LENGTH_AND_TYPE);
        int height = read.getInt(ImageFormat.PNG.signatureLength() + LENGTH_AND_TYPE + 4);
        while (!chunk().equals("IEND")) {
            continue;
        }
        if (width <= 0 || height <= 0 || !coded) {
            throw Unusable.broken();
        }
        Stowaways.refuseAppended(ByteBuffer.wrap(file, at, file.length - at).slice());
        return new Sieved(ImageFormat.PNG, width, height, turn, kept.toByteArray());
    }

    private String chunk() {
        if (file.length - at < LENGTH_AND_TYPE + CHECKSUM) {
            throw Unusable.broken();
        }
        int length = read.getInt(at);
        if (length < 0 || length > file.length - at - LENGTH_AND_TYPE - CHECKSUM) {
            throw Unusable.broken();
        }
        String type = new String(file, at + 4, 4, StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(file, at + 4, 4 + length);
        if ((int) checksum.getValue() != read.getInt(at + LENGTH_AND_TYPE + length)) {
            throw Unusable.broken();
        }
        take(type, ByteBuffer.wrap(file, at + LENGTH_AND_TYPE, length).slice());
        if (DRAWING.contains(type)) {
            kept.write(file, at, LENGTH_AND_TYPE + length + CHECKSUM);
        }
        at += LENGTH_AND_TYPE + length + CHECKSUM;
        return type;
    }

    private void take(String type, ByteBuffer content) {
        switch (type) {
            case "acTL" -> throw Unusable.kindOfImage("动态图片");
            case "IHDR" -> {
                if (content.remaining() != 13) {
                    throw Unusable.broken();
                }
            }
            case "IDAT" -> coded = true;
            case "eXIf" -> {
                Stowaways.refuseIn(content);
                turn = Turn.read(content);
            }
            default -> {
                if (!DRAWING.contains(type)) {
                    Stowaways.refuseIn(content);
                }
            }
        }
    }
}
