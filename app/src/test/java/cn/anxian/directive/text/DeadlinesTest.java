package cn.anxian.directive.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words of a deadline mean on Tuesday, 20 January 2026. */
class DeadlinesTest {

    private static final LocalDate TUESDAY = Engine.TUESDAY;

    @Test
    void a_period_never_begins_within_a_character() {
        for (int letters = 15; letters < 30; letters++) {
            NothingIsLost.in(Engine.readOn(TUESDAY, "😀" + "验".repeat(letters) + "之日起5个工作日内完成检查。"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "明天,明天,2026-01-21",
        "后天下班前,后天下班前,2026-01-22",
        "本周五前,本周五前,2026-01-23",
        "下周一前,下周一前,2026-01-26",
        "月底前,月底前,2026-01-31",
        "下月底前,下月底前,2026-02-28",
        "年底前,年底前,2026-12-31",
        "明年底前,明年底前,2027-12-31",
        "9月底前,9月底前,2026-09-30",
        "九月底前,九月底前,2026-09-30",
        "十月底前,十月底前,2026-10-31",
        "十月前,十月前,2026-10-31",
        "三季度末,三季度末,2026-09-30",
        "第三季度末前,三季度末前,2026-09-30",
        "2月10日前,2月10日前,2026-02-10",
        "２月１０日前,２月１０日前,2026-02-10",
        "2026年3月25日前,2026年3月25日前,2026-03-25",
        "于2026年3月31日之前,2026年3月31日之前,2026-03-31",
        "3月上旬前,3月上旬前,2026-03-10",
        "3日内,3日内,2026-01-23",
        "十五天内,十五天内,2026-02-04",
        "5个工作日内,5个工作日内,2026-01-27",
        "两个月内,两个月内,2026-03-20",
        "一个月内,一个月内,2026-02-20",
        "一周内,一周内,2026-01-27",
        "上半年前,上半年前,2026-06-30",
        "即日起一周内,即日起一周内,2026-01-27",
        "自通知印发之日起15个工作日内,自通知印发之日起15个工作日内,2026-02-10",
        "会后三天内,会后三天内,2026-01-23",
        "今后半年内,今后半年内,2026-07-20",
        "半个月内,半个月内,2026-02-04",
        "用一个月左右的时间,一个月左右的时间,2026-02-20",
        "本月25日前,本月25日前,2026-01-25",
        "下个月10日之前,下个月10日之前,2026-02-10",
        "星期五前,星期五前,2026-01-23",
        "于2月10日18时前,2月10日18时前,2026-02-10",
        "3月2日至16日,3月2日至16日,2026-03-16",
        "于3月28日到4月3日,3月28日到4月3日,2026-04-03"
    })
    void words_of_a_deadline_become_a_day(String words, String found, String day) {
        Sentence sentence = sentence("各县（市、区）要" + words + "完成排查整治。");
        DeadlineWords deadline = sentence.deadline().orElseThrow();
        assertThat(deadline.text()).isEqualTo(found);
        assertThat(deadline.due().orElseThrow().lastDay()).isEqualTo(LocalDate.parse(day));
        assertThat(deadline.because()).contains("会议日期");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 月 20 日前|2026-12-20",
                "12　月　20　日　前|2026-12-20",
                "2026 年 3 月 25 日之前|2026-03-25",
                "于 9 月底 前|2026-09-30",
                "9月 25日前|2026-09-25",
                "本月 25 日前|2026-01-25",
                "第 三 季度末 前|2026-09-30",
                "5 个工作日 内|2026-01-27",
                "两 个月 内|2026-03-20",
                "2 月 1 日 至 3 月 25 日|2026-03-25",
                "2 月 10 日 18 时前|2026-02-10",
                "月底 前|2026-01-31"
            })
    @DisplayName("日期里有空格，照样是日期")
    void spaces_inside_a_day_leave_it_a_day(String words, String day) {
        Decomposition read = Engine.readOn(TUESDAY, "各县（市、区）要" + words + "完成排查整治。");
        NothingIsLost.in(read);
        Sentence sentence = read.sentences().getFirst();
        DeadlineWords deadline = sentence.deadline().orElseThrow();
        assertThat(sentence.isTask()).isTrue();
        assertThat(deadline.due().orElseThrow().lastDay()).isEqualTo(LocalDate.parse(day));
        assertThat(read.source().between(deadline.start(), deadline.end())).isEqualTo(deadline.text());
    }

    @Test
    @DisplayName("期限里写明的钟点，有空格也留着；表格里隔开的两格不是一个日期")
    void spaces_keep_the_hour_and_a_tab_parts_two_cells() {
        assertThat(due("各县（市、区）要于 2 月 10 日 下午 5 点 前报送清单。").dueAt())
                .isEqualTo(OffsetDateTime.parse("2026-02-10T17:00:00+08:00").toInstant());
        assertThat(Engine.readOn(TUESDAY, "检查企业8\t月底前\t检查完成。")
                        .sentences()
                        .getFirst()
                        .deadline()
                        .orElseThrow()
                        .text())
                .isEqualTo("月底前");
    }

    @Test
    @DisplayName("一句里有几个期限：最后完成的那个是任务的期限，其余照列，一个不丢")
    void of_several_deadlines_the_latest_is_the_task_s_and_the_others_are_listed() {
        String text = "6月底前完成摸排，12月底前全面整改到位。";
        Sentence task = Engine.readOn(LocalDate.of(2026, 3, 1), "现就有关事项通知如下：\n" + text)
                .sentences()
                .getLast();
        assertThat(task.deadline().orElseThrow().text()).isEqualTo("12月底前");
        assertThat(task.otherDeadlines()).extracting(DeadlineWords::text).containsExactly("6月底前");
        assertThat(task.otherDeadlines().getFirst().start()).isEqualTo(task.start());
        Sentence report = Engine.only("12月底前完成整治，每季度报送进展，6月底前先完成学校整治。");
        assertThat(report.deadline().orElseThrow().text()).isEqualTo("6月底前");
        assertThat(report.otherDeadlines()).extracting(DeadlineWords::text).containsExactly("12月底前");
        Sentence handed = Engine.readOn(LocalDate.of(2026, 3, 1), "1.5月底前完成首轮检查，8月底前完成复查（责任单位：市水利局；完成时限：2026年7月底前）。")
                .sentences()
                .getFirst();
        assertThat(handed.deadline().orElseThrow().text()).isEqualTo("2026年7月底前");
        assertThat(handed.otherDeadlines()).extracting(DeadlineWords::text).containsExactly("5月底前", "8月底前");
    }

    @Test
    @DisplayName("期限到当日24时，写作次日0时")
    void a_deadline_runs_to_the_end_of_its_day() {
        DueDate due = due("要月底前完成排查整治。");
        assertThat(due.dueAt()).isEqualTo(Instant.parse("2026-01-31T16:00:00Z"));
        assertThat(due.bound()).isEqualTo(DueDate.Bound.BY);
        assertThat(due.past()).isFalse();
    }

    @Test
    @DisplayName("春节期间按国务院放假通知：2026年2月15日至23日")
    void the_spring_festival_lasts_as_the_notice_says() {
        DueDate during = due("春节期间要严格执行24小时值班制度。");
        assertThat(during.lastDay()).isEqualTo(LocalDate.of(2026, 2, 23));
        assertThat(during.bound()).isEqualTo(DueDate.Bound.DURING);
        assertThat(due("要在春节前完成一轮检查。").lastDay()).isEqualTo(LocalDate.of(2026, 2, 14));
    }

    @Test
    void from_now_on_begins_on_the_day_of_the_meeting_and_ends_nowhere() {
        DueDate now = due("即日起，各企业要开展自查。");
        assertThat(now.lastDay()).isEqualTo(TUESDAY);
        assertThat(now.bound()).isEqualTo(DueDate.Bound.FROM);
        assertThat(now.because()).contains("没有写明完成日期");
    }

    @ParameterizedTest
    @CsvSource({
        "明天下午5点前,明天下午5点前,2026-01-21T17:00:00+08:00",
        "今晚8点前,今晚8点前,2026-01-20T20:00:00+08:00",
        "今天晚上12点以前,今天晚上12点以前,2026-01-21T00:00:00+08:00",
        "后天上午11点半之前,后天上午11点半之前,2026-01-22T11:30:00+08:00",
        "下周一中午12点前,下周一中午12点前,2026-01-26T12:00:00+08:00",
        "2月10日17:30前,2月10日17:30前,2026-02-10T17:30:00+08:00",
        "明天5点前,明天5点前,2026-01-22T00:00:00+08:00"
    })
    void an_hour_that_is_written_is_kept(String words, String found, String due) {
        DeadlineWords deadline =
                sentence("各县（市、区）要" + words + "报送排查清单。").deadline().orElseThrow();
        assertThat(deadline.text()).isEqualTo(found);
        assertThat(deadline.due().orElseThrow().dueAt())
                .isEqualTo(OffsetDateTime.parse(due).toInstant());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "凡在12月10日前未完成整改的企业，由县应急局责令停产。",
                "对2027年6月30日前到期的许可证，各县（市、区）要提前通知企业办理。",
                "对12月10日前仍未整改到位的，县应急局要责令停产。",
                "12月10日前未完成整改的，由县应急局责令停产。",
                "凡2020年12月底前建成的冷库，要重新检测。",
                "如在3月底前没有取得资质的，一律停止作业。"
            })
    @DisplayName("凡在…前未完成的、对…前到期的：只说是哪些，不是期限")
    void a_day_that_only_tells_which_ones_are_meant_is_no_deadline(String text) {
        Sentence sentence = sentence(text);
        assertThat(sentence.deadline()).isEmpty();
        assertThat(sentence.otherDeadlines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "对排查出的隐患，要在3月底前全部整改到位。",
                "对12月10日前未完成整改的企业，县应急局要在3月底前逐家约谈。",
                "市应急局要在3月底前完成去年没有检查的企业的检查。",
                "对商场3月底前开展一轮全面的检查，建立台账。"
            })
    void a_day_by_which_something_is_to_be_done_stays_one_whatever_is_told_beside_it(String text) {
        DeadlineWords deadline = sentence(text).deadline().orElseThrow();
        assertThat(deadline.due().orElseThrow().lastDay()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(sentence(text).otherDeadlines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "本月上旬,2026-01-10",
        "本月中旬,2026-01-20",
        "本月下旬前,2026-01-31",
        "下月中旬前,2026-02-20",
        "下个月上旬,2026-02-10",
        "下月下旬,2026-02-28"
    })
    @DisplayName("本月中旬是20日，不是月底")
    void a_third_of_a_month_ends_on_its_own_last_day(String words, LocalDate day) {
        DeadlineWords deadline =
                sentence("各县（市、区）要在" + words + "完成一轮检查。").deadline().orElseThrow();
        assertThat(deadline.text()).isEqualTo(words);
        assertThat(deadline.due().orElseThrow().lastDay()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3月12日（星期四）前|3月12日（星期四）前|2026-03-12",
                "3月12日(周四)下班前|3月12日(周四)下班前|2026-03-12",
                "3月12日周四之前|3月12日周四之前|2026-03-12",
                "二〇二七年四月八日前|二〇二七年四月八日前|2027-04-08",
                "二○二七年四月八日前|二○二七年四月八日前|2027-04-08",
                "二零二七年四月底前|二零二七年四月底前|2027-04-30",
                "二〇二六年六月２０日前|二〇二六年六月２０日前|2026-06-20",
                "二〇二七年底前|二〇二七年底前|2027-12-31",
                "2026.6.18前|2026.6.18前|2026-06-18",
                "2026-06-18前|2026-06-18前|2026-06-18",
                "2026/6/18 17:00前|2026/6/18 17:00前|2026-06-18",
                "明年5月20日前|明年5月20日前|2027-05-20",
                "明年二季度末|明年二季度末|2027-06-30",
                "明年上半年|明年上半年|2027-06-30",
                "后年年底前|后年年底前|2028-12-31",
                "后年6月底前|后年6月底前|2028-06-30",
                "今年4月底前|今年4月底前|2026-04-30"
            })
    void a_day_is_read_as_people_write_it(String words, String found, LocalDate day) {
        Sentence sentence = sentence("市水利局要于" + words + "完成除险加固。");
        assertThat(sentence.otherDeadlines()).isEmpty();
        DeadlineWords deadline = sentence.deadline().orElseThrow();
        assertThat(deadline.text()).isEqualTo(found);
        assertThat(deadline.due().orElseThrow().lastDay()).isEqualTo(day);
        assertThat(deadline.because()).doesNotContain("不符");
    }

    @Test
    void a_weekday_that_is_not_that_day_s_is_told() {
        DeadlineWords deadline = sentence("市水利局要于3月12日（星期五）前完成除险加固。").deadline().orElseThrow();
        assertThat(deadline.due().orElseThrow().lastDay()).isEqualTo("2026-03-12");
        assertThat(deadline.because()).endsWith("原文写的是星期五，与该日不符，请核对。");
    }

    @ParameterizedTest
    @CsvSource({"2月30日前,2026年2月没有30日", "9月31日前,2026年9月没有31日", "2月31号之前,2026年2月没有31日", "2027年2月29日前,2027年2月没有29日"})
    void a_day_that_no_month_has_is_not_moved_to_another(String words, String because) {
        DeadlineWords deadline =
                sentence("市水利局要于" + words + "完成除险加固。").deadline().orElseThrow();
        assertThat(deadline.due()).isEmpty();
        assertThat(deadline.because()).contains(because, "由审核人");
    }

    @Test
    void a_holiday_whose_day_the_measure_fixes_is_known_before_its_notice() {
        Sentence sentence = Engine.readOn(LocalDate.of(2029, 11, 23), "市水利局要在元旦前完成除险加固。")
                .sentences()
                .getFirst();
        DueDate due = sentence.deadline().flatMap(DeadlineWords::due).orElseThrow();
        assertThat(due.lastDay()).isEqualTo("2029-12-31");
        assertThat(due.provisional()).isTrue();
        assertThat(due.because()).contains("2030年的放假通知没有载入", "全国年节及纪念日放假办法", "未核");
    }

    @ParameterizedTest
    @ValueSource(strings = {"要把年底集中交付的楼盘逐一查一遍。", "要做好月底安全考核的各项准备。"})
    void a_day_that_belongs_to_what_is_spoken_of_is_no_deadline(String text) {
        assertThat(sentence(text).deadline()).isEmpty();
    }

    @Test
    void a_storm_comes_when_the_forecast_says() {
        DeadlineWords words = sentence("市水利局要在台风登陆之前转移完毕。").deadline().orElseThrow();
        assertThat(words.due()).isEmpty();
        assertThat(words.because()).contains("预报");
    }

    @Test
    @DisplayName("“周五下班前”的钟点是平台的约定，不写成法定时间")
    void the_end_of_work_is_a_house_rule_and_says_so() {
        DueDate due = due("请各单位周五下班前上报排查清单。");
        assertThat(due.dueAt()).isEqualTo(Instant.parse("2026-01-23T10:00:00Z"));
        assertThat(due.because()).contains("2026年1月23日", "内部约定，不是法定时间");
    }

    @Test
    void a_period_with_its_beginning_says_from_when_it_is_counted() {
        assertThat(due("即日起，一周内要完成自查。").lastDay()).isEqualTo(LocalDate.of(2026, 1, 27));
        DueDate later = due("各企业要自9月1日起十五日内完成整改。");
        assertThat(later.lastDay()).isEqualTo(LocalDate.of(2026, 9, 16));
        assertThat(later.because()).startsWith("“9月1日起”自2026年9月1日");
        assertThat(due("即日起至3月底前要开展集中整治。").lastDay()).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"自收到通知之日起5日内", "整改完成后3日内", "接到举报后五个工作日内", "项目竣工之日起30日内"})
    void what_is_counted_from_a_day_that_is_not_known_has_no_date(String words) {
        DeadlineWords deadline = sentence("各单位要" + words + "报送结果。").deadline().orElseThrow();
        assertThat(deadline.text()).isEqualTo(words);
        assertThat(deadline.due()).isEmpty();
        assertThat(deadline.because()).contains("还不知道", "由审核人填写");
    }

