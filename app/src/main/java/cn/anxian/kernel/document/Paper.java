package cn.anxian.kernel.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The sheet of GB/T 9704: A4, its margins, the page number between dashes, and the typefaces. */
final class Paper {

    private static final double TWENTIETHS_OF_A_POINT_PER_MILLIMETRE = 1440 / 25.4;

    /** 210 - 28 - 26 millimetres. */
    static final int LINE_WIDTH = millimetres(156);

    /** 297 - 25 - 25 millimetres. */
    static final int LONG_LINE_WIDTH = millimetres(247);

    private Paper() {}

    static void layOut(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(millimetres(210)));
        size.setH(BigInteger.valueOf(millimetres(297)));
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(millimetres(37)));
        margin.setBottom(BigInteger.valueOf(millimetres(35)));
        margin.setLeft(BigInteger.valueOf(millimetres(28)));
        margin.setRight(BigInteger.valueOf(millimetres(26)));
        margin.setHeader(BigInteger.valueOf(millimetres(15)));
        margin.setFooter(BigInteger.valueOf(millimetres(25)));
        margin.setGutter(BigInteger.ZERO);
        pageNumber(document);
        standIns(document);
    }

    /** Of a sheet that lies on its long side, for tables of many columns. */
    static void turn(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().getSectPr();
        CTPageSz size = section.getPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(BigInteger.valueOf(millimetres(297)));
        size.setH(BigInteger.valueOf(millimetres(210)));
        CTPageMar margin = section.getPgMar();
        margin.setTop(BigInteger.valueOf(millimetres(26)));
        margin.setBottom(BigInteger.valueOf(millimetres(24)));
        margin.setLeft(BigInteger.valueOf(millimetres(25)));
        margin.setRight(BigInteger.valueOf(millimetres(25)));
        margin.setFooter(BigInteger.valueOf(millimetres(14)));
    }

    static void dress(XWPFRun run, Face face) {
        run.setFontSize(face.points());
        CTRPr properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        CTFonts fonts = properties.addNewRFonts();
        fonts.setEastAsia(face.font());
        fonts.setAscii(face.font());
        fonts.setHAnsi(face.font());
        fonts.setCs(face.font());
    }

    private static void pageNumber(XWPFDocument document) {
        XWPFParagraph line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        OfficialDocument.write(line, Face.PAGE_NUMBER, "— ");
        line.getCTP().addNewFldSimple().setInstr("PAGE");
        OfficialDocument.write(line, Face.PAGE_NUMBER, " —");
    }

    /** Where a typeface is not installed the office program takes the one named beside it. */
    private static void standIns(XWPFDocument document) {
        String table = Arrays.stream(Face.values())
                .collect(Collectors.toMap(Face::font, Face::standIn, (one, same) -> one))
                .entrySet()
                .stream()
                .map(font -> "<w:font w:name=\"%s\"><w:altName w:val=\"%s\"/><w:charset w:val=\"86\"/></w:font>"
                        .formatted(font.getKey(), font.getValue()))
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:fonts"
                                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">",
                        "</w:fonts>"));
        try {
            PackagePartName name = PackagingURIHelper.createPartName("/word/fontTable.xml");
            PackagePart part = document.getPackage()
                    .createPart(name, "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml");
            try (OutputStream content = part.getOutputStream()) {
                content.write(table.getBytes(StandardCharsets.UTF_8));
            }
            document.getPackagePart()
                    .addRelationship(
                            name,
                            TargetMode.INTERNAL,
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable");
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int millimetres(int length) {
        return (int) Math.round(length * TWENTIETHS_OF_A_POINT_PER_MILLIMETRE);
    }
}
