package cn.anxian.evidence;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How the camera was held: the orientation tag 0x0112 of Exif 2.32, its only tag that a viewer needs. */
enum Turn {
    NONE,
    MIRRORED,
    HALF,
    HALF_MIRRORED,
    LEFT_MIRRORED,
    RIGHT,
    RIGHT_MIRRORED,
    LEFT;

    private static final int ORIENTATION = 0x0112;
    private static final int BYTES_OF_AN_ENTRY = 12;

    /** @param tiff the TIFF part of an Exif block; whatever is wrong with it, the picture is shown as it lies */
    static Turn read(ByteBuffer tiff) {
        try {
            ByteBuffer exif = tiff.slice();
            exif.order(exif.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = exif.getInt(4);
            int entries = Short.toUnsignedInt(exif.getShort(directory));
            for (int entry = 0; entry < entries; entry++) {
                int at = directory + 2 + entry * BYTES_OF_AN_ENTRY;
                if (Short.toUnsignedInt(exif.getShort(at)) == ORIENTATION) {
                    int value = Short.toUnsignedInt(exif.getShort(at + 8));
                    return value >= 1 && value <= values().length ? values()[value - 1] : NONE;
                }
            }
        } catch (IndexOutOfBoundsException | BufferUnderflowException cut) {
            return NONE;
        }
        return NONE;
    }

    boolean swapsSides() {
        return switch (this) {
            case NONE, MIRRORED, HALF, HALF_MIRRORED -> false;
            case LEFT_MIRRORED, RIGHT, RIGHT_MIRRORED, LEFT -> true;
        };
    }

    /** Brings an image of {@code width} × {@code height} upright, with its corner at the origin again. */
    AffineTransform upright(double width, double height) {
        return switch (this) {
            case NONE -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case HALF -> new AffineTransform(-1, 0, 0, -1, width, height);
            case HALF_MIRRORED -> new AffineTransform(1, 0, 0, -1, 0, height);
            case LEFT_MIRRORED -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case RIGHT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case RIGHT_MIRRORED -> new AffineTransform(0, -1, -1, 0, height, width);
            case LEFT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
