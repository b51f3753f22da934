package cn.anxian.law.transport;

import cn.anxian.law.BadInput;
import cn.anxian.law.Facts;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;

/** How many people must watch the vehicles that are connected. */
public final class MonitoringStaff {
    private final Rule rule;

    public MonitoringStaff(Rules rules) {
        this.rule = rules.get("MONITOR-STAFF");
    }

    /** What the enterprise carries. */
    public enum Trade {
        PASSENGERS("passengers", "道路旅客运输"),
        DANGEROUS_GOODS("dangerous-goods", "道路危险货物运输"),
        FREIGHT("freight", "重型载货汽车、牵引车货物运输");

        private final String code;
        private final String label;

        Trade(String code, String label) {
            this.code = code;
            this.label = label;
        }

        public String code() {
            return code;
        }

        public String label() {
            return label;
        }
    }

    public Ruling<Integer> required(Trade trade, int vehicles) {
        if (vehicles < 0) {
            throw new BadInput("negative", "vehicles 不能为负", "vehicles");
        }
        var parameters = rule.parameters();
        var exempt = vehicles == 0 || trade == Trade.FREIGHT && vehicles < parameters.integer("freightFrom");
        var each = parameters.integer("vehiclesPerPerson");
        var people = exempt ? 0 : Math.max(parameters.integer("least"), Math.ceilDiv(vehicles, each));
        var because = "接入车辆" + vehicles + "辆，" + (exempt ? "不要求配备专职监控人员。" : "至少配备专职监控人员" + people + "人。");
        return new Ruling<>(people, rule.grounds(Facts.of("接入车辆", vehicles + "辆"), because));
    }
}
