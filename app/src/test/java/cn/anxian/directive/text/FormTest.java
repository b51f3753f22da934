package cn.anxian.directive.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sort of document it is, by title and opening. */
class FormTest {

    private static final String MINUTES = """
            甲子市安全生产委员会会议纪要
            〔2026〕3号
            2026年3月2日下午，副市长演示甲主持召开专题会议，邀请媒体记者列席。现将会议议定事项纪要如下：
            一、会议听取了市应急管理局关于一季度工作的汇报。
            二、会议原则同意《冷库专项整治方案》，由市应急管理局修改完善后按程序印发实施。
            三、会议强调，各县（市、区）要在3月底前完成冷库底数摸排。
            四、演示乙副市长强调，住建部门要对老旧燃气管网开展一次检测。
            五、会议传达学习了上级会议精神。会议指出，全国会议强调，要严格落实责任制。
            六、会议议定，由市财政局安排专项资金200万元。
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "关于切实做好汛期安全防范工作的通知,NOTICE,DIRECTIVE",
        "甲子市安委办关于开展粉尘涉爆企业检查的紧急通知,NOTICE,DIRECTIVE",
        "关于印发《甲子市城镇燃气整治方案》的通知,NOTICE,DIRECTIVE",
        "督办通知,NOTICE,DIRECTIVE",
        "甲子市冷库安全专项整治工作方案（试行）,PLAN,DIRECTIVE",
        "某某公司重大隐患整改方案,PLAN,DIRECTIVE",
        "2026年安全生产工作要点,PLAN,DIRECTIVE",
        "关于一季度督查情况的通报,BULLETIN,DIRECTIVE",
        "督办函,LETTER,DIRECTIVE",
        "关于商请协助调查的函,LETTER,DIRECTIVE",
        "关于加强基层应急能力建设的实施意见,OPINION,DIRECTIVE",
        "市政府专题会议纪要（第5期）,MINUTES,DIRECTIVE",
        "在全市安全生产工作会议上的讲话,SPEECH,DIRECTIVE",
        "市安委办任务分解表,LIST,DIRECTIVE",
        "甲子市出台冷库整治方案,OTHER,PLAIN",
        "我县启动夏季检查,OTHER,PLAIN"
    })
    void the_title_says_what_it_is(String title, Form form, Genre genre) {
        Decomposition read = Engine.read(title + "\n各有关企业应当定期检查设备。");
        assertThat(read.form()).isEqualTo(form);
        assertThat(read.genre()).isEqualTo(genre);
    }

    @Test
    void a_title_may_be_broken_over_lines() {
        assertThat(Form.of("甲子市安全生产委员会办公室\n关于印发《全市加油站专项整治\n工作方案》的通知\n各成员单位：\n")).isEqualTo(Form.NOTICE);
        assertThat(Form.of("冬季攻坚实施方案\n（2026年11月）\n为做好冬季工作，")).isEqualTo(Form.PLAN);
    }

    @Test
    @DisplayName("没有标题的，看开头；主送机关加落款，也是公文")
    void without_a_title_the_opening_tells() {
        assertThat(Form.of("同志们：\n今天开会。")).isEqualTo(Form.SPEECH);
        assertThat(Form.of("为做好防汛工作，现将有关事项通知如下：\n一、排查。")).isEqualTo(Form.NOTICE);
        assertThat(Form.of("为防范事故，制定本方案。")).isEqualTo(Form.PLAN);
        Decomposition letter = Engine.read("冬季检查\n各县（市、区）安委会，市直有关部门：\n开展冷库检查，建立台账。\n甲子市安委办\n2026年12月1日");
        assertThat(letter.genre()).isEqualTo(Genre.DIRECTIVE);
        assertThat(letter.tasks()).hasSize(1);
    }

    @Test
    @DisplayName("会议纪要：议定、要求、与会领导强调的都是部署；传达上级讲话的不是")
    void what_the_meeting_and_who_was_there_demanded_are_tasks() {
        Decomposition read = Engine.readOn(Engine.TUESDAY, MINUTES);
        assertThat(read.form()).isEqualTo(Form.MINUTES);
        assertThat(read.tasks()).extracting(task -> task.path().toString()).containsExactly("二", "三", "四", "六");
        assertThat(read.tasks())
                .extracting(task -> task.leads().getFirst().name())
                .containsExactly("市应急管理局", "各县（市、区）", "住建部门", "市财政局");
    }

    @Test
    @DisplayName("会议消息没有记者署名，也是消息")
    void a_tale_of_a_meeting_is_no_minutes() {
        Decomposition read = Engine.read("""
                甲子市召开一季度安全生产会议
                近日，市安委会召开一季度安全生产工作会议，传达上级精神。
                会议强调，各县区要压实责任，开展冷库排查。会议要求，市住建局要检查燃气管网，市商务局要检查商场。
                演示甲指出，要强化值班值守，开展应急演练。
                """);
        assertThat(read.genre()).isEqualTo(Genre.REPORT);
        assertThat(read.tasks()).isEmpty();
    }
}