    @Test
    void a_deadline_before_the_meeting_is_marked() {
        DueDate past = due("要在2025年12月31日前完成整改。");
        assertThat(past.past()).isTrue();
        assertThat(past.because()).contains("已经过期");
        assertThat(due("要在1月10日前完成整改。").past()).isTrue();
        assertThat(due("县水利局要在昨天之前修好闸门。").lastDay()).isEqualTo(TUESDAY.minusDays(1));
        assertThat(due("县水利局要在前天下班前修好闸门。").past()).isTrue();
    }

    @Test
    void a_month_that_has_long_gone_by_is_the_next_years() {
        Sentence sentence = Engine.readOn(LocalDate.of(2026, 11, 20), "要在3月底前完成整改。")
                .sentences()
                .getFirst();
        assertThat(sentence.deadline().orElseThrow().due().orElseThrow().lastDay())
                .isEqualTo(LocalDate.of(2027, 3, 31));
    }

    @Test
    void a_span_of_days_ends_with_its_last() {
        DueDate span = due("各单位要于2026年2月1日至3月25日组织开展排查整治。");
        assertThat(span.lastDay()).isEqualTo(LocalDate.of(2026, 3, 25));
    }

    @Test
    @DisplayName("期限写在标题里的，标题下的任务都用它")
    void a_heading_s_deadline_binds_what_stands_under_it() {
        Decomposition read = Engine.readOn(TUESDAY, "（一）自查自纠（2月底前）。各单位对照清单开展自查。\n（二）抽查。市安委办组织抽查。");
        DeadlineWords words = Engine.sentence(read, "各单位").deadline().orElseThrow();
        assertThat(words.text()).isEqualTo("2月底前");
        assertThat(words.because()).startsWith("写在本段标题里");
        assertThat(Engine.sentence(read, "市安委办").deadline()).isEmpty();
    }

