package cn.anxian.directive.review;

import static cn.anxian.kernel.Role.LEADER;
import static cn.anxian.kernel.Role.OFFICE;
import static cn.anxian.kernel.Role.REGULATOR;
import static cn.anxian.kernel.web.Spreadsheet.column;

import cn.anxian.directive.DirectiveId;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.Allow;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.Page;
import cn.anxian.kernel.time.ChinaTime;
import cn.anxian.kernel.web.Spreadsheet;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 讲话、通知、清单 over HTTP: handing in, entering, looking, issuing. */
@RestController
@RequestMapping("/api/directives")
class DirectiveController {

    private static final String COMMAND = "Idempotency-Key";

    private static final Spreadsheet<DirectiveViews.DirectiveItem> SHEET = Spreadsheet.of(
            "部署清单",
            column("编号", DirectiveViews.DirectiveItem::number),
            column("标题", DirectiveViews.DirectiveItem::title),
            column("种类", DirectiveViews.DirectiveItem::kindName),
            column("录入单位", item -> item.issuer().name()),
            column("日期", item -> item.heldOn() == null ? "" : ChinaTime.day(item.heldOn())),
            column("状态", DirectiveViews.DirectiveItem::stateName),
            column("任务", item -> item.tasks().all()),
            column("已办结", item -> item.tasks().accepted()),
            column("在办", item -> item.tasks().working()),
            column("逾期", item -> item.tasks().overdue()),
            column("另有分解任务", item -> item.parts().all()),
            column("分解任务已办结", item -> item.parts().accepted()),
            column("分解任务逾期", item -> item.parts().overdue()));

    private final Directives directives;
    private final HandingIn handingIn;
    private final DirectiveLists lists;
    private final DirectivePages pages;
    private final Proposing proposing;
    private final Issuing issuing;

    DirectiveController(
            Directives directives,
            HandingIn handingIn,
            DirectiveLists lists,
            DirectivePages pages,
            Proposing proposing,
            Issuing issuing) {
        this.directives = directives;
        this.handingIn = handingIn;
        this.lists = lists;
        this.pages = pages;
        this.proposing = proposing;
        this.issuing = issuing;
    }

    @GetMapping
    @Allow({LEADER, OFFICE, REGULATOR})
    Page<DirectiveViews.DirectiveItem> list(@ModelAttribute DirectiveLists.Wish wish) {
        return lists.page(wish);
    }

    @GetMapping("/export")
    @Allow({LEADER, OFFICE, REGULATOR})
    ResponseEntity<byte[]> export(@ModelAttribute DirectiveLists.Wish wish) {
        return SHEET.answer(lists.all(wish));
    }

    @PostMapping("/reading")
    @Allow({LEADER, OFFICE, REGULATOR})
    DirectiveViews.ReadText read(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String text)
            throws IOException {
        return handingIn.read(file, text);
    }

    @PostMapping
    @Allow({LEADER, OFFICE, REGULATOR})
    Receipt enter(@RequestHeader(COMMAND) CommandId command, @RequestBody ReviewForm.DirectiveEntry said) {
        return directives.enter(command, said);
    }

    @GetMapping("/{id}")
    @Allow({LEADER, OFFICE, REGULATOR})
    DirectiveViews.DirectiveView directive(@PathVariable DirectiveId id) {
        return pages.view(id);
    }

    @GetMapping("/{id}/reading")
    @Allow({LEADER, OFFICE, REGULATOR})
    DirectiveViews.ReadingProgress reading(@PathVariable DirectiveId id) {
        return pages.reading(id);
    }

    @PostMapping("/{id}/reading")
    @Allow({LEADER, OFFICE, REGULATOR})
    Receipt readAgain(@RequestHeader(COMMAND) CommandId command, @PathVariable DirectiveId id) {
        return directives.readAgain(command, id);
    }

    @GetMapping("/{id}/tree")
    @Allow({LEADER, OFFICE, REGULATOR})
    DirectiveViews.DirectiveTree tree(@PathVariable DirectiveId id) {
        return pages.tree(id);
    }

    @GetMapping("/{id}/proposals")
    @Allow({LEADER, OFFICE, REGULATOR})
    TaskProposals proposals(@PathVariable DirectiveId id) {
        return proposing.proposals(id);
    }

    @GetMapping("/{id}/grid")
    @Allow({LEADER, OFFICE, REGULATOR})
    DirectiveViews.DirectiveGrid grid(@PathVariable DirectiveId id) {
        return pages.grid(id);
    }

    @PostMapping("/{id}/tasks")
    @Allow({LEADER, OFFICE, REGULATOR})
    DirectiveViews.IssuedTasks issue(
            @RequestHeader(COMMAND) CommandId command,
            @PathVariable DirectiveId id,
            @RequestBody ReviewForm.TaskIssue said) {
        return issuing.issue(command, id, said);
    }
}
