package cn.anxian.directive.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One sentence, several bodies, several days: on Tuesday, 20 January 2026. */
class DaysApartTest {

    private static final List<String> COUNTIES = List.of("乙丑县", "丙寅区", "丁卯市");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "市教育局于2月5日前、市民政局于2月10日前、市卫健委于2月20日前完成消防演练|市教育局02-05 市民政局02-10 市卫健委02-20",
                "市教育局要于2月15日前完成校车检查，市公安局要于2月28日前完成货车检查|市教育局02-15 市公安局02-28",
                "市商务局、市文旅局分别于2月5日前、2月10日前完成商场、景区检查|市商务局02-05 市文旅局02-10",
                "市商务局、市文旅局分别于2027年2月5日、10日前完成商场、景区检查|市商务局2027-02-05 市文旅局2027-02-10",
                "请乙丑县、丙寅区、丁卯市分别于2月5日前、2月10日前和15日前报送整改清单|乙丑县02-05 丙寅区02-10 丁卯市02-15",
                "乙丑县于3月底前、丙寅区和丁卯市于4月底前完成尾矿库治理|乙丑县03-31 丙寅区04-30 丁卯市04-30",
                "乙丑县要在3月底前，丙寅区要在4月底前完成尾矿库治理|乙丑县03-31 丙寅区04-30",
                "2月5日前，市水利局制定方案，2月20日前，市气象局完成站点检查|市水利局02-05 市气象局02-20",
                "各县（市、区）要在2月10日前完成自查，市直有关部门要在2月底前完成抽查|各县（市、区）02-10 市直有关部门02-28",
                "市水利局要在2月10日前完成排查、3月底前完成整改，市气象局要在2月20日前完成会商|市水利局03-31 市气象局02-20",
                "由市教育局牵头于3月底前制定方案，市公安局配合于4月底前完成校园周边排查|市教育局03-31 市公安局04-30",
                "开展加油站检查（市商务局牵头，2月10日前；市公安局配合，2月20日前）|市商务局02-10 市公安局02-20",
                "开展加油站检查（责任单位：市商务局，2月10日前；市公安局，2月20日前）|市商务局02-10 市公安局02-20",
                "开展加油站检查。责任单位：市商务局（2月10日前）、市公安局（2月20日前）|市商务局02-10 市公安局02-20"
            })
    void each_body_has_the_day_that_stands_with_it(String words, String owners) {
        Sentence sentence = item(words);
        assertThat(sentence.isTask()).isTrue();
        assertThat(sentence.isDatedApart()).isTrue();
        assertThat(owners(sentence)).containsExactly(owners.split(" "));
        DeadlineWords whole = sentence.deadline().orElseThrow();
        assertThat(whole.due()).as("no day is the whole's").isEmpty();
        assertThat(sentence.otherDeadlines())
                .hasSizeGreaterThan(1)
                .allSatisfy(day -> assertThat(whole.text()).contains(day.text()));
    }

    @Test
    @DisplayName("原因里写明哪家哪一天；把握低，校核时排在前面")
    void the_reason_names_the_pairs_and_a_person_looks_at_them_early() {
        Sentence sentence = item("市教育局要于2月15日前完成校车检查，市公安局要于2月28日前完成货车检查");
        assertThat(sentence.deadline().orElseThrow().because()).isEqualTo("原文有多个期限：市教育局2月15日前，市公安局2月28日前。各按各的期限，请核对。");
        assertThat(sentence.confidence()).isLessThan(0.6);
    }

    @Test
    void where_the_words_leave_open_whose_which_is_nobody_is_given_one() {
        Sentence sentence = item("市商务局、市文旅局、市教育局分别于2月5日前、2月10日前完成检查");
        assertThat(sentence.isDatedApart()).isFalse();
        DeadlineWords whole = sentence.deadline().orElseThrow();
        assertThat(whole.due()).isEmpty();
        assertThat(whole.because()).contains("2月5日前、2月10日前，没有写明各归哪家");
        assertThat(sentence.confidence()).isLessThan(0.6);
    }

    @Test
    void a_day_of_somebody_whose_name_is_not_known_is_not_the_one_s_before_it() {
        Sentence sentence = item("市教育局要于2月底前、市直其余各家要于3月底前完成自查");
        assertThat(owners(sentence)).containsExactly("市教育局02-28");
        assertThat(sentence.deadline().orElseThrow().because()).contains("另有3月底前没有认出是哪家");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "市水利局要在3月底前排查完毕，6月底前整改到位|03-31 06-30",
                "市应急管理局、市公安局要在3月底前完成排查，6月底前整改到位|03-31 06-30",
                "市应急管理局要在2月5日前完成排查，会同市公安局2月20日前完成整改|02-05 02-20",
                "市教育局牵头，市公安局配合，2月10日前完成排查，3月底前完成整改|02-10 03-31",
                "6月底前完成摸排，市住建局9月底前完成整改|06-30 09-30",
                "各县（市、区）分别于3月底前、6月底前完成排查、整改|03-31 06-30",
                "市水利局、市气象局要分别在3月底前完成自查|03-31"
            })
    @DisplayName("同一家先后几步的期限：最后完成的那个仍是整项任务的期限")
    void the_days_of_the_stages_of_one_task_end_with_the_last(String words, String days) {
        Sentence sentence = item(words);
        assertThat(sentence.isDatedApart()).isFalse();
        assertThat(Stream.concat(sentence.otherDeadlines().stream(), sentence.deadline().stream())
                        .map(DaysApartTest::day))
                .containsExactly(days.split(" "));
    }

    @Test
    void days_that_share_their_words_are_no_list_and_nothing_is_lost() {
        NothingIsLost.in(Engine.readOn(Engine.TUESDAY, "各级各部门9月底前即日起5个工作日内完成自查。"));
        NothingIsLost.in(Engine.readOn(Engine.TUESDAY, "市水利局于１二月5日、10日前完成自查。"));
    }

    @Test
    void what_stands_at_the_end_of_an_item_holds_for_its_sentences() {
        Decomposition read = Engine.readOn(Engine.TUESDAY, """
                现就有关工作通知如下：
                一、重点任务
                1.排查景区玻璃栈道隐患。对不合格的一律停用。建立问题清单。
                责任单位：市文旅局（2月10日前）、市水利局（2月20日前）。
                """);
        Sentence first = Engine.sentence(read, "对不合格");
        assertThat(owners(first)).containsExactly("市文旅局02-10", "市水利局02-20");
        assertThat(first.deadline().orElseThrow().because()).startsWith("写在本项末尾：原文有多个期限：");
        NothingIsLost.in(read);
    }

    private static Sentence item(String words) {
        Decomposition read = Engine.readIn(COUNTIES, "现就有关事项通知如下：\n（1）" + words + "。");
        NothingIsLost.in(read);
        return Engine.sentence(read, "（1）");
    }

    private static List<String> owners(Sentence sentence) {
        return Stream.concat(sentence.leads().stream(), sentence.helpers().stream())
                .flatMap(agency -> agency.deadline().map(own -> agency.name() + day(own)).stream())
                .collect(Collectors.toList());
    }

    /** 02-05 of the year of the meeting. */
    private static String day(DeadlineWords words) {
        return Optional.of(words)
                .flatMap(DeadlineWords::due)
                .map(due -> due.lastDay().toString().replaceFirst("^2026-", ""))
                .orElse("—");
    }
}
