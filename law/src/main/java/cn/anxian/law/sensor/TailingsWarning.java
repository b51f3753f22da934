package cn.anxian.law.sensor;

import cn.anxian.law.BadInput;
import cn.anxian.law.Facts;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import java.util.List;
import java.util.Map;

/** GB 39496-2020: the colour of one item of a tailings pond from its measuring points. */
public final class TailingsWarning {
    private static final List<PointColour> UPWARDS =
            List.of(PointColour.BLUE, PointColour.YELLOW, PointColour.ORANGE, PointColour.RED);

    private final Rule rule;

    public TailingsWarning(Rules rules) {
        this.rule = rules.get("TAILINGS-POINTS");
    }

    /** The highest colour of any point, one higher where enough points show the same. */
    public Ruling<PointColour> item(Map<PointColour, Integer> points) {
        var colour = PointColour.NONE;
        for (var it : UPWARDS) {
            var count = points.getOrDefault(it, 0);
            if (count < 0) {
                throw new BadInput("negative", it.label() + "点数不能为负", "points");
            }
            if (count > 0) {
                colour = max(colour, it == PointColour.RED || count < needed(it) ? it : next(it));
            }
        }
        var because =
                "蓝点" + points.getOrDefault(PointColour.BLUE, 0) + "个、黄点" + points.getOrDefault(PointColour.YELLOW, 0)
                        + "个、橙点" + points.getOrDefault(PointColour.ORANGE, 0) + "个、红点"
                        + points.getOrDefault(PointColour.RED, 0) + "个，项目预警：" + colour.label() + "。";
        return new Ruling<>(colour, rule.grounds(Facts.of("项目预警", colour.label()), because));
    }

    private int needed(PointColour colour) {
        return rule.parameters().integer("points", colour.label());
    }

    private static PointColour next(PointColour colour) {
        return PointColour.values()[colour.ordinal() + 1];
    }

    private static PointColour max(PointColour one, PointColour other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
