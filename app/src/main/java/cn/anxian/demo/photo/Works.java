package cn.anxian.demo.photo;

import static cn.anxian.demo.photo.Shapes.block;
import static cn.anxian.demo.photo.Shapes.box;
import static cn.anxian.demo.photo.Shapes.colour;
import static cn.anxian.demo.photo.Shapes.fade;
import static cn.anxian.demo.photo.Shapes.keepFree;
import static cn.anxian.demo.photo.Shapes.line;
import static cn.anxian.demo.photo.Shapes.ring;
import static cn.anxian.demo.photo.Shapes.room;
import static cn.anxian.demo.photo.Shapes.round;
import static cn.anxian.demo.photo.Shapes.rounded;
import static cn.anxian.demo.photo.Shapes.shaded;
import static cn.anxian.demo.photo.Shapes.shadow;
import static cn.anxian.demo.photo.Shapes.shape;
import static cn.anxian.demo.photo.Shapes.warningSign;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.Random;

/** Scenes of plant and of the open country. */
final class Works {

    private static final Color CONCRETE = colour(0x9B9A93);
    private static final Color SAFETY_YELLOW = colour(0xE7B91C);

    private Works() {}

    static void pipes(Graphics2D pen, Random chance, boolean after) {
        room(pen, chance, colour(0xB9BFBC), colour(0x70736F));
        Color[] paints = {colour(0xC8A62B), colour(0x4A7FA8), colour(0x9AA0A3)};
        for (int i = 0; i < 3; i++) {
            int y = 120 + i * 92 + chance.nextInt(-8, 9);
            Color paint = after ? paints[i] : shaded(paints[i], 0.72);
            fade(pen, -120, y, 1100, 20, shaded(paint, 1.25), paint);
            fade(pen, -120, y + 20, 1100, 24, paint, shaded(paint, 0.6));
            for (int x = 60; x < 800; x += 260) {
                block(pen, x, y - 8, 18, 60, shaded(paint, 0.85));
            }
            if (after) {
                box(pen, 180, y + 8, 96, 26, colour(0xF3F1E6));
                shape(pen, colour(0x333333), 290, y + 12, 330, y + 21, 290, y + 30);
            } else {
                for (int rust = 0; rust < 9; rust++) {
                    int x = 120 + chance.nextInt(560);
                    pen.setColor(new Color(122, 62, 24, 150));
                    pen.fill(new Ellipse2D.Double(x, y + chance.nextInt(26), 20 + chance.nextInt(46), 10));
                }
            }
        }
        ring(pen, 540, 250, 58, 13, after ? colour(0xB3261E) : colour(0x6B3A33));
        line(pen, 540, 192, 540, 308, 9, colour(0x7C2B25));
        line(pen, 482, 250, 598, 250, 9, colour(0x7C2B25));
        if (!after) {
            shape(pen, new Color(80, 105, 120, 140), 470, 520, 520, 488, 640, 490, 700, 530, 610, 560, 500, 552);
            line(pen, 556, 318, 566, 488, 3, new Color(190, 210, 220, 170));
        }
    }

    static void railing(Graphics2D pen, Random chance, boolean after) {
        fade(pen, -120, -120, 1100, 520, colour(0xA9BDCB), colour(0xD6DCDC));
        block(pen, -120, 380, 1100, 60, CONCRETE);
        fade(pen, -120, 440, 1100, 320, colour(0x5D615F), colour(0x3E413F));
        int missing = 1 + chance.nextInt(2);
        for (int i = 0; i < 5; i++) {
            int x = 40 + i * 180;
            block(pen, x, 170, 16, 214, SAFETY_YELLOW);
            if (i < 4 && (after || i != missing)) {
                block(pen, x + 16, 180, 164, 12, SAFETY_YELLOW);
                block(pen, x + 16, 268, 164, 12, SAFETY_YELLOW);
            }
            if (i < 4) {
                block(pen, x + 16, 352, 164, 28, after ? SAFETY_YELLOW : shaded(SAFETY_YELLOW, 0.6));
            }
        }
        if (after) {
            warningSign(pen, 60 + missing * 180 + 40, 200, 96);
        } else {
            line(pen, 56 + missing * 180, 262, 200 + missing * 180, 330, 5, colour(0xC0392B));
            line(pen, 56 + missing * 180, 190, 110 + missing * 180, 300, 9, shaded(SAFETY_YELLOW, 0.8));
        }
    }

