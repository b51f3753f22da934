package cn.anxian.directive.text.file;

import java.awt.geom.Point2D;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.TextPosition;

/**
 * In which way a sheet is turned by who reads it: a page across is often printed on a sheet upright.
 *
 * @param degrees as {@link TextPosition#getDir}
 * @param width of the sheet, as {@code height} in points
 */
record ReadingDirection(int degrees, float width, float height) {

    /** In which most of its letters run. */
    static ReadingDirection of(PDPage page, List<TextPosition> letters) {
        Map<Integer, Long> directions = letters.stream()
                .map(letter -> Math.round(letter.getDir()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        int most = directions.entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .orElse(0);
        return new ReadingDirection(
                most, page.getCropBox().getWidth(), page.getCropBox().getHeight());
    }

    /** From the lower left corner of the sheet to the upper left corner of what is read. */
    Point2D.Float read(float x, float y) {
        return switch (degrees) {
            case 90 -> new Point2D.Float(y, x);
            case 180 -> new Point2D.Float(width - x, y);
            case 270 -> new Point2D.Float(height - y, width - x);
            default -> new Point2D.Float(x, height - y);
        };
    }

    /** The middle of a letter, which may run in another direction. */
    Point2D.Float read(TextPosition letter) {
        float x = letter.getXDirAdj() + letter.getWidthDirAdj() / 2;
        float y = letter.getYDirAdj() - Math.abs(letter.getYScale()) / 3;
        return switch (Math.round(letter.getDir())) {
            case 90 -> read(y, x);
            case 180 -> read(width - x, y);
            case 270 -> read(width - y, height - x);
            default -> read(x, height - y);
        };
    }

    Ruling read(Point2D from, Point2D to) {
        Point2D.Float one = read((float) from.getX(), (float) from.getY());
        Point2D.Float other = read((float) to.getX(), (float) to.getY());
        boolean level = Math.abs(one.x - other.x) >= Math.abs(one.y - other.y);
        return level
                ? new Ruling(true, (one.y + other.y) / 2, Math.min(one.x, other.x), Math.max(one.x, other.x))
                : new Ruling(false, (one.x + other.x) / 2, Math.min(one.y, other.y), Math.max(one.y, other.y));
    }
}
