package cn.anxian.directive.text.file;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The straight lines of a page that run along its text or down it: drawn with a pen, or filled as a bar as thin as one. */
final class DrawnLines extends PDFGraphicsStreamEngine {

    private static final float THICKEST = 4;

    /** What is drawn in colours, letters and pictures is no line. */
    private static final Set<String> DRAWING = Set.of(
            "q", "Q", "cm", "Do", "m", "l", "c", "v", "y", "re", "h", "n", "S", "s", "f", "F", "f*", "B", "B*", "b",
            "b*");

    private final ReadingDirection direction;
    private final PDRectangle sheet;
    private final Path2D.Float path = new Path2D.Float();
    private final List<Ruling> lines = new ArrayList<>();

    private DrawnLines(PDPage page, ReadingDirection direction) {
        super(page);
        this.direction = direction;
        this.sheet = page.getCropBox();
    }

    static List<Ruling> of(PDPage page, ReadingDirection direction) throws IOException {
        DrawnLines drawn = new DrawnLines(page, direction);
        drawn.processPage(page);
        return Ruling.joined(drawn.lines);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (DRAWING.contains(operator.getName()) && !isPicture(operator, operands)) {
            super.processOperator(operator, operands);
        }
    }

    private boolean isPicture(Operator operator, List<COSBase> operands) {
        return operator.getName().equals("Do")
                && !operands.isEmpty()
                && operands.getFirst() instanceof COSName name
                && getResources().isImageXObject(name);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        for (Point2D corner : List.of(p1, p2, p3)) {
            lineTo((float) corner.getX(), (float) corner.getY());
        }
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x - sheet.getLowerLeftX(), y - sheet.getLowerLeftY());
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            moveTo(x, y);
        } else {
            path.lineTo(x - sheet.getLowerLeftX(), y - sheet.getLowerLeftY());
        }
    }

    /** It only leads to where the next line begins. */
    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        moveTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        Point2D point = path.getCurrentPoint();
        return point == null
                ? new Point2D.Float()
                : new Point2D.Double(point.getX() + sheet.getLowerLeftX(), point.getY() + sheet.getLowerLeftY());
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        drawn(path);
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        filled();
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void clip(int windingRule) {
        // Borders are not clipped.
    }

    @Override
    public void drawImage(PDImage image) {
        // A picture has no lines.
    }

    @Override
    public void shadingFill(COSName shading) {
        // A colour has no lines.
    }

    private void drawn(Path2D drawn) {
        Point2D begun = new Point2D.Float();
        Point2D from = begun;
        float[] point = new float[6];
        for (PathIterator each = drawn.getPathIterator(null); !each.isDone(); each.next()) {
            int step = each.currentSegment(point);
            Point2D to = step == PathIterator.SEG_CLOSE ? begun : new Point2D.Float(point[0], point[1]);
            if (step == PathIterator.SEG_MOVETO) {
                begun = to;
            } else {
                add(from, to);
            }
            from = to;
        }
    }

    /** Each part of the path for itself. */
    private void filled() {
        Path2D.Float part = new Path2D.Float();
        float[] point = new float[6];
        for (PathIterator each = path.getPathIterator(null); !each.isDone(); each.next()) {
            int step = each.currentSegment(point);
            if (step == PathIterator.SEG_MOVETO) {
                bar(part);
                part.reset();
                part.moveTo(point[0], point[1]);
            } else if (step == PathIterator.SEG_LINETO) {
                part.lineTo(point[0], point[1]);
            }
        }
        bar(part);
    }

    private void bar(Path2D part) {
        Rectangle2D bounds = part.getBounds2D();
        if (bounds.getHeight() <= THICKEST && bounds.getWidth() > bounds.getHeight()) {
            add(
                    new Point2D.Double(bounds.getMinX(), bounds.getCenterY()),
                    new Point2D.Double(bounds.getMaxX(), bounds.getCenterY()));
        } else if (bounds.getWidth() <= THICKEST) {
            add(
                    new Point2D.Double(bounds.getCenterX(), bounds.getMinY()),
                    new Point2D.Double(bounds.getCenterX(), bounds.getMaxY()));
        }
    }

    private void add(Point2D from, Point2D to) {
        if (Math.min(Math.abs(from.getX() - to.getX()), Math.abs(from.getY() - to.getY())) < 1) {
            lines.add(direction.read(from, to));
        }
    }
}
