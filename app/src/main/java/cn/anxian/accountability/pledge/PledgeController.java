package cn.anxian.accountability.pledge;

import static cn.anxian.kernel.Role.DUTY;
import static cn.anxian.kernel.Role.LEADER;
import static cn.anxian.kernel.Role.OFFICE;
import static cn.anxian.kernel.Role.REGULATOR;
import static cn.anxian.kernel.Role.TOWN;
import static cn.anxian.kernel.web.Spreadsheet.column;

import cn.anxian.accountability.PledgeId;
import cn.anxian.accountability.measure.Better;
import cn.anxian.accountability.measure.Measures;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.Allow;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.time.ChinaTime;
import cn.anxian.kernel.web.Spreadsheet;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 责任状 over HTTP: the list, what can be promised, making and rewording, one pledge and its results. */
@RestController
@RequestMapping("/api/pledges")
class PledgeController {

    private static final Spreadsheet<PledgeItem> SHEET = Spreadsheet.of(
            "责任状",
            column("编号", pledge -> pledge.head().number()),
            column("年度", pledge -> pledge.head().year()),
            column("名称", pledge -> pledge.head().title()),
            column("状态", pledge -> pledge.head().stateName()),
            column("第几版", pledge -> pledge.head().edition()),
            column("下发单位", pledge -> pledge.head().issuer().partyName()),
            column("签订单位", pledge -> pledge.head().receiver().partyName()),
            column("签订岗位", pledge -> pledge.head().receiver().postName()),
            column(
                    "现任",
                    pledge -> pledge.head().receiver().personName() == null
                            ? ""
                            : pledge.head().receiver().personName()),
            column("地区", pledge -> pledge.head().region().fullName()),
            column(
                    "签订期限",
                    pledge -> pledge.head().signBy() == null
                            ? ""
                            : ChinaTime.deadline(pledge.head().signBy())),
            column("签订时间", pledge -> ChinaTime.minuteOrBlank(pledge.head().signedAt())),
            column("逾期未签", pledge -> pledge.head().overdue() ? "是" : ""),
            column("目标", PledgeItem::targets),
            column(
                    "完成",
                    pledge -> pledge.head().met() == null ? "" : pledge.head().met()),
            column(
                    "没有完成",
                    pledge -> pledge.head().unmet() == null ? "" : pledge.head().unmet()),
            column(
                    "承接",
                    pledge -> pledge.head().parent() == null
                            ? ""
                            : pledge.head().parent().number()));

    /** What a pledge can promise. @param measures counted from the ledger */
    record PledgeFormAids(List<Integer> years, List<PledgeMeasure> measures) {}

    /** @param grades empty: all */
    record PledgeMeasure(
            String id,
            String name,
            String unit,
            Better better,
            String betterName,
            List<String> grades,
            String explanation) {}

    private final PledgeLists lists;
    private final PledgeViews views;
    private final Drafting drafting;
    private final Measures measures;

    PledgeController(PledgeLists lists, PledgeViews views, Drafting drafting, Measures measures) {
        this.lists = lists;
        this.views = views;
        this.drafting = drafting;
        this.measures = measures;
    }

    @GetMapping
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    PledgeLists.PledgePage list(@ParameterObject PledgeWish wish) {
        return lists.page(wish);
    }

    @GetMapping("/export")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    ResponseEntity<byte[]> export(@ParameterObject PledgeWish wish) {
        return SHEET.answer(lists.all(wish));
    }

    @GetMapping("/form")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    PledgeFormAids form() {
        return new PledgeFormAids(
                drafting.years(),
                measures.all().stream()
                        .map(each -> new PledgeMeasure(
                                each.id(),
                                each.name(),
                                each.unit(),
                                each.better(),
                                each.better().chinese(),
                                each.onlyGrades(),
                                each.explanation()))
                        .toList());
    }

    @PostMapping
    @Allow({LEADER, OFFICE, REGULATOR})
    RowByRow.PledgesMade make(@RequestHeader("Idempotency-Key") CommandId command, @RequestBody PledgeForm form) {
        return drafting.make(command, form);
    }

    @GetMapping("/{id}")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    PledgeView pledge(@PathVariable PledgeId id) {
        return views.view(id);
    }

    @PutMapping("/{id}")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    Receipt edit(
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable PledgeId id,
            @RequestBody PledgeSaid.PledgeEdit said) {
        return drafting.edit(command, id, said);
    }

    /** What has become of it below, part by part. @param at a day of its year; now where nothing is said */
    @GetMapping("/{id}/children")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    List<PledgeView.PledgeChild> children(
            @PathVariable PledgeId id, @RequestParam(required = false) @Nullable LocalDate at) {
        return views.children(id, at);
    }

    /** @param at a day of its year; now where nothing is said */
    @GetMapping("/{id}/results")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY})
    PledgeView.PledgeResults results(
            @PathVariable PledgeId id, @RequestParam(required = false) @Nullable LocalDate at) {
        return views.results(id, at);
    }
}
