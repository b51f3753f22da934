package cn.anxian.accountability.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.anxian.accountability.PledgeStory;
import cn.anxian.story.Printed;
import cn.anxian.story.Visitor;
import org.junit.jupiter.api.Test;

/** A signed pledge and the table of its results, as another program opens and prints them. */
class PrintedPledgeStory extends PledgeStory {

    @Test
    void the_pledge_with_its_signature_and_the_table_of_results_are_drawn_within_their_margins() {
        assumeTrue(Printed.isPossible(), "没有安装 LibreOffice，跳过打印效果的检查");
        Visitor leader = at(city.cityLeader());
        Visitor county = at(city.countyLeader());
        String pledge = issued(leader, form(city.countyLeader(), ONE_OF_EACH));
        signs(county, pledge);

        assertThat(Printed.whole(leader.get("/api/pledges/" + pledge + ".docx"), "责任状.docx"))
                .contains("一、责任目标", "不低于95%", city.countyLeader().personName());
        assertThat(Printed.whole(leader.get("/api/pledges/" + pledge + "/results.docx"), "对照表.docx"))
                .contains("不低于95%", "还没有填报");
        assertThat(Printed.whole(leader.get("/api/pledges/" + pledge + "/results.xlsx"), "对照表（表格）.xlsx"))
                .contains("不低于95%");
    }
}
