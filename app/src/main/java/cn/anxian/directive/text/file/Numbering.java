package cn.anxian.directive.text.file;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Counts as Word counts: 一、, （一）, 1. before paragraphs that are numbered by themselves. */
final class Numbering {

    private static final int LEVELS = 9;
    private static final String NUMERALS = "零一二三四五六七八九";

    private final Map<BigInteger, int[]> counts = new HashMap<>();

    /** What Word shows before the paragraph; empty if it numbers nothing. */
    String before(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        BigInteger depth = paragraph.getNumIlvl();
        String format = paragraph.getNumFmt();
        String pattern = paragraph.getNumLevelText();
        if (list == null || format == null || pattern == null || list.signum() == 0) {
            return "";
        }
        int level = depth == null ? 0 : Math.min(LEVELS - 1, depth.intValue());
        int[] count = counts.computeIfAbsent(list, id -> new int[LEVELS]);
        count[level]++;
        for (int below = level + 1; below < LEVELS; below++) {
            count[below] = 0;
        }
        String shown = pattern;
        for (int each = 0; each <= level; each++) {
            shown = shown.replace("%" + (each + 1), written(Math.max(1, count[each]), format));
        }
        return format.equals("bullet") || format.equals("none") ? "" : shown;
    }

    private static String written(int count, String format) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "ideographDigital",
                    "japaneseCounting",
                    "taiwaneseCounting" -> chinese(count);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                count <= 20 ? String.valueOf((char) ('①' + count - 1)) : String.valueOf(count);
            default -> String.valueOf(count);
        };
    }

    private static String chinese(int count) {
        if (count < 10) {
            return String.valueOf(NUMERALS.charAt(count));
        }
        if (count > 99) {
            return String.valueOf(count);
        }
        String tens = count < 20 ? "十" : NUMERALS.charAt(count / 10) + "十";
        return count % 10 == 0 ? tens : tens + NUMERALS.charAt(count % 10);
    }
}
