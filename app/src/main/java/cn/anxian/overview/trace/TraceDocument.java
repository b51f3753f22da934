package cn.anxian.overview.trace;

import cn.anxian.directory.Named;
import cn.anxian.journal.SealedHead;
import cn.anxian.journal.TimelineEntry;
import cn.anxian.kernel.document.OfficialDocument;
import cn.anxian.kernel.document.OfficialDocument.Column;
import cn.anxian.kernel.time.ChinaTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 责任追溯 as a Word document: the same figures as the page, and both lists whole. */
final class TraceDocument {

    private static final int HASH_SHOWN = 16;

    private static final String HOW_COUNTED =
            "按期、逾期后办结只计任职人本人办的；任职期间由别人办了的，计入他人办结；免除或变更不论由谁决定，都计在当时的任职人名下。各人办了什么、决定了什么，计入办理。接办按交办时、逾期按逾期时、未结按所查期间末的任职人计。同一岗位各人的按期、逾期后办结、他人办结、免除或变更、未结相加，等于所查期间的接办和期初未结。";

    private TraceDocument() {}

    static OfficialDocument of(TraceView view, List<TimelineEntry> acts, List<TracedDuty> duties) {
        OfficialDocument document = new OfficialDocument("责任追溯")
                .about(view.title())
                .lying()
                .subtitle(view.title())
                .subtitle(ChinaTime.dayInWords(view.from()) + "至" + ChinaTime.dayInWords(view.to()))
                .text(place(view) + "本文书由" + view.print().by() + "于"
                        + ChinaTime.minuteInWords(view.print().at()) + "（业务时间）打印。")
                .line(head(view))
                .section("责任链条");
        if (view.chain().isEmpty()) {
            document.text("这段时间没有可以列出的责任链条。");
        } else {
            document.table(
                    List.of(
                            new Column("责任", 14),
                            new Column("单位和岗位", 34),
                            new Column("所查期间内的起止", 24),
                            new Column("任职人", 28)),
                    view.chain().stream().map(TraceDocument::link).toList());
        }
        document.section("人和岗位小结");
        if (view.people().isEmpty()) {
            document.text("这段时间没有人办理，也没有责任。");
        } else {
            document.table(
                    List.of(
                            new Column("单位和岗位", 32),
                            new Column("任职人", 14),
                            new Column("办理", 6),
                            new Column("签字", 6),
                            new Column("接办", 6),
                            new Column("按期", 6),
                            new Column("逾期后办结", 7),
                            new Column("他人办结", 6),
                            new Column("免除或变更", 7),
                            new Column("未结", 6),
                            new Column("逾期", 6)),
                    view.people().stream().map(TraceDocument::person).toList());
            document.text(HOW_COUNTED);
        }
        document.section("责任（共 " + duties.size() + " 项）");
        if (duties.isEmpty()) {
            document.text("这段时间没有责任。");
        } else {
            document.table(
                    List.of(
                            new Column("事项", 22),
                            new Column("责任岗位", 13),
                            new Column("交办时任职", 19),
                            new Column("应于", 19),
                            new Column("逾期时任职", 19),
                            new Column("结果", 22)),
                    duties.stream().map(TraceDocument::duty).toList());
        }
        document.section("经过（共 " + acts.size() + " 条）");
        if (acts.isEmpty()) {
            document.text("这段时间没有记录。");
        } else {
            document.table(
                    List.of(new Column("时间", 17), new Column("何人", 22), new Column("做了什么", 42), new Column("留痕", 20)),
                    acts.stream().map(TraceDocument::act).toList());
        }
        document.section("说明");
        view.notes().forEach(document::text);
        return document;
    }

    /** A place that is traced is named by the subtitle. */
    private static String place(TraceView view) {
        return view.kind().equals("region") ? "" : "地区：" + view.region().fullName() + "。";
    }

    private static String head(TraceView view) {
        SealedHead head = view.print().head();
        return head == null ? "留痕链尚未封存。" : "留痕链封存到第" + head.position() + "位，链头：" + grouped(head.head());
    }

    /** Eight by eight, so that it can be compared by eye and the line can break. */
    private static String grouped(String hash) {
        return hash.replaceAll("(.{8})(?=.)", "$1 ");
    }

    private static List<String> link(TraceView.ChainLink link) {
        String lines = link.lines().stream().map(Named::name).collect(Collectors.joining("、"));
        String holders = link.holders().isEmpty()
                ? TracedDuty.NOBODY
                : link.holders().stream()
                        .map(holder -> orNobody(holder.personName()) + "\n" + ChinaTime.minute(holder.from()) + "起"
                                + (holder.until() == null ? "" : "，" + ChinaTime.minute(holder.until()) + "止"))
                        .collect(Collectors.joining("\n"));
        return List.of(
                link.duty() + "\n" + lines,
                link.postName() == null
                        ? link.reason()
                        : (link.partyName() == null ? "" : link.partyName() + "\n") + link.postName(),
                ChinaTime.minute(link.from()) + "起"
                        + (link.until() == null ? "" : "\n" + ChinaTime.minute(link.until()) + "止"),
                holders);
    }

    private static List<String> person(TraceView.TracedPerson person) {
        return Stream.concat(
                        Stream.of(person.partyName() + "\n" + person.postName(), orNobody(person.personName())),
                        Stream.of(
                                        person.acts(),
                                        person.signed(),
                                        person.given(),
                                        person.inTime(),
                                        person.late(),
                                        person.byOthers(),
                                        person.lifted(),
                                        person.open(),
                                        person.missed())
                                .map(String::valueOf))
                .toList();
    }

    private static List<String> duty(TracedDuty duty) {
        return List.of(
                duty.title() + (duty.number() == null ? "" : "\n" + duty.number()),
                duty.partyName() + "\n" + duty.postName(),
                TracedDuty.heldBy(duty.issueHolder(), duty.issuedAt()),
                ChinaTime.deadline(duty.dueAt()),
                TracedDuty.heldBy(duty.missHolder(), duty.missedAt()),
                duty.closedAt() == null
                        ? duty.result()
                        : duty.result() + "\n" + duty.ending() + "\n"
                                + ChinaTime.minute(duty.closedAt())
                                + (duty.waivedBecause() == null ? "" : "\n" + duty.waivedBecause()));
    }

    private static List<String> act(TimelineEntry act) {
        String details = act.details().stream()
                .map(detail -> detail.label() + "：" + detail.value())
                .collect(Collectors.joining("；"));
        return List.of(
                ChinaTime.minute(act.at()),
                Stream.of(
                                act.actor().partyName(),
                                act.actor().postName(),
                                act.actor().personName())
                        .distinct()
                        .collect(Collectors.joining(" ")),
                act.title() + (details.isEmpty() ? "" : "\n" + details),
                "第 " + act.no() + " 条" + (act.sealed() ? " 已封存" : " 待封存") + "\n"
                        + act.entryHash().substring(0, HASH_SHOWN));
    }

    private static String orNobody(@Nullable String person) {
        return person == null ? TracedDuty.NOBODY : person;
    }
}
