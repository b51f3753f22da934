package cn.anxian.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decodes what is left of an upload, turns it upright and draws it anew: only drawn pixels are ever served. */
final class Rendering {

    private static final Logger LOG = LoggerFactory.getLogger(Rendering.class);

    /** Long side of the served copy; a page printed at A4 needs no more. */
    private static final int SERVED_EDGE = 2560;

    private static final int THUMBNAIL_EDGE = 360;
    private static final int MOST_DECODED_PIXELS = 16_000_000;
    private static final float QUALITY = 0.85f;
    private static final int INK = 48;

    /** The two copies that browsers get, both upright. */
    record Copies(byte[] served, byte[] thumbnail) {}

    private Rendering() {}

    static Copies render(Sieved image, Purpose purpose) {
        BufferedImage decoded = decode(image);
        int type = purpose == Purpose.SIGNATURE ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage upright = turned(fitted(decoded, SERVED_EDGE, type), image.turn());
        if (purpose == Purpose.SIGNATURE && isBlank(upright)) {
            throw Unusable.blankSignature();
        }
        ImageFormat format = purpose.servedAs();
        return new Copies(encode(upright, format), encode(fitted(upright, THUMBNAIL_EDGE, type), format));
    }

    private static BufferedImage decode(Sieved image) {
        ImageReader reader =
                ImageIO.getImageReadersByMIMEType(image.format().mediaType()).next();
        List<String> warnings = new ArrayList<>();
        try {
            reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(image.pixels())), true, true);
            reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning.toLowerCase(Locale.ROOT)));
            ImageReadParam parameters = reader.getDefaultReadParam();
            int step = step(image);
            parameters.setSourceSubsampling(step, step, 0, 0);
            BufferedImage decoded = reader.read(0, parameters);
            if (warnings.stream().anyMatch(warning -> warning.contains("premature"))) {
                throw Unusable.broken();
            }
            return decoded;
        } catch (IOException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NegativeArraySizeException broken) {
            LOG.debug("image does not decode", broken);
            throw Unusable.broken();
        } finally {
            reader.dispose();
        }
    }

    /** Only every n-th pixel of a huge picture is taken into memory. */
    private static int step(Sieved image) {
        int step = 1;
        while ((long) (image.width() / step) * (image.height() / step) > MOST_DECODED_PIXELS) {
            step++;
        }
        return step;
    }

    /** Drawn on a canvas of {@code type}, the long side at most {@code edge}; halved in steps, so that nothing flickers. */
    private static BufferedImage fitted(BufferedImage image, int edge, int type) {
        double scale = Math.min(1.0, (double) edge / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage current = image;
        while (current.getWidth() > 2 * width && current.getHeight() > 2 * height) {
            current = drawn(current, current.getWidth() / 2, current.getHeight() / 2, type);
        }
        return drawn(current, width, height, type);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height, int type) {
        BufferedImage canvas = new BufferedImage(width, height, type);
        Graphics2D pen = canvas.createGraphics();
        try {
            if (type == BufferedImage.TYPE_INT_RGB) {
                pen.setColor(Color.WHITE);
                pen.fillRect(0, 0, width, height);
            }
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(image, 0, 0, width, height, null);
        } finally {
            pen.dispose();
        }
        return canvas;
    }

    private static BufferedImage turned(BufferedImage image, Turn turn) {
        if (turn == Turn.NONE) {
            return image;
        }
        boolean swaps = turn.swapsSides();
        BufferedImage canvas = new BufferedImage(
                swaps ? image.getHeight() : image.getWidth(),
                swaps ? image.getWidth() : image.getHeight(),
                image.getType());
        Graphics2D pen = canvas.createGraphics();
        try {
            pen.drawImage(image, turn.upright(image.getWidth(), image.getHeight()), null);
        } finally {
            pen.dispose();
        }
        return canvas;
    }

    /** Nothing is written where no pixel differs from the others. */
    private static boolean isBlank(BufferedImage signature) {
        BufferedImage onPaper =
                drawn(signature, signature.getWidth(), signature.getHeight(), BufferedImage.TYPE_INT_RGB);
        int lightest = 0;
        int darkest = 255;
        for (int y = 0; y < onPaper.getHeight(); y++) {
            for (int x = 0; x < onPaper.getWidth(); x++) {
                int green = onPaper.getRGB(x, y) >> 8 & 0xFF;
                lightest = Math.max(lightest, green);
                darkest = Math.min(darkest, green);
            }
        }
        return lightest - darkest < INK;
    }

    private static byte[] encode(BufferedImage image, ImageFormat format) {
        ImageWriter writer =
                ImageIO.getImageWritersByMIMEType(format.mediaType()).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            if (format == ImageFormat.JPEG) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException impossible) {
            throw new IllegalStateException("writing to memory failed", impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