    static void pit(Graphics2D pen, Random chance, boolean after) {
        fade(pen, -120, -120, 1100, 900, colour(0x86847C), colour(0xA5A399));
        for (int i = 0; i < 60; i++) {
            int x = chance.nextInt(-100, 900);
            int y = chance.nextInt(-100, 700);
            round(pen, x, y, 2 + chance.nextInt(4), shaded(colour(0x86847C), 0.8 + chance.nextDouble() * 0.4));
        }
        shape(pen, shaded(CONCRETE, 0.8), 190, 190, 640, 170, 690, 460, 150, 480);
        if (after) {
            shape(pen, colour(0x55595B), 220, 215, 612, 198, 654, 436, 186, 452);
            for (int i = 0; i < 9; i++) {
                line(pen, 225 + i * 48, 216, 198 + i * 55, 448, 5, colour(0x7B8184));
            }
            keepFree(pen, 140, 496, 560, 20);
        } else {
            shape(pen, colour(0x16181A), 220, 215, 612, 198, 654, 436, 186, 452);
            shape(pen, new Color(74, 96, 110, 190), 205, 380, 646, 372, 654, 436, 186, 452);
            shape(pen, colour(0x4D5153), 420, 120, 760, 105, 770, 178, 440, 196);
        }
        shadow(pen, 150, 474, 540, 14);
    }

    static void machine(Graphics2D pen, Random chance, boolean after) {
        room(pen, chance, colour(0xB4BAB6), colour(0x6D6F6C));
        Color body = chance.nextBoolean() ? colour(0x3F7D6B) : colour(0x4D6F93);
        block(pen, 130, 250, 520, 230, body);
        block(pen, 170, 150, 150, 110, shaded(body, 0.9));
        wheel(pen, 430, 330, 92);
        wheel(pen, 580, 350, 50);
        line(pen, 430, 240, 580, 302, 9, colour(0x1E1E1E));
        line(pen, 430, 422, 580, 400, 9, colour(0x1E1E1E));
        if (after) {
            pen.setColor(new Color(233, 186, 30, 120));
            pen.fillRoundRect(318, 218, 330, 230, 40, 40);
            for (int i = 0; i < 16; i++) {
                line(pen, 326 + i * 21, 222, 326 + i * 21, 444, 2.5f, SAFETY_YELLOW);
            }
            for (int i = 0; i < 11; i++) {
                line(pen, 322, 228 + i * 21, 644, 228 + i * 21, 2.5f, SAFETY_YELLOW);
            }
        } else {
            rounded(pen, 60, 420, 190, 90, 24, shaded(SAFETY_YELLOW, 0.8));
        }
        round(pen, 215, 205, 20, colour(0xC3241C));
        ring(pen, 215, 205, 27, 6, SAFETY_YELLOW);
    }

    private static void wheel(Graphics2D pen, int x, int y, int radius) {
        round(pen, x, y, radius, colour(0x3A3D3F));
        ring(pen, x, y, radius - 8, 6, colour(0x7F8588));
        for (int i = 0; i < 6; i++) {
            double turn = Math.PI * i / 3;
            line(pen, x, y, x + Math.cos(turn) * radius * 0.8, y + Math.sin(turn) * radius * 0.8, 7, colour(0x8F9699));
        }
        round(pen, x, y, radius / 5.0, colour(0xC9CED0));
    }

    static void outside(Graphics2D pen, Random chance, boolean after) {
        fade(pen, -120, -120, 1100, 560, colour(0x8FB3CF), colour(0xDBE4E4));
        shape(
                pen,
                colour(0x6F8465),
                -120,
                300,
                80,
                200 + chance.nextInt(-20, 20),
                300,
                270,
                520,
                190,
                920,
                290,
                920,
                420,
                -120,
                420);
        shape(pen, colour(0x5E7353), -120, 340, 200, 290, 480, 330, 920, 270, 920, 460, -120, 460);
        fade(pen, -120, 400, 1100, 360, colour(0x8F8269), colour(0xA99A7C));
        shape(pen, colour(0x707274), -120, 720, 330, 400, 430, 400, 620, 720);
        shape(pen, colour(0xE9E6DA), 205, 720, 378, 402, 384, 402, 262, 720);
        for (int i = 0; i < 4; i++) {
            int x = 470 + i * 84;
            int y = 420 + i * 46;
            if (after || i % 2 == 0) {
                block(pen, x, y - 96, 16 + i * 4, 110, colour(0xF1EFE7));
                box(pen, x, y - 76, 16 + i * 4, 20, colour(0xC4291F));
                box(pen, x, y - 34, 16 + i * 4, 20, colour(0xC4291F));
            } else {
                shadow(pen, x - 12, y, 60, 18);
                line(pen, x - 20, y + 12, x + 60, y + 2, 16, shaded(colour(0xE4E1D8), 0.85));
            }
        }
        if (after) {
            line(pen, 150, 250, 150, 420, 9, colour(0x8A8F91));
            warningSign(pen, 95, 160, 110);
        } else {
            line(pen, 150, 330, 150, 420, 9, colour(0x8A8F91));
            shape(pen, colour(0x7B6B50), 40, 560, 140, 500, 260, 520, 300, 600, 160, 640);
        }
    }
}
