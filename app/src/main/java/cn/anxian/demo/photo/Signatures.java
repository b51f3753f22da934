package cn.anxian.demo.photo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Strokes that look like somebody's hand and are nobody's. */
public final class Signatures {

    private static final int WIDTH = 360;
    private static final int HEIGHT = 140;
    private static final int STROKES = 5;

    private Signatures() {}

    /** A PNG; the same hand makes the same strokes. */
    public static byte[] of(long hand) {
        BufferedImage paper = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = paper.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0x1b2430));
        pen.setStroke(new BasicStroke(4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Random chance = new Random(hand);
        for (int i = 0; i < STROKES; i++) {
            double left = 20 + i * 62.0;
            Path2D stroke = new Path2D.Double();
            stroke.moveTo(left, within(chance));
            stroke.curveTo(left + 25, within(chance), left + 10, within(chance), left + 55, within(chance));
            stroke.quadTo(left + 20, within(chance), left + 40, within(chance));
            pen.draw(stroke);
        }
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(paper, "png", png);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return png.toByteArray();
    }

    private static double within(Random chance) {
        return 20 + chance.nextDouble() * (HEIGHT - 40);
    }
}
