package cn.anxian.demo.photo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/** 「演示」 across the picture, written with strokes of our own: a server may have no Chinese font. */
final class Watermark {

    /** Strokes on a square of 100, each a row of points. */
    private static final int[][] YAN = {
        {13, 14, 24, 24},
        {7, 38, 18, 47},
        {8, 90, 24, 62},
        {62, 4, 64, 15},
        {36, 32, 37, 20, 92, 20, 89, 31},
        {46, 33, 83, 33},
        {44, 45, 84, 45, 84, 75, 44, 75, 44, 45},
        {44, 60, 84, 60},
        {64, 33, 64, 75},
        {52, 80, 37, 93},
        {76, 80, 92, 93}
    };

    private static final int[][] SHI = {
        {26, 18, 75, 18},
        {9, 40, 91, 40},
        {50, 40, 50, 90, 40, 83},
        {31, 56, 15, 80},
        {69, 56, 86, 80}
    };

    private static final double SIZE = 1.15;

    private Watermark() {}

    static void on(BufferedImage picture) {
        Graphics2D pen = picture.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            for (int row = 0; row < 2; row++) {
                for (int column = 0; column < 2; column++) {
                    word(pen, 70 + column * 400 + row * 60, 150 + row * 270);
                }
            }
        } finally {
            pen.dispose();
        }
    }

    private static void word(Graphics2D pen, int x, int y) {
        AffineTransform before = pen.getTransform();
        pen.translate(x, y);
        pen.rotate(Math.toRadians(-18));
        pen.scale(SIZE, SIZE);
        glyph(pen, YAN);
        pen.translate(112, 0);
        glyph(pen, SHI);
        pen.setTransform(before);
    }

    private static void glyph(Graphics2D pen, int[][] strokes) {
        Path2D path = new Path2D.Double();
        for (int[] stroke : strokes) {
            path.moveTo(stroke[0], stroke[1]);
            for (int i = 2; i < stroke.length; i += 2) {
                path.lineTo(stroke[i], stroke[i + 1]);
            }
        }
        pen.setStroke(new BasicStroke(9f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setColor(new Color(0, 0, 0, 40));
        pen.draw(path);
        pen.setStroke(new BasicStroke(6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setColor(new Color(255, 255, 255, 105));
        pen.draw(path);
    }
}