    @Test
    void without_the_day_of_the_meeting_the_words_stand_alone() {
        DeadlineWords words = Engine.only("要月底前完成排查整治。").deadline().orElseThrow();
        assertThat(words.text()).isEqualTo("月底前");
        assertThat(words.due()).isEmpty();
        assertThat(words.because()).contains("没有给出会议日期");
    }

    @ParameterizedTest
    @ValueSource(strings = {"要对“两会”期间的值班作出安排。", "节日期间要严格执行报告制度。", "主汛期前要完成水库除险。"})
    void a_time_that_no_calendar_knows_is_left_to_a_person(String text) {
        DeadlineWords words = sentence(text).deadline().orElseThrow();
        assertThat(words.due()).isEmpty();
        assertThat(words.because()).contains("由审核人");
    }

    @Test
    void a_holiday_of_a_year_without_notice_is_left_to_a_person() {
        DeadlineWords words = Engine.readOn(LocalDate.of(2030, 1, 10), "春节前要完成一轮检查。")
                .sentences()
                .getFirst()
                .deadline()
                .orElseThrow();
        assertThat(words.due()).isEmpty();
        assertThat(words.because()).contains("放假通知没有载入");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1月25日，全省召开了电视电话会议。",
                "对今年2月以来发现的隐患，要建立台账。",
                "要落实24小时值班制度。",
                "要深刻吸取“3·21”事故教训，开展大检查。",
                "今天上午，全市召开了会议。",
                "明天上午9点，市政府召开专题会议。",
                "各县（市、区）要每周五上报一次进展。",
                "要坚持一周一调度、一月一通报。",
                "要每月底前报送台账。",
                "各供气站要每周一上午报送本周用气情况。",
                "各供气站要每月5日前报送本月停气计划。",
                "昨天、前天都要求过，各供气站要配齐报警器。",
                "近三年内发生过事故的企业要重点检查。"
            })
    void a_day_that_is_told_is_no_deadline(String text) {
        assertThat(sentence(text).deadline()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "今天晚上就把值班表排出来,今天晚上,2026-01-20",
        "明天上午就上门检查,明天上午,2026-01-21",
        "三天以后给我一份检查报告,三天以后,2026-01-23",
        "二月八号我要看一次台账,二月八号,2026-02-08"
    })
    @DisplayName("“今天晚上就…”“三天以后给我…”说的是期限")
    void a_day_may_be_set_as_people_speak(String words, String found, LocalDate day) {
        DeadlineWords deadline = sentence("各位局长，" + words + "。").deadline().orElseThrow();
        assertThat(deadline.text()).isEqualTo(found);
        assertThat(deadline.due().orElseThrow().lastDay()).isEqualTo(day);
    }

    private static Sentence sentence(String text) {
        return Engine.readOn(TUESDAY, text).sentences().getFirst();
    }

    private static DueDate due(String text) {
        return sentence(text).deadline().orElseThrow().due().orElseThrow();
    }
}
