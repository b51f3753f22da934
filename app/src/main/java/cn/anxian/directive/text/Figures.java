package cn.anxian.directive.text;

import java.util.ArrayList;
import java.util.List;

/** Finds numbers with their units; dates, document numbers and names of accidents are none. */
final class Figures {

    private static final String[] UNITS = {
        "个工作日", "平方公里", "平方米", "立方米", "个百分点", "公里", "千米", "小时", "分钟", "万元", "亿元", "万人", "万吨", "万户", "人次", "户次", "家次",
        "个月", "周岁", "公斤", "千克", "毫米", "摄氏度", "余家", "余名", "余人", "多家", "多人", "家", "座", "个", "起", "人", "名", "处", "项", "条",
        "辆", "艘", "台", "部", "户", "间", "所", "栋", "幢", "次", "场", "份", "元", "天", "米", "吨", "亩", "度", "支", "套", "组", "批",
        "件", "类", "级", "岁", "倍", "里", "%", "％", "‰", "℃"
    };

    private final SourceText source;

    Figures(SourceText source) {
        this.source = source;
    }

    List<Figure> in(Piece piece, int offset) {
        String text = source.text();
        List<Figure> figures = new ArrayList<>();
        int at = piece.body();
        while (at < piece.close()) {
            if (Marker.digit(text.charAt(at)) < 0) {
                at++;
                continue;
            }
            int end = numberEnd(text, at, piece.close());
            String unit = unitAt(text, end, piece.close());
            boolean named =
                    at > 0 && "“\"第-—－·.•‘".indexOf(text.charAt(at - 1)) >= 0 || at > 0 && isLatin(text.charAt(at - 1));
            if (!unit.isEmpty() && !named) {
                int close = end + unit.length();
                figures.add(new Figure(
                        text.substring(at, close),
                        Marker.narrow(text.substring(at, end))
                                .replace('．', '.')
                                .replace(",", "")
                                .replace("，", ""),
                        unit,
                        source.offsetAt(at, piece.start(), offset),
                        source.offsetAt(close, piece.start(), offset)));
            }
            at = Math.max(end + unit.length(), at + 1);
        }
        return figures;
    }

    private static int numberEnd(String text, int from, int end) {
        int at = Marker.digitsEnd(text, from, end);
        boolean fraction = at + 1 < end
                && (text.charAt(at) == '.' || text.charAt(at) == '．' || text.charAt(at) == ',')
                && Marker.digit(text.charAt(at + 1)) >= 0;
        return fraction ? numberEnd(text, at + 1, end) : at;
    }

    private static String unitAt(String text, int at, int end) {
        for (String unit : UNITS) {
            if (text.startsWith(unit, at) && at + unit.length() <= end) {
                return unit;
            }
        }
        return "";
    }

    private static boolean isLatin(char letter) {
        return letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z';
    }
}
