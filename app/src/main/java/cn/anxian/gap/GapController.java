package cn.anxian.gap;

import static cn.anxian.kernel.Role.LEADER;
import static cn.anxian.kernel.Role.OFFICE;
import static cn.anxian.kernel.Role.REGULATOR;
import static cn.anxian.kernel.Role.TOWN;
import static cn.anxian.kernel.web.Spreadsheet.column;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Lines;
import cn.anxian.directory.PostRef;
import cn.anxian.directory.Region;
import cn.anxian.journal.Commands;
import cn.anxian.journal.Fact;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Receipt;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.Allow;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Placement;
import cn.anxian.kernel.Scope;
import cn.anxian.kernel.time.ChinaTime;
import cn.anxian.kernel.web.Spreadsheet;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 责任空白与重叠 over HTTP. */
@RestController
@RequestMapping("/api/gaps")
class GapController {

    private static final Spreadsheet<GapItem> SHEET = Spreadsheet.of(
            "责任空白与重叠",
            column("类别", GapItem::kindName),
            column("情况", GapItem::sentence),
            column("地区", gap -> gap.region().fullName()),
            column("行业领域", gap -> gap.line().name()),
            column("涉及企业", GapItem::enterprises),
            column("发现时间", gap -> ChinaTime.minute(gap.foundAt())),
            column("由谁明确", gap -> settler(gap)),
            column("应于", gap -> gap.dueAt() == null ? "" : ChinaTime.deadline(gap.dueAt())),
            column("结果", gap -> gap.ended() == null ? "待明确" : gap.ended().how()),
            column("结果说明", gap -> gap.ended() == null ? "" : gap.ended().reason()),
            column("依据文件", gap -> gap.ended() == null ? "" : gap.ended().document()),
            column("谁定的", gap -> gap.ended() == null ? "" : gap.ended().by()),
            column(
                    "办结时间",
                    gap -> gap.ended() == null
                            ? ""
                            : ChinaTime.minute(gap.ended().at())));

    private final GapList list;
    private final SettlingGap settling;
    private final LookingForGaps looking;
    private final Directory directory;
    private final Lines lines;
    private final Commands commands;
    private final CurrentCaller callers;

    GapController(
            GapList list,
            SettlingGap settling,
            LookingForGaps looking,
            Directory directory,
            Lines lines,
            Commands commands,
            CurrentCaller callers) {
        this.list = list;
        this.settling = settling;
        this.looking = looking;
        this.directory = directory;
        this.lines = lines;
        this.commands = commands;
        this.callers = callers;
    }

    @GetMapping
    @Allow({LEADER, OFFICE, REGULATOR, TOWN})
    GapList.GapPage list(@ParameterObject GapWish wish) {
        return list.page(wish);
    }

    @GetMapping("/export")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN})
    ResponseEntity<byte[]> export(@ParameterObject GapWish wish) {
        return SHEET.answer(list.all(wish, Spreadsheet.LONGEST));
    }

    @GetMapping("/{id}")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN})
    GapView gap(@PathVariable GapId id) {
        return list.view(id);
    }

    @PostMapping("/{id}/settlement")
    @Allow(OFFICE)
    Receipt settle(
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable GapId id,
            @RequestBody SettlementForm form) {
        return settling.settle(command, id, form);
    }

    /** Not waiting for the night: after something was put right. Looks through the caller's own region. */
    @PostMapping("/look")
    @Allow(OFFICE)
    Receipt look(@RequestHeader("Idempotency-Key") CommandId command) {
        return commands.carryOut(command, "gap.look", "", "", () -> {
            Region own = callers.get()
                    .region()
                    .map(Scope.Region::path)
                    .flatMap(directory::regionAt)
                    .orElseThrow();
            LookingForGaps.Looked looked = looking.look(own);
            return Fact.of(
                    "gap.looked",
                    "立即清查责任空白：" + own.name(),
                    Subject.of("region-look", command.value()),
                    new Placement(
                            own.path(), lines.catchAll().id(), callers.get().party()),
                    new Detail("新发现", String.valueOf(looked.found())),
                    new Detail("已消除", String.valueOf(looked.vanished())),
                    new Detail("待明确", String.valueOf(looked.open())));
        });
    }

    private static String settler(GapItem gap) {
        PostRef post = gap.settler();
        return post == null ? "没有登记安委办岗位" : gap.settlerParty() + " " + post.name();
    }
}
