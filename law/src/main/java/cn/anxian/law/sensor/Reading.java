package cn.anxian.law.sensor;

import cn.anxian.law.Rules;
import cn.anxian.law.limit.Limit;
import cn.anxian.law.limit.Side;

/** What one sensor measures, and the one number on whose right side it has to stay. */
public enum Reading {
    OXYGEN_LOW("oxygen-low", "环境氧气（欠氧），%（体积分数）", "GAS-OXYGEN", "alarm", "欠氧", Side.ABOVE),
    OXYGEN_HIGH("oxygen-high", "环境氧气（过氧），%（体积分数）", "GAS-OXYGEN", "alarm", "过氧", Side.BELOW),
    RETURN_AIRWAY("return-airway", "总回风巷、一翼回风巷甲烷，%", "COAL-RETURN", "alarm", "", Side.BELOW),
    CARBON_MONOXIDE("coal-co", "煤矿一氧化碳，ppm", "COAL-CO", "ppm", "", Side.BELOW),
    FREEBOARD_1("freeboard-1", "1级尾矿坝安全超高，米", "TAILINGS-BEACH", "freeboard", "1级", Side.AT_LEAST),
    FREEBOARD_2("freeboard-2", "2级尾矿坝安全超高，米", "TAILINGS-BEACH", "freeboard", "2级", Side.AT_LEAST),
    FREEBOARD_3("freeboard-3", "3级尾矿坝安全超高，米", "TAILINGS-BEACH", "freeboard", "3级", Side.AT_LEAST),
    FREEBOARD_4("freeboard-4", "4级尾矿坝安全超高，米", "TAILINGS-BEACH", "freeboard", "4级", Side.AT_LEAST),
    FREEBOARD_5("freeboard-5", "5级尾矿坝安全超高，米", "TAILINGS-BEACH", "freeboard", "5级", Side.AT_LEAST),
    BEACH_1("beach-1", "1级尾矿坝干滩长度，米", "TAILINGS-BEACH", "beach", "1级", Side.AT_LEAST),
    BEACH_2("beach-2", "2级尾矿坝干滩长度，米", "TAILINGS-BEACH", "beach", "2级", Side.AT_LEAST),
    BEACH_3("beach-3", "3级尾矿坝干滩长度，米", "TAILINGS-BEACH", "beach", "3级", Side.AT_LEAST),
    BEACH_4("beach-4", "4级尾矿坝干滩长度，米", "TAILINGS-BEACH", "beach", "4级", Side.AT_LEAST),
    BEACH_5("beach-5", "5级尾矿坝干滩长度，米", "TAILINGS-BEACH", "beach", "5级", Side.AT_LEAST);

    private final String code;
    private final String label;
    private final String rule;
    private final String parameter;
    private final String row;
    private final Side side;

    Reading(String code, String label, String rule, String parameter, String row, Side side) {
        this.code = code;
        this.label = label;
        this.rule = rule;
        this.parameter = parameter;
        this.row = row;
        this.side = side;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public Limit limit(Rules rules) {
        var it = rules.get(rule);
        var limit = row.isEmpty() ? Limit.of(it, parameter, side) : Limit.of(it, parameter, row, side);
        return new Limit(it, label.substring(0, label.lastIndexOf('，')), limit.number(), limit.unit(), side);
    }
}
