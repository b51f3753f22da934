package cn.anxian.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Pictures, and files that pretend to be pictures. */
public final class Images {

    private Images() {}

    /** Left half red, right half blue: one can see how it was turned. */
    public static byte[] jpeg(int width, int height) {
        return encode(painted(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    public static byte[] png(int width, int height) {
        return encode(painted(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    /** A different picture for every number. */
    public static byte[] jpeg(int number) {
        BufferedImage image = painted(64, 48, BufferedImage.TYPE_INT_RGB);
        for (int bit = 0; bit < 31; bit++) {
            if ((number >> bit & 1) == 1) {
                for (int x = 0; x < 8; x++) {
                    for (int y = 0; y < 8; y++) {
                        image.setRGB(bit % 8 * 8 + x, bit / 8 * 8 + y, 0xFFFFFF);
                    }
                }
            }
        }
        return encode(image, "jpg");
    }

    public static byte[] signature() {
        BufferedImage image = new BufferedImage(300, 120, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLACK);
        pen.drawLine(20, 100, 280, 20);
        pen.dispose();
        return encode(image, "png");
    }

    static byte[] blankSignature() {
        return encode(new BufferedImage(300, 120, BufferedImage.TYPE_INT_ARGB), "png");
    }

    static byte[] grey16() {
        return encode(painted(40, 30, BufferedImage.TYPE_USHORT_GRAY), "png");
    }

    static byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("payload.txt"));
            zip.write("payload".repeat(1000).getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** With a segment right behind the start of the image. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        byte[] head = ByteBuffer.allocate(4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .array();
        return join(Arrays.copyOf(jpeg, 2), head, content, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** Camera data: how it was held, and a place that must not be served. */
    static byte[] withExif(byte[] jpeg, int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 12 + 4);
        tiff.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        tiff.putShort((short) 1);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putInt(0);
        return withSegment(jpeg, 0xE1, join(text("Exif\0\0"), tiff.array(), text("GPS 34.77N 111.20E")));
    }

    /** A chunk right behind the header chunk. */
    static byte[] withChunk(byte[] png, String type, byte[] content) {
        int afterHeader = 8 + 8 + 13 + 4;
        return join(
                Arrays.copyOf(png, afterHeader),
                chunk(type, content),
                Arrays.copyOfRange(png, afterHeader, png.length));
    }

    /** Says that it has {@code width} × {@code height} pixels, in a few hundred bytes. */
    static byte[] bomb(int width, int height) {
        byte[] png = png(8, 8);
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(png, 24, 5)
                .array();
        int afterHeader = 8 + 8 + 13 + 4;
        return join(Arrays.copyOf(png, 8), chunk("IHDR", header), Arrays.copyOfRange(png, afterHeader, png.length));
    }

    static byte[] cmyk() {
        byte[] jpeg = jpeg(16, 16);
        byte[] frame = ByteBuffer.allocate(18)
                .put((byte) 8)
                .putShort((short) 16)
                .putShort((short) 16)
                .put((byte) 4)
                .array();
        return withSegment(jpeg, 0xC0, frame);
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] body = join(text(type), content);
        CRC32 checksum = new CRC32();
        checksum.update(body);
        return join(
                ByteBuffer.allocate(4).putInt(content.length).array(),
                body,
                ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }

    private static BufferedImage painted(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return image;
    }

    private static byte[] encode(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalStateException("no writer for " + format);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
