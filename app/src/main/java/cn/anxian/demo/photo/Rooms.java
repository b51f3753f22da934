package cn.anxian.demo.photo;

import static cn.anxian.demo.photo.Shapes.block;
import static cn.anxian.demo.photo.Shapes.box;
import static cn.anxian.demo.photo.Shapes.carton;
import static cn.anxian.demo.photo.Shapes.colour;
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
import java.util.Random;

/** Scenes indoors. */
final class Rooms {

    private static final Color WALL = colour(0xC9C6BA);
    private static final Color FLOOR = colour(0x8E8B83);
    private static final Color STEEL = colour(0xA9B0B4);

    private Rooms() {}

    static void switchboard(Graphics2D pen, Random chance, boolean after) {
        room(pen, chance, WALL, FLOOR);
        int x = 240 + chance.nextInt(-40, 60);
        block(pen, x, 120, 230, 290, STEEL);
        block(pen, x + 18, 140, 194, 120, shaded(STEEL, after ? 1.05 : 0.6));
        if (after) {
            warningSign(pen, x + 75, 155, 80);
            keepFree(pen, x - 40, 470, 320, 24);
        } else {
            for (int i = 0; i < 6; i++) {
                block(pen, x + 30 + i * 29, 165, 20, 60, colour(0x33373A));
            }
            line(pen, x + 60, 225, x - 30, 440, 6, colour(0x1C1C1C));
            line(pen, x + 120, 225, x + 300, 470, 6, colour(0x8A1F1F));
            carton(pen, chance, x - 30, 380, 130, 110);
            carton(pen, chance, x + 110, 400, 150, 96);
            carton(pen, chance, x + 40, 300, 110, 86);
        }
        line(pen, x + 225, 320, x + 225, 350, 7, colour(0x4A4F52));
    }

    static void corridor(Graphics2D pen, Random chance, boolean after) {
        Color wall = shaded(colour(0xD8D5CB), 0.95 + chance.nextDouble() * 0.08);
        box(pen, -Shapes.OUTSIDE, -Shapes.OUTSIDE, 1100, 900, shaded(wall, 0.9));
        shape(pen, shaded(wall, 0.75), -120, -120, 290, 150, 290, 400, -120, 720);
        shape(pen, shaded(wall, 0.82), 920, -120, 510, 150, 510, 400, 920, 720);
        shape(pen, colour(0x8B8577), -120, 720, 290, 400, 510, 400, 920, 720);
        shape(pen, shaded(wall, 1.06), -120, -120, 290, 150, 510, 150, 920, -120);
        block(pen, 345, 210, 110, 190, colour(0x6E7F72));
        line(pen, 440, 305, 440, 320, 6, colour(0xD9D9D9));
        box(pen, 355, 172, 90, 28, after ? colour(0x1E9E53) : colour(0x4B5D53));
        shape(
                pen,
                colour(after ? 0xF2FFF5 : 0x6C7B72),
                372,
                186,
                392,
                176,
                392,
                182,
                425,
                182,
                425,
                190,
                392,
                190,
                392,
                196);
        if (after) {
            shape(pen, colour(0xE3C23A), 60, 600, 305, 402, 311, 402, 82, 600);
            shape(pen, colour(0xE3C23A), 740, 600, 495, 402, 489, 402, 718, 600);
        } else {
            carton(pen, chance, 470, 380, 110, 100);
            carton(pen, chance, 540, 430, 150, 130);
            bicycle(pen, 150, 470);
        }
    }

    private static void bicycle(Graphics2D pen, int x, int y) {
        shadow(pen, x - 20, y + 70, 220, 18);
        ring(pen, x + 30, y + 40, 38, 8, colour(0x222222));
        ring(pen, x + 160, y + 40, 38, 8, colour(0x222222));
        line(pen, x + 30, y + 40, x + 75, y - 20, 8, colour(0x27548A));
        line(pen, x + 75, y - 20, x + 135, y - 20, 8, colour(0x27548A));
        line(pen, x + 135, y - 20, x + 160, y + 40, 8, colour(0x27548A));
        line(pen, x + 75, y - 20, x + 100, y + 40, 8, colour(0x27548A));
        rounded(pen, x + 60, y + 2, 60, 30, 10, colour(0x30343A));
        line(pen, x + 135, y - 20, x + 125, y - 60, 7, colour(0x333333));
        line(pen, x + 105, y - 62, x + 150, y - 58, 7, colour(0x333333));
    }

