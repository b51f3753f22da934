package cn.anxian.demo.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** What makes a drawing look like a hurried phone photo: a tilted frame, uneven light, grain. */
final class Camera {

    static final int WIDTH = 800;
    static final int HEIGHT = 600;

    private static final float QUALITY = 0.72f;
    private static final int GRAIN = 9;

    private final BufferedImage film = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Random random;
    private final Graphics2D pen;

    Camera(int view) {
        this.random = new Random(view * 7919L + 17);
        this.pen = film.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.rotate(Math.toRadians(random.nextGaussian() * 1.6), WIDTH / 2.0, HEIGHT / 2.0);
        double closer = 1.06 + random.nextDouble() * 0.16;
        pen.translate(WIDTH / 2.0, HEIGHT / 2.0);
        pen.scale(closer, closer);
        pen.translate(-WIDTH / 2.0 + random.nextInt(-28, 28), -HEIGHT / 2.0 + random.nextInt(-18, 18));
    }

    Graphics2D pen() {
        return pen;
    }

    /** For what differs from view to view; it must be the same before and after. */
    Random chance() {
        return new Random(random.nextLong());
    }

    byte[] shot() {
        pen.dispose();
        light();
        grain();
        Watermark.on(film);
        return jpeg();
    }

    private void light() {
        Graphics2D over = film.createGraphics();
        float x = WIDTH * (0.3f + 0.4f * random.nextFloat());
        over.setPaint(
                new RadialGradientPaint(x, HEIGHT * 0.32f, WIDTH * 0.78f, new float[] {0f, 0.55f, 1f}, new Color[] {
                    new Color(255, 250, 225, 46), new Color(0, 0, 0, 10), new Color(0, 0, 0, 118)
                }));
        over.fillRect(0, 0, WIDTH, HEIGHT);
        over.dispose();
    }

    private void grain() {
        int[] noise = random.ints(1 << 12, -GRAIN, GRAIN + 1).toArray();
        int[] pixels = ((DataBufferInt) film.getRaster().getDataBuffer()).getData();
        int at = random.nextInt(noise.length);
        for (int i = 0; i < pixels.length; i++) {
            at = at * 5 + 7 & noise.length - 1;
            int grain = (noise[at] + noise[i & noise.length - 1]) / 3;
            pixels[i] = channel(pixels[i], 16, grain) | channel(pixels[i], 8, grain) | channel(pixels[i], 0, grain);
        }
    }

    private static int channel(int rgb, int shift, int grain) {
        return Math.clamp((rgb >> shift & 0xFF) + grain, 0, 255) << shift;
    }

    private byte[] jpeg() {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(film, null, null), parameters);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
