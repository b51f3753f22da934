package cn.anxian.directive.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents of the kinds that offices write, in words of our own. */
class UnseenDocumentsTest {

    private static final String NOTICE = """
            关于做好冬季取暖季燃气安全工作的通知

            各乡镇（街道），县直有关部门：
            入冬以来，全县燃气用量增长两成，巡查中发现老旧软管隐患37处。为保障群众温暖过冬，现就有关事项通知如下：
            一、全面开展排查
            （一）县住建局牵头，市场监管局、商务局配合，12月15日前对全县餐饮场所用气情况逐户排查，建立问题清单。
            （二）各燃气企业要对2000户居民开展入户安检，发现问题当场告知。
            二、严格执法检查
            对拒不整改的经营者，县城管局要依法责令停业。
            三、加强宣传引导
            各乡镇（街道）要通过广播、微信群等方式宣传用气常识，每月至少组织一次。
            安全责任重于泰山，大家务必警钟长鸣。
            联系人：演示甲，联系电话：000-00000000
            """;

    @Test
    @DisplayName("通知：谁牵头、谁配合、什么期限，各归其位")
    void a_notice_names_who_leads_and_who_helps() {
        Decomposition read = Engine.readOn(Engine.TUESDAY, NOTICE);

        assertThat(read.genre()).isEqualTo(Genre.DIRECTIVE);
        Sentence check = Engine.sentence(read, "（一）县住建局");
        assertThat(check.kind()).isEqualTo(Kind.TASK);
        assertThat(check.path()).hasToString("一/（一）");
        assertThat(names(check.leads())).containsExactly("县住建局");
        assertThat(names(check.helpers())).containsExactly("市场监管局", "商务局");
        assertThat(check.lines()).startsWith("gas");
        assertThat(check.deadline().orElseThrow().text()).isEqualTo("12月15日前");
        assertThat(Engine.sentence(read, "（二）各燃气企业").figures())
                .extracting(Figure::text)
                .containsExactly("2000户");
        assertThat(names(Engine.sentence(read, "对拒不整改").leads())).containsExactly("县城管局");
        assertThat(names(Engine.sentence(read, "各乡镇（街道）要").leads())).containsExactly("各乡镇（街道）");
        assertThat(Engine.sentence(read, "入冬以来").kind()).isEqualTo(Kind.SITUATION);
        assertThat(Engine.sentence(read, "安全责任").kind()).isEqualTo(Kind.PRINCIPLE);
        assertThat(Engine.sentence(read, "联系人").kind()).isEqualTo(Kind.BACKGROUND);
        assertThat(read.tasks()).hasSize(4);
    }

    @Test
    @DisplayName("谁参加了会议，不是交给他的任务")
    void who_came_to_the_meeting_is_asked_nothing_by_that() {
        Decomposition read = Engine.readOn(Engine.TUESDAY, """
                戊辰市人民政府专题会议纪要
                副市长在市政府第三会议室主持召开会议，研究岁末道路交通安全工作。市公安局、市交通运输局负责同志参加。纪要如下：
                （一）由市公安局牵头，市农业农村局配合，在12月15日前完成全市农村面包车底数摸排。
                （二）市教育局负责同志要带队对全市校车逐辆检查。
                """);

        assertThat(Engine.sentence(read, "市公安局、市交通运输局负责同志").kind()).isNotIn(Kind.TASK, Kind.PRINCIPLE);
        assertThat(read.tasks()).hasSize(2);
    }

    @Test
    @DisplayName("没有标题、没有分段的讲话也按一是、二是、三是分开")
    void a_run_on_speech_without_outline_is_cut_by_its_spoken_numbers() {
        Decomposition read =
                Engine.read("同志们，今天把大家召集起来，就讲三件事，一是要对全县所有学校的消防设施检查一遍，二是要组织一次疏散演练，三是把值班表报到县教体局。\n总之大家要高度重视。");

        assertThat(read.sentences())
                .extracting(sentence -> sentence.path().toString())
                .containsExactly("", "一是", "二是", "三是", "");
        assertThat(read.sentences())
                .extracting(Sentence::kind)
                .containsExactly(Kind.BACKGROUND, Kind.TASK, Kind.TASK, Kind.TASK, Kind.PRINCIPLE);
    }

