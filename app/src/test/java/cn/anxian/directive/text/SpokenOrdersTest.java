package cn.anxian.directive.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 讲话二：“不能把‘说过了’当成‘做过了’”: what a speaker orders without 要 is ordered, too. */
class SpokenOrdersTest {

    private static final String OPENING = "今天把各位请来，就讲一件事，工地上的安全。";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "住建局的同志把在建工地的塔吊排一排队，本周五之前给我一份名单。|住建局",
                "水利局在每座淤地坝边上立牌子，一个人也不能往下走。|水利局",
                "供电公司每天早上八点给工地报一次负荷。|供电公司",
                "教育局，校车归你们管，下周一之前把车况摸清楚。|教育局",
                "商务局和邮政局一条街一条街走，没有灭火器的马上停下来。|商务局、邮政局",
                "各乡镇不要光等县里，先把山脚下的几户人家搬出来。|各乡镇",
                "卫健委来牵这个头，疾控、民政配合，一周内拿个方案。|卫健委",
                "煤场谁管，城管局管，交警也管，明天之前把名单给我报上来。|城管局、交警",
                "林业局、农业农村局进山入户，把火源收上来。|林业局、农业农村局",
                "县政府办公室盯紧今天说的几件事，一周以后给我一个结果。|县政府办公室",
                "市市场监管局听好，全市的气瓶，本月底之前要全部过一遍。|市市场监管局",
                "医院那边，卫健委盯着，绿色通道不能断。|卫健委",
                "加油船由市商务局管起来，不能谁都去加。|市商务局",
                "渔政和海警在三个锚地设点，没有救生衣的不让出港。|渔政、海警",
                "民政局摸个底，独居老人有多少，下周一把数给我。|民政局",
                "水利局和林业局，你们两家月底以前把山洪沟再给我过一遍。|水利局、林业局",
                "路灯的事城管局想办法，孩子走夜路的事情优先安排。|城管局",
                "各乡镇的书记、乡长，本周之内每人至少下一趟矿，看到了什么报到县安委办。|各乡镇",
                "粮食和物资储备局局长，本周之内把粮库的名单给我。|粮食和物资储备局",
                "民政局配合一下，取暖补贴的事下月十号以前全部发完。|民政局",
                "渡口不能再这么乱下去了，海事和体育部门一条船一条船看，没有救生衣的坚决停掉。|海事、体育部门"
            })
    @DisplayName("没有“要”字的口头布置：点了谁的名，就是谁的任务")
    void whoever_is_named_in_a_spoken_order_has_a_task(String order, String who) {
        Sentence sentence =
                Engine.readOn(Engine.TUESDAY, OPENING + order).sentences().getLast();

        assertThat(sentence.isTask()).isTrue();
        assertThat(names(sentence.leads())).containsExactly(who.split("、"));
        assertThat(sentence.leads()).noneMatch(Agency::inferred);
    }

    @ParameterizedTest
    @ValueSource(strings = {"冷库接到报警该停就停。", "会上点到的单位，明天上午就碰头，把活分到股室。"})
    void an_order_that_names_nobody_is_still_one(String order) {
        Sentence sentence =
                Engine.readOn(Engine.TUESDAY, OPENING + order).sentences().getLast();

        assertThat(sentence.isTask()).isTrue();
        assertThat(sentence.leads()).allMatch(Agency::inferred);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "农业局过去也管过这一块。",
                "有的局长总想着把事情推给别人。",
                "民政局给我看过一份材料，全县养老院八十多家。",
                "民政局给我的名单不全。",
                "气象局说今年雨水多。",
                "交警去年把路口看住了，事故就少了一半。",
                "工信局的情况好一些，年年都在改。",
                "财政局是管钱的，心里有数。",
                "下周就进入汛期。",
                "各级干部要真正把责任扛在肩上，不能停在嘴上。",
                "检查组上午到了水库，现场已依法责令业主清理完毕。",
                "在汛期即将到来之际，我们抽出半天时间开展学习，目的就是贯彻落实省里的会议精神。",
                "他每天都要走二十里山路。",
                "哪家拖了后腿，我找哪家算账。"
            })
    @DisplayName("同一篇讲话里说情况、讲道理的话，不是任务")
    void what_the_speaker_only_tells_is_no_task(String told) {
        assertThat(Engine.readOn(Engine.TUESDAY, OPENING + told).tasks()).isEmpty();
    }

    @Test
    @DisplayName("先问一声某局长在不在，接着布置的就是他的事")
    void whoever_the_speaker_looks_for_is_asked_what_comes_next() {
        Sentence sentence = Engine.readOn(Engine.TUESDAY, OPENING + "水利局局长来了没有？好，三座水库的闸门，到月底，全部修好，修好你给我签字。")
                .sentences()
                .getLast();

        assertThat(sentence.isTask()).isTrue();
        assertThat(names(sentence.leads())).containsExactly("水利局");
        assertThat(sentence.leads().getFirst().because()).contains("刚刚点到");
    }

    @Test
    @DisplayName("没有“各位”“散会”的文字，说部门在做什么，不是布置")
    void a_tale_of_bodies_that_nobody_is_told_is_no_order() {
        assertThat(Engine.read("水利局在每座坝边上立牌子。商务局一条街一条街走。").tasks()).isEmpty();
    }

    @Test
    @DisplayName("“他从2019年起每年都要……”说的是一个人的习惯，不是要求")
    void what_somebody_does_every_year_is_asked_of_nobody() {
        assertThat(Engine.read("从2019年起，她每个汛期都要把河堤走上三遍。他入户要先敲三下门，再登记隐患。").tasks())
                .isEmpty();
        assertThat(Engine.only("其他单位要在月底前登记隐患。").isTask()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "由县热力公司对老旧管网逐段检测，10月底前完成。,县热力公司",
        "由市公路事业发展中心牵头修复护栏。,市公路事业发展中心",
        "请区城投集团于9月底前封闭工地。,区城投集团",
        "以上事项由市委督查室跟踪督办，每月报告一次。,市委督查室",
        "园区管委会作为建设单位，年底前完成雨水管网改造。,园区管委会",
        "宣传部门每月组织一次宣讲。,宣传部门"
    })
    @DisplayName("写在“由”“请”后面的、句首以“作为”自居的单位，按原文点名")
    void a_body_that_is_named_is_not_inferred(String words, String who) {
        Sentence sentence =
                Engine.readOn(Engine.TUESDAY, "现就有关事项通知如下：\n" + words).tasks().getFirst();

        assertThat(names(sentence.leads())).containsExactly(who);
        assertThat(sentence.leads()).noneMatch(Agency::inferred);
    }

    @Test
    void how_a_thing_is_done_is_no_body() {
        Decomposition read = Engine.readOn(Engine.TUESDAY, "现就有关事项通知如下：\n由县长带队检查渡口。");

        assertThat(read.sentences().getLast().leads())
                .noneMatch(agency -> agency.name().contains("带队"));
    }

    @Test
    void a_name_that_a_person_cuts_through_is_read_to_the_cut() {
        SourceText source = SourceText.of("散会。先由应急管理局牵头，按照职责分工把名单给我。");

        for (int cut = 1; cut < source.length(); cut++) {
            NothingIsLost.in(Engine.cutAt(source, List.of(cut)));
        }
    }

    private static List<String> names(List<Agency> agencies) {
        return agencies.stream().map(Agency::name).toList();
    }
}