    static void extinguisher(Graphics2D pen, Random chance, boolean after) {
        room(pen, chance, colour(0xD5D2C7), FLOOR);
        int x = 280 + chance.nextInt(-60, 40);
        block(pen, x - 40, 130, 270, 300, colour(0xB22A22));
        box(pen, x - 22, 150, 234, 262, colour(0x2E3133));
        for (int i = 0; i < 2; i++) {
            int left = x + i * 105;
            rounded(pen, left, 215, 78, 190, 34, colour(0xC62B21));
            box(pen, left + 10, 280, 58, 70, colour(0xE9E4D6));
            rounded(pen, left + 28, 180, 24, 44, 8, colour(0x26282A));
            line(pen, left + 40, 186, left - 6, 260, 7, colour(0x1B1B1B));
            round(pen, left + 40, 226, 15, colour(0xF5F5F0));
            line(pen, left + 40, 226, left + (after ? 50 : 30), 216, 3, colour(after ? 0x1F8F3B : 0xC41414));
        }
        if (after) {
            keepFree(pen, x - 70, 462, 330, 22);
        } else {
            carton(pen, chance, x + 70, 330, 190, 160);
            carton(pen, chance, x - 90, 400, 130, 96);
        }
    }

    static void shelves(Graphics2D pen, Random chance, boolean after) {
        room(pen, chance, colour(0xBFC3C4), colour(0x7D8084));
        Color post = colour(0x2E5E9E);
        for (int row = 0; row < 3; row++) {
            box(pen, 90, 190 + row * 120, 620, 12, colour(0xD97B29));
            for (int column = 0; column < 5; column++) {
                int height = after ? 74 : 60 + chance.nextInt(48);
                int x = 104 + column * 122 + (after ? 0 : chance.nextInt(-14, 15));
                carton(pen, chance, x, 190 + row * 120 - height, after ? 100 : 88 + chance.nextInt(30), height);
            }
        }
        for (int x : new int[] {90, 300, 505, 702}) {
            box(pen, x, 60, 12, 420, post);
        }
        if (after) {
            keepFree(pen, 90, 500, 624, 20);
        } else {
            carton(pen, chance, 190, 420, 150, 120);
            carton(pen, chance, 330, 460, 130, 96);
            pen.rotate(Math.toRadians(9), 520, 480);
            carton(pen, chance, 480, 420, 120, 110);
            pen.rotate(Math.toRadians(-9), 520, 480);
        }
    }

    static void papers(Graphics2D pen, Random chance, boolean after) {
        box(
                pen,
                -Shapes.OUTSIDE,
                -Shapes.OUTSIDE,
                1100,
                900,
                shaded(colour(0x8A6B48), 0.9 + chance.nextDouble() * 0.2));
        for (int i = 0; i < 14; i++) {
            line(pen, -120, -80 + i * 60, 920, -60 + i * 60 + chance.nextInt(12), 2, colour(0x765A3B));
        }
        double turn = Math.toRadians(chance.nextInt(-6, 7));
        pen.rotate(turn, 400, 300);
        shadow(pen, 180, 520, 440, 40);
        box(pen, 170, 40, 460, 520, colour(0xF4F1E8));
        box(pen, 250, 66, 300, 14, colour(0x55524A));
        for (int row = 0; row < 11; row++) {
            int y = 110 + row * 38;
            line(pen, 200, y, 600, y, 2, colour(0x9A968B));
            line(pen, 210, y + 18, 300 + chance.nextInt(60), y + 18, 4, colour(0x6F6B62));
            if (after || row < 5) {
                line(pen, 400, y + 18, 440 + chance.nextInt(40), y + 18, 4, colour(0x6F6B62));
                scribble(pen, chance, 530, y + 20);
            }
        }
        line(pen, 200, 528, 600, 528, 2, colour(0x9A968B));
        for (int x : new int[] {200, 380, 510, 600}) {
            line(pen, x, 110, x, 528, 2, colour(0x9A968B));
        }
        if (after) {
            ring(pen, 520, 500, 46, 5, new Color(200, 40, 40, 150));
        } else {
            ring(pen, 485, 410, 92, 6, colour(0xC0392B));
        }
        pen.rotate(-turn, 400, 300);
    }

    private static void scribble(Graphics2D pen, Random chance, int x, int y) {
        int from = x;
        for (int i = 0; i < 5; i++) {
            int to = from + 6 + chance.nextInt(7);
            line(pen, from, y + chance.nextInt(-8, 6), to, y + chance.nextInt(-10, 8), 2.4f, colour(0x1D2F6F));
            from = to;
        }
    }
}