    @Test
    @DisplayName("一是、二是之间没有标点也分得开")
    void spoken_numbers_part_even_without_marks() {
        Decomposition read = Engine.read("要抓好三项工作：一是开展排查整治 二是建立工作台账三是按月报送进展。");
        assertThat(read.sentences())
                .extracting(sentence -> sentence.path().toString())
                .containsExactly("", "一是", "二是", "三是");
    }

    @Test
    @DisplayName("各县（市、区）人民政府是各县，不是本级政府")
    void the_governments_of_every_county_are_the_counties() {
        for (String who : List.of("各县（市、区）人民政府", "各县（市）区人民政府", "各县（区）政府", "各县人民政府")) {
            Sentence task = Engine.sentence(Engine.read(who + "要于12月10日前完成冷库排查。"), who);
            assertThat(names(task.leads())).as(who).containsExactly(who);
            assertThat(task.leads().getFirst().kind()).as(who).isEqualTo("counties");
        }
        Sentence towns = Engine.sentence(Engine.read("各乡（镇）人民政府要组织一次疏散演练。"), "各乡");
        assertThat(towns.leads().getFirst().kind()).isEqualTo("towns");
        Sentence listed = Engine.sentence(Engine.read("1.开展冷库排查，建立台账。（责任单位：各县（市、区）人民政府）\n2.做好值班值守。"), "1.");
        assertThat(names(listed.leads())).containsExactly("各县（市、区）人民政府");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "5.2026年3月1日前，市水利局要完成水库除险。, 2026年3月1日前, 2026-03-01",
        "３．２０２６年１２月１日前，市水利局要完成水库除险。, ２０２６年１２月１日前, 2026-12-01",
        "3.11月底前，市商务局要完成商场排查。, 11月底前, 2026-11-30",
        "7.11月30日前，市商务局要完成商场排查。, 11月30日前, 2026-11-30"
    })
    @DisplayName("序号后面紧跟日期")
    void a_number_that_stands_before_a_date_is_no_part_of_it(String words, String said, LocalDate day) {
        Sentence task = Engine.sentence(Engine.readOn(LocalDate.of(2026, 11, 20), words), words.substring(0, 3));

        assertThat(task.path().toString()).isNotEmpty();
        assertThat(task.deadline().orElseThrow().text()).isEqualTo(said);
        assertThat(task.deadline().orElseThrow().due().orElseThrow().lastDay()).isEqualTo(day);
    }

    @Test
    @DisplayName("今天的部门名称，不因为结尾像旧名就加注")
    void an_agency_of_today_is_not_taken_for_a_former_one() {
        for (String name :
                List.of("市住房和城乡建设局", "县住房城乡建设局", "市城乡建设局", "市应急管理局", "市自然资源局", "县市场监管局", "市农业农村局", "矿山安监局")) {
            Sentence task = Engine.sentence(Engine.read(name + "要开展一次检查。"), name);
            assertThat(task.leads().getFirst().note()).as(name).isEmpty();
        }
        assertThat(Engine.sentence(Engine.read("市安监局要开展一次检查。"), "市安监局")
                        .leads()
                        .getFirst()
                        .note())
                .isPresent();
    }

    @Test
    void minutes_say_what_the_meeting_decided() {
        Decomposition read = Engine.read("""
                县安委会会议纪要
                会议听取了县应急局关于前三季度安全生产情况的汇报，分析了存在的问题。
                会议指出，今年以来全县发生事故3起，同比下降25%。
                会议要求，县交通局要在月底前完成86座桥梁的检测，费用由县财政安排。
                会议强调，要始终把人民群众生命安全放在首位。
                """);

        assertThat(read.tasks()).hasSize(1);
        Sentence bridges = read.tasks().getFirst();
        assertThat(names(bridges.leads())).containsExactly("县交通局");
        assertThat(bridges.lines()).startsWith("road");
        assertThat(bridges.figures()).extracting(Figure::text).containsExactly("86座");
    }

    @Test
    @DisplayName("判定标准列举的情形不是任务；“有下列情形之一的，责令…”才是")
    void cases_that_a_standard_lists_are_no_tasks() {
        Decomposition read = Engine.read("""
                冷库重大隐患判定标准
                第一条 为了规范冷库重大隐患的认定，制定本标准。
                第二条 冷库重大隐患包括以下三个方面：
                （一）未设置氨气浓度报警装置，或者装置停用；
                （二）未经验收投入使用，以及将库房转租、分包给他人；
                （三）按规定应当建立而未建立检维修制度的。
                第三条 “擅自改造”，是指有下列行为之一的：
                （一）未经批准更换制冷系统的；
                （二）改造后未组织检测、验收的。
                第四条 有前条情形的，县级应急管理部门应当责令停产整改。
                """);
        assertThat(read.tasks()).hasSize(1);
        assertThat(read.tasks().getFirst().path()).hasToString("第四条");
    }

    @Test
    @DisplayName("“重点工作包括以下方面：”下面的仍是任务")
    void what_a_plan_lists_are_tasks() {
        Decomposition read =
                Engine.read("现就有关事项通知如下：\n一、重点工作包括以下方面：\n（一）排查冷库制冷系统。\n（二）建立隐患清单。\n二、对下列情形，要逐一整治：\n（一）货架挤占疏散通道；");
        assertThat(read.tasks()).extracting(task -> task.path().toString()).containsExactly("一/（一）", "一/（二）", "二");
    }

    @ParameterizedTest
    @CsvSource({
        "要筑牢安全生产的防火墙，开展联合检查。,fire",
        "要组织集中学习，开展会商研判。,school",
        "要集中学习通报，对照检查。,school",
        "要组织开展会商，及时发布提示。,event",
        "要强化工作调度，逐一核查。,hazchem",
        "要细化工程清单，逐项验收。,hazchem",
        "要发挥好桥梁纽带作用，组织座谈走访。,road",
        "要检查非机动车停放秩序。,rail",
        "要坚持综合施策，开展检查。,general",
        "要严防工作滑坡，每月通报。,flood",
        "要用电话逐户通知，建立台账。,power",
        "要利用电视、广播开展宣传。,power",
        "要给一线送去矿泉水，加油鼓劲，组织慰问走访。,mine"
    })
    void a_figure_of_speech_speaks_of_no_line(String text, String line) {
        assertThat(Engine.only(text).lines()).doesNotContain(line);
    }

    @ParameterizedTest
    @CsvSource({"要检查化工企业。,hazchem", "要检查中学食堂。,school", "要检查防火分隔。,fire", "要检查大型综合体。,fire", "要检查危化工作业现场。,hazchem"})
    void what_is_meant_as_it_is_written_still_speaks_of_its_line(String text, String line) {
        assertThat(Engine.only(text).lines()).contains(line);
    }

    @Test
    @DisplayName("期限、频次写在动词前面的，也是布置：“12月底前完成…”“每周五下班前报送…”")
    void when_it_is_done_may_stand_before_the_verb() {
        Decomposition read = Engine.readOn(Engine.TUESDAY, """
                现就有关事项通知如下：
                一、12月底前完成首轮排查。
                二、自通知印发之日起15个工作日内报送工作方案。
                三、各单位每周五下班前报送进展情况。
                四、于2月10日前公布举报电话。
                五、1月15日，市安委办召开专题会议，研究部署冬季工作。
                """);
        assertThat(read.tasks()).extracting(task -> task.path().toString()).containsExactly("一", "二", "三", "四");
        assertThat(names(read.tasks().get(2).leads())).containsExactly("各单位");
    }

    @Test
    void a_story_of_what_others_did_holds_no_tasks() {
        Decomposition read = Engine.read("""
                市消防救援支队走进校园开展演练
                11月8日上午，市消防救援支队走进市第二中学，组织800余名师生开展疏散演练。
                演练开始后，学生们在老师带领下有序撤离，用时3分钟。随后，消防员讲解了灭火器的使用方法。
                校长表示，要把安全教育作为必修课。
                下一步，支队将继续深入学校、企业开展宣传。
                """);
        assertThat(read.tasks()).isEmpty();
    }

    @Test
    void news_that_quotes_a_leader_holds_no_tasks_for_this_place() {
        Decomposition read = Engine.read("""
                省领导调研防汛工作
                本报讯（记者 演示乙）7月2日，省领导到水库一线调研。
                他强调，各级各部门要压实责任，加强巡查值守，及时转移群众。
                省水利厅、省气象局负责同志参加调研。
                """);
        assertThat(read.genre()).isEqualTo(Genre.REPORT);
        assertThat(read.tasks()).isEmpty();
    }

    @Test
    @DisplayName("没有点名的，按行业领域推断，并且标明是推断")
    void whoever_is_not_named_is_inferred_from_the_line_and_marked() {
        Sentence sentence = Engine.only("要对全市冷库开展拉网式排查，确保不漏一处。");
        assertThat(sentence.isTask()).isTrue();
        assertThat(sentence.lines()).containsExactly("cold-store");
        assertThat(sentence.leads())
                .allSatisfy(agency -> assertThat(agency.inferred()).isTrue());
        assertThat(sentence.leads()).extracting(Agency::kind).containsExactly("emergency");
        assertThat(sentence.leads().getFirst().because()).contains("没有点名", "冷库");
        assertThat(sentence.regionScope()).isEqualTo("全市");
    }

    @Test
    void who_is_spoken_of_is_not_who_is_to_act() {
        Sentence urging = Engine.only("县应急局要督促化工企业、加油站完善应急预案，并将结果报送市应急管理局。");
        assertThat(names(urging.leads())).containsExactly("县应急局");
        Sentence described = Engine.only("要压实各级各部门的责任，整治消防部门检查不到位的问题。");
        assertThat(described.leads())
                .allSatisfy(agency -> assertThat(agency.inferred()).isTrue());
    }

    @Test
    void who_goes_on_without_a_subject_is_whoever_was_addressed_before() {
        Decomposition read = Engine.read("各乡镇（街道）要确定专人负责。要每周上报一次检查情况。");
        Sentence second = read.sentences().get(1);
        assertThat(second.leads()).extracting(Agency::kind).containsExactly("towns");
        assertThat(second.leads().getFirst().inferred()).isTrue();
        assertThat(second.leads().getFirst().because()).contains("上一句");
    }

    @Test
    @DisplayName("督办函里的“你局”就是主送机关")
    void a_letter_s_you_is_its_recipient() {
        Decomposition read = Engine.readOn(Engine.TUESDAY, """
                督办函
                县交通运输局：
                1月10日，督导组检查发现，国道急弯路段波形护栏缺失40米，夜间没有警示灯。
                请你局立即设置临时警示标志，15日内完成护栏修复。
                """);
        assertThat(read.tasks()).hasSize(1);
        Sentence repair = read.tasks().getFirst();
        assertThat(repair.leads()).extracting(Agency::kind).containsExactly("transport");
        assertThat(repair.leads().getFirst().inferred()).isTrue();
        assertThat(repair.leads().getFirst().because()).contains("主送机关");
        assertThat(repair.deadline().orElseThrow().text()).isEqualTo("15日内");
    }

    @Test
    void a_verb_that_nobody_listed_is_a_task_if_somebody_is_to_do_it() {
        Sentence hours = Engine.only("县财政局要于3月底前足额拨足经费。");
        assertThat(hours.isTask()).isTrue();
        assertThat(hours.leads())
                .containsExactly(new Agency(
                        "other", "县财政局", "县", false, "原文点名。", Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    @DisplayName("县名和行业连在局名前面，是那个县的局，不是市局")
    void what_stands_between_a_place_and_a_body_is_of_its_name() {
        Decomposition read = Engine.readIn(List.of("云山市", "乙丑县"), """
                现就有关事项通知如下：
                一、乙丑县矿山安全监管局要完成尾矿库排查。
                二、云山市乙丑县交通建设工程质量监督站要核查在建桥梁。
                """);
        Agency bureau = read.tasks().getFirst().leads().getFirst();
        assertThat(bureau.name()).isEqualTo("乙丑县矿山安全监管局");
        assertThat(bureau.place()).isEqualTo("乙丑县");
        Agency station = read.tasks().getLast().leads().getFirst();
        assertThat(station.name()).isEqualTo("云山市乙丑县交通建设工程质量监督站");
        assertThat(station.place()).isEqualTo("云山市乙丑县");
    }

    @Test
    void whoever_is_in_charge_is_asked_even_without_a_must() {
        Decomposition read = Engine.read("现就有关事项通知如下：\n一、水利局负责对21座小型水库加密巡查；\n二、教育局视情停课，妥善看护学生。");
        assertThat(read.tasks()).hasSize(2);
        assertThat(names(read.tasks().getFirst().leads())).containsExactly("水利局");
    }

    @Test
    @DisplayName("全角数字与半角括号混用")
    void full_width_digits_and_mixed_brackets_are_an_outline() {
        Decomposition read = Engine.read("""
                １．开展自查
                (一）各单位要于１２月１０日前完成自查。
                ２、组织抽查
                （2)县安委办要抽查３０家企业。
                """);
        assertThat(read.sentences())
                .extracting(sentence -> sentence.path().toString())
                .containsExactly("1", "1/（一）", "2", "2/（2）");
        assertThat(read.sentences().getLast().figures())
                .extracting(Figure::number)
                .containsExactly("30");
    }

    @Test
    void a_place_that_the_directory_knows_is_a_scope() {
        Decomposition read = Decomposer.of(new Vocabulary(List.of(), List.of(), List.of("甲子镇"), ""))
                .read(SourceText.of("要在甲子镇开展一次检查。"), java.util.Optional.empty());
        assertThat(read.sentences().getFirst().regionScope()).isEqualTo("甲子镇");
    }

    @Test
    void offsets_count_code_points_and_keep_line_ends() {
        SourceText source = SourceText.of("\uFEFF𠮷祥煤矿要开展自查。\r\n😀各企业要整改。");
        Decomposition read = Decomposer.of(new Vocabulary(List.of(), List.of(), List.of(), ""))
                .read(source, java.util.Optional.empty());
        assertThat(read.sentences()).extracting(Sentence::start).containsExactly(0, 12);
        assertThat(read.sentences()).extracting(Sentence::end).containsExactly(12, 20);
        assertThat(read.sentences().getFirst().quote()).isEqualTo("𠮷祥煤矿要开展自查。\r\n");
    }

    @Test
    @DisplayName("按版面断行的文字，一句不在行末断开")
    void lines_broken_at_the_width_of_a_page_are_one_paragraph() {
        String paragraph =
                "各县区要对辖区内所有在建工地的塔吊脚手架和临时用电开展一次全面检查对发现的问题建立清单逐项整改整改完成前不得复工并把检查结果按时报送市住建局备案存查市住建局要汇总各地情况形成专题报告报市政府";
        StringBuilder wrapped = new StringBuilder();
        for (int at = 0; at < paragraph.length(); at += 12) {
            wrapped.append(paragraph, at, Math.min(paragraph.length(), at + 12)).append('\n');
        }
        String narrow = wrapped.toString();
        StringBuilder page = new StringBuilder();
        for (int at = 0; at < paragraph.length(); at += 16) {
            page.append(paragraph, at, Math.min(paragraph.length(), at + 16)).append('\n');
        }
        assertThat(Engine.read(page + "。").sentences()).hasSizeLessThanOrEqualTo(2);
        assertThat(Engine.read(narrow).sentences()).hasSizeGreaterThan(2);
    }

    @Test
    @DisplayName("编了号、自成一段、以句号结束的要求是一句话，不是标题；它的期限不管下面的段落")
    void a_numbered_demand_that_stands_for_itself_is_no_heading() {
        Decomposition read = Engine.readOn(Engine.TUESDAY, """
                现就有关事项通知如下：
                一、重点工作
                1.10月底前完成全市燃气管网排查。
                排查要覆盖老旧小区和餐饮门店。
                2.市水利局要牵头检查水库。对病险水库要落实专人值守。
                3.每季度开展一次联合检查。
                各县（市、区）要派人参加。
                二、加强值班值守。
                严格执行领导带班制度。
                三、9月底前组织一次演练
                演练情况要报市应急管理局。
                """);

        assertThat(read.tasks())
                .extracting(task -> task.quote().strip())
                .containsExactly(
                        "1.10月底前完成全市燃气管网排查。",
                        "排查要覆盖老旧小区和餐饮门店。",
                        "2.市水利局要牵头检查水库。",
                        "对病险水库要落实专人值守。",
                        "3.每季度开展一次联合检查。",
                        "各县（市、区）要派人参加。",
                        "二、加强值班值守。",
                        "严格执行领导带班制度。",
                        "三、9月底前组织一次演练",
                        "演练情况要报市应急管理局。");
        assertThat(read.tasks())
                .filteredOn(task -> task.deadline().isPresent())
                .extracting(task -> task.path().toString())
                .containsExactly("一/1", "三");
    }

    @Test
    @DisplayName("真正的标题管下面的期限；每月、每季度的事不归它管")
    void a_heading_gives_its_day_to_what_is_done_once() {
        Decomposition read = Engine.readOn(Engine.TUESDAY, """
                现就有关事项通知如下：
                （一）自查自纠（3月底前）。各单位要建立隐患清单。要每月报送一次进展。
                （二）强化督导检查。市安委办要组织暗访。
                """);

        assertThat(Engine.sentence(read, "（一）自查").isTask()).isFalse();
        assertThat(Engine.sentence(read, "（二）强化").isTask()).isFalse();
        assertThat(Engine.sentence(read, "各单位要建立").deadline()).isPresent();
        assertThat(Engine.sentence(read, "要每月").deadline()).isEmpty();
    }

    @Test
    @DisplayName("发文缘由不是任务；“应会同”“不予”是要求；点到的县就是承办的县")
    void why_a_document_is_issued_is_no_task_and_places_are_asked_by_name() {
        Decomposition read = Engine.read("""
                关于整改渡口隐患的函
                丁卯县人民政府、市海事局：
                为切实整改渡口隐患，保障群众出行，经市安委会同意，提出如下要求。
                一、市海事局应会同市交通运输局对渡口逐一核查。
                二、丁卯县要深刻吸取教训，逐船更换救生衣。
                三、市海事局对检验不合格的船舶不予签证。
                四、景区要完善警示标志。
                五、市融媒体中心每周播放公益广告，教育部门要开展一次宣讲。
                """);
        assertThat(read.tasks()).extracting(task -> task.path().toString()).containsExactly("一", "二", "三", "四", "五");
        assertThat(read.tasks().stream().limit(3).map(task -> names(task.leads())))
                .containsExactly(List.of("市海事局"), List.of("丁卯县"), List.of("市海事局"));
        assertThat(names(read.tasks().get(3).leads())).doesNotContain("景区");
        assertThat(names(read.tasks().getLast().leads())).containsExactly("市融媒体中心", "教育部门");
    }

    @Test
    @DisplayName("总体要求、目标一节不单列任务；“至少”“责成”“每周五报告”是要求；谁负责、何时完成可写在一个括号里")
    void of_a_plan_the_aims_are_no_tasks_and_what_is_owed_in_turns_is() {
        Decomposition read = Engine.readOn(Engine.TUESDAY, """
                戊辰市渡口安全整治方案
                一、整治目标
                全面消除渡口隐患，杜绝沉船事故。
                二、重点任务
                1.更新老旧渡船20艘，加装救生设备。（市交通运输局、市海事局负责，10月底前完成）
                2.两级政府常务会议每季度至少研究一次渡运工作。
                3.每周五向渡口管理所报告检查情况。
                4.会议对两个渡口提出批评，责成其作出书面检查。
                5.各乡镇落实值守制度，周末、汛期加密巡查。
                """);
        assertThat(read.tasks())
                .extracting(task -> task.path().toString())
                .containsExactly("二/1", "二/2", "二/3", "二/4", "二/5");
        Sentence boats = read.tasks().getFirst();
        assertThat(names(boats.leads())).containsExactly("市交通运输局", "市海事局");
        assertThat(boats.deadline().orElseThrow().text()).isEqualTo("10月底前");
        assertThat(read.tasks().getLast().deadline()).isEmpty();
    }

    @Test
    @DisplayName("会议认为、列席、附件、阶段标题和表态的套话，都不是任务")
    void formulas_and_empty_phrases_are_no_tasks() {
        Decomposition read = Engine.readOn(Engine.TUESDAY, """
                庚午市校车安全专题会议纪要
                会议认为，解决校车超员问题关系千家万户，必须放在心上。
                会议认为，整治校车超员迫在眉睫。
                会议议定以下事项：
                一、排查阶段（2月2日至16日）。
                市教育局逐校核查校车台账。
                二、各成员单位要各负其责、通力协作，不得推诿扯皮。
                三、分管负责同志要亲自过问，一抓到底。
                出席：市教育局、市公安局有关负责同志。
                列席：市交通运输局有关同志。
                附件：1.校车整治清单
                2.校车检验登记表
                """);

        assertThat(read.tasks()).extracting(Sentence::words).containsExactly("市教育局逐校核查校车台账。");
        assertThat(read.tasks().getFirst().deadline().orElseThrow().because()).startsWith("写在本段标题里");
    }

    private static List<String> names(List<Agency> agencies) {
        return agencies.stream().map(Agency::name).toList();
    }
}
