package cn.anxian.bench.load;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SplittableRandom;
import java.util.UUID;
import javax.imageio.ImageIO;

/** A picture that is another one for every command, and the same one when the command is sent again. */
public final class Photo {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 240;
    private static final int SPOTS = 24;

    private Photo() {}

    public static byte[] of(UUID command) {
        SplittableRandom dice =
                new SplittableRandom(command.getMostSignificantBits() ^ command.getLeastSignificantBits());
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D paint = image.createGraphics();
        for (int spot = 0; spot < SPOTS; spot++) {
            paint.setColor(new Color(dice.nextInt(0x1000000)));
            paint.fillOval(dice.nextInt(WIDTH), dice.nextInt(HEIGHT), dice.nextInt(20, 120), dice.nextInt(20, 120));
        }
        paint.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", jpeg);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return jpeg.toByteArray();
    }
}
