package cn.anxian.directive.slip;

import cn.anxian.directive.TaskId;
import cn.anxian.directive.task.Colour;
import cn.anxian.directive.task.Duty;
import cn.anxian.directive.task.TaskItem;
import cn.anxian.directive.task.TasksOfDirectives;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.document.OfficialDocument;
import cn.anxian.kernel.document.OfficialDocument.Column;
import cn.anxian.kernel.time.ChinaTime;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A 督办单 in 公文 layout, as it was issued: what was owed, by whom, in whose words, since when, and who was told. */
@Component
@Transactional(readOnly = true)
class SlipPaper {

    private static final List<Column> COLUMNS = List.of(new Column("项目", 20), new Column("内容", 80));

    private final SlipTable slips;
    private final TasksOfDirectives tasks;

    SlipPaper(SlipTable slips, TasksOfDirectives tasks) {
        this.slips = slips;
        this.tasks = tasks;
    }

    ResponseEntity<byte[]> answer(SlipId id) {
        SlipTable.Printed slip = slips.find(id).orElseThrow(() -> Refusal.notFound("这份督办单"));
        TasksOfDirectives.Quoted quoted = tasks.quoted(new TaskId(slip.task()));
        TaskItem task = quoted.task();
        return new OfficialDocument(Colour.of(slip.colour()).slip())
                .subtitle(slip.number())
                .to(slip.leadParty())
                .text("下列任务的" + duties(slip) + "责任已经逾期，请抓紧办理，并在平台上填报办理情况。")
                .table(
                        COLUMNS,
                        List.of(
                                List.of("任务编号", task.number()),
                                List.of("任务", task.title()),
                                List.of(
                                        "出处",
                                        task.directive().title()
                                                + (quoted.outline().isEmpty() ? "" : "　" + quoted.outline())),
                                List.of("原文", quoted.quote()),
                                List.of("承办岗位", slip.leadParty() + " " + slip.leadPost()),
                                List.of("验收岗位", slip.verifier()),
                                List.of("应于", ChinaTime.deadlineInWords(slip.dueAt())),
                                List.of("督办依据", slip.basis()),
                                List.of("发出时间", ChinaTime.minuteInWords(slip.at())),
                                List.of("已告知", String.join("、", slip.told())),
                                List.of("办理情况", "发出时尚未了结")))
                .from(slip.issuer(), LocalDate.ofInstant(slip.at(), BusinessClock.ZONE))
                .answer();
    }

    /** “签收任务”“落实任务”. */
    private static String duties(SlipTable.Printed slip) {
        return slip.duties().stream()
                .map(Duty::of)
                .sorted()
                .map(duty -> "“" + duty.chinese() + "”")
                .collect(Collectors.joining());
    }
}
