package cn.anxian.directive.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What sort of document a text is, by its title; where it has none, by what it opens with. */
public enum Form {
    MINUTES("minutes", "纪要", ".*纪要(第.{1,6}[期号次])?|.*会议(议定事项|决定事项)(通知)?", "纪要如下|议定(以下|如下)事项"),
    NOTICE("notice", "通知", ".*关于.*通知|(紧急|补充|预|督办|整改|会议)*通知书?", "(通知|要求|安排)如下"),
    BULLETIN("bulletin", "通报", ".*关于.*通报|.{0,12}(情况|督查|督导|案例|事故)(的)?通报|通报", "通报如下"),
    LETTER("letter", "函", ".*关于.*函|.{0,12}(督办|提示|警示|提醒|交办|整改|工作)函|.*(督办|交办|提示)单", "函告如下|特此函"),
    OPINION("opinion", "意见", ".*关于.*(意见|决定|措施)|.*(实施|指导|工作)意见|.*若干措施", "提出(如下|以下)(实施|工作|指导)?(意见|措施)"),
    SPEECH("speech", "讲话", ".*[上会议]的?(总结|主持|动员)?(讲话|发言|致辞)(稿|提纲)?", "同志们"),
    LIST("list", "清单", ".*(任务|问题|整改|责任|措施)清单|.*任务(分解|分工)表", "(?!)"),
    PLAN("plan", "方案", "(?!.*(出台|印发|发布|召开|启动)).*(方案|计划|工作要点|任务分工)", "制定(本|如下|以下)(工作|实施|行动|整改)?(方案|计划)"),
    OTHER("", "", "(?!)", "(?!)");

    private static final int HEAD = 1200;
    private static final int LINES = 8;
    private static final int TITLE_LINES = 3;
    private static final int LONGEST_LINE = 60;
    private static final Pattern BRACKETS = Pattern.compile("[（(〔\\[][^）)〕\\]]*[）)〕\\]]|[\\s　]+");

    private final String id;
    private final String label;
    private final Pattern title;
    private final Pattern opening;

    Form(String id, String label, String title, String opening) {
        this.id = id;
        this.label = label;
        this.title = Pattern.compile(title);
        this.opening = Pattern.compile(opening);
    }

    /** Empty if it is no form that is known. */
    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    public static Form of(String text) {
        return titled(text).or(() -> opened(text)).orElse(OTHER);
    }

    /** By its title only, which may be broken over lines. */
    static Optional<Form> titled(String text) {
        List<String> lines = head(text)
                .lines()
                .map(line -> BRACKETS.matcher(line).replaceAll(""))
                .filter(line -> !line.isEmpty())
                .limit(LINES)
                .takeWhile(Form::mayBeTitle)
                .toList();
        for (int at = 0; at < lines.size(); at++) {
            for (int to = Math.min(lines.size(), at + TITLE_LINES); to > at; to--) {
                String joined = String.join("", lines.subList(at, to));
                Optional<Form> form = Arrays.stream(values())
                        .filter(each -> each.title.matcher(joined).matches())
                        .findFirst();
                if (form.isPresent()) {
                    return form;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean mayBeTitle(String line) {
        return line.length() <= LONGEST_LINE && "。；;：:！!？?，,".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    private static Optional<Form> opened(String text) {
        String head = head(text);
        return SPEECH.opening.matcher(head).find()
                ? Optional.of(SPEECH)
                : Arrays.stream(values())
                        .filter(each -> each.opening.matcher(head).find())
                        .findFirst();
    }

    private static String head(String text) {
        return text.substring(0, Math.min(HEAD, text.length()));
    }
}
