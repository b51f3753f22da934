package cn.anxian.demo.photo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Random;

/** What every scene is made of. The frame reaches beyond the picture, because the camera tilts. */
final class Shapes {

    static final int OUTSIDE = 120;

    private Shapes() {}

    static Color colour(int rgb) {
        return new Color(rgb);
    }

    static Color shaded(Color colour, double factor) {
        return new Color(
                Math.clamp((int) (colour.getRed() * factor), 0, 255),
                Math.clamp((int) (colour.getGreen() * factor), 0, 255),
                Math.clamp((int) (colour.getBlue() * factor), 0, 255));
    }

    /** A wall with a floor before it. */
    static void room(Graphics2D pen, Random chance, Color wall, Color floor) {
        Color tinted = shaded(wall, 0.94 + chance.nextDouble() * 0.1);
        fade(pen, -OUTSIDE, -OUTSIDE, 1100, 560, shaded(tinted, 1.04), shaded(tinted, 0.86));
        fade(pen, -OUTSIDE, 430, 1100, 340, shaded(floor, 0.82), shaded(floor, 1.08));
        box(pen, -OUTSIDE, 422, 1100, 14, shaded(tinted, 0.7));
        for (int i = 0; i < 5; i++) {
            line(pen, -OUTSIDE + i * 240, 436, -260 + i * 330, 760, 2, shaded(floor, 0.72));
        }
    }

    static void fade(Graphics2D pen, int x, int y, int width, int height, Color above, Color below) {
        pen.setPaint(new GradientPaint(x, y, above, x, y + height, below));
        pen.fillRect(x, y, width, height);
    }

    static void box(Graphics2D pen, int x, int y, int width, int height, Color colour) {
        pen.setColor(colour);
        pen.fillRect(x, y, width, height);
    }

    /** A solid with light from above and an edge. */
    static void block(Graphics2D pen, int x, int y, int width, int height, Color colour) {
        shadow(pen, x + 8, y + height - 6, width, 16);
        fade(pen, x, y, width, height, shaded(colour, 1.12), shaded(colour, 0.8));
        pen.setColor(shaded(colour, 0.55));
        pen.setStroke(new BasicStroke(2.2f));
        pen.drawRect(x, y, width, height);
    }

    static void rounded(Graphics2D pen, int x, int y, int width, int height, int round, Color colour) {
        pen.setPaint(new GradientPaint(x, y, shaded(colour, 1.15), x + width, y, shaded(colour, 0.72)));
        pen.fill(new RoundRectangle2D.Double(x, y, width, height, round, round));
    }

    static void round(Graphics2D pen, double x, double y, double radius, Color colour) {
        pen.setColor(colour);
        pen.fill(new Ellipse2D.Double(x - radius, y - radius, radius * 2, radius * 2));
    }

    static void ring(Graphics2D pen, double x, double y, double radius, float width, Color colour) {
        pen.setColor(colour);
        pen.setStroke(new BasicStroke(width));
        pen.draw(new Ellipse2D.Double(x - radius, y - radius, radius * 2, radius * 2));
    }

    static void line(Graphics2D pen, double x1, double y1, double x2, double y2, float width, Color colour) {
        pen.setColor(colour);
        pen.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    static void shape(Graphics2D pen, Color colour, int... points) {
        Polygon polygon = new Polygon();
        for (int i = 0; i < points.length; i += 2) {
            polygon.addPoint(points[i], points[i + 1]);
        }
        pen.setColor(colour);
        pen.fillPolygon(polygon);
    }

    static void shadow(Graphics2D pen, int x, int y, int width, int height) {
        pen.setColor(new Color(0, 0, 0, 60));
        pen.fillOval(x - 10, y, width + 20, height);
    }

    /** A cardboard box. */
    static void carton(Graphics2D pen, Random chance, int x, int y, int width, int height) {
        Color card = shaded(colour(0xB58B58), 0.85 + chance.nextDouble() * 0.3);
        block(pen, x, y, width, height, card);
        box(pen, x + width / 2 - 5, y, 10, height, shaded(card, 1.22));
    }

    /** Yellow and black, as on the floor before what must stay free. */
    static void keepFree(Graphics2D pen, int x, int y, int width, int height) {
        box(pen, x, y, width, height, colour(0xE8B416));
        for (int i = 0; i < width; i += 36) {
            shape(pen, colour(0x2B2B2B), x + i, y + height, x + i + 14, y + height, x + i + 26, y, x + i + 12, y);
        }
    }

    static void warningSign(Graphics2D pen, int x, int y, int size) {
        shape(pen, colour(0x222222), x, y + size, x + size / 2, y, x + size, y + size);
        int in = size / 9;
        shape(
                pen,
                colour(0xF3C515),
                x + in + 3,
                y + size - in,
                x + size / 2,
                y + in + 6,
                x + size - in - 3,
                y + size - in);
        line(pen, x + size / 2.0, y + size * 0.4, x + size / 2.0, y + size * 0.66, size / 12f, colour(0x222222));
        round(pen, x + size / 2.0, y + size * 0.78, size / 18.0, colour(0x222222));
    }
}
