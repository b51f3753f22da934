package cn.anxian.suggestion;

import static cn.anxian.kernel.Role.DUTY;
import static cn.anxian.kernel.Role.HEAD;
import static cn.anxian.kernel.Role.LEADER;
import static cn.anxian.kernel.Role.OFFICE;
import static cn.anxian.kernel.Role.REGULATOR;
import static cn.anxian.kernel.Role.SAFETY;
import static cn.anxian.kernel.Role.TOWN;
import static cn.anxian.kernel.Role.WORKER;
import static cn.anxian.kernel.web.Spreadsheet.column;

import cn.anxian.journal.Receipt;
import cn.anxian.kernel.Allow;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.Page;
import cn.anxian.kernel.time.ChinaTime;
import cn.anxian.kernel.web.Spreadsheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 投诉建议 over HTTP. */
@RestController
@RequestMapping("/api/suggestions")
class SuggestionController {

    private static final Spreadsheet<SuggestionItem> SHEET = Spreadsheet.of(
            "投诉建议",
            column("类别", SuggestionItem::kindName),
            column("内容", SuggestionItem::words),
            column("谁说的", SuggestionItem::by),
            column("提交时间", item -> ChinaTime.minute(item.saidAt())),
            column("由谁答复", SuggestionItem::answerer),
            column("应于", item -> ChinaTime.deadline(item.dueAt())),
            column("答复", item -> item.answer() == null ? "" : item.answer().words()),
            column("答复人", item -> item.answer() == null ? "" : item.answer().by()),
            column(
                    "答复时间",
                    item -> item.answer() == null
                            ? ""
                            : ChinaTime.minute(item.answer().at())));

    private final Suggestions suggestions;
    private final SuggestionList list;

    SuggestionController(Suggestions suggestions, SuggestionList list) {
        this.suggestions = suggestions;
        this.list = list;
    }

    /** @param whose mine (what I said) or office (what my office answers) */
    @GetMapping
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER})
    Page<SuggestionItem> list(
            @RequestParam(defaultValue = "mine") String whose,
            @RequestParam(defaultValue = "") String state,
            @RequestParam("page") @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer size) {
        return list.page(whose, state, cursor, Page.size(size));
    }

    @GetMapping("/export")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER})
    ResponseEntity<byte[]> export(
            @RequestParam(defaultValue = "mine") String whose, @RequestParam(defaultValue = "") String state) {
        return SHEET.answer(list.all(whose, state));
    }

    @GetMapping("/{id}")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER})
    SuggestionItem suggestion(@PathVariable SuggestionId id) {
        return list.one(id);
    }

    @PostMapping
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER})
    Receipt say(@RequestHeader("Idempotency-Key") CommandId command, @RequestBody Suggestions.Saying form) {
        return suggestions.say(command, form);
    }

    @PostMapping("/{id}/answer")
    @Allow(OFFICE)
    Receipt answer(
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable SuggestionId id,
            @RequestBody Suggestions.Answering form) {
        return suggestions.answer(command, id, form);
    }
}
