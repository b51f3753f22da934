package cn.anxian.obligation;

import static cn.anxian.kernel.Role.DUTY;
import static cn.anxian.kernel.Role.HEAD;
import static cn.anxian.kernel.Role.LEADER;
import static cn.anxian.kernel.Role.OFFICE;
import static cn.anxian.kernel.Role.REGULATOR;
import static cn.anxian.kernel.Role.SAFETY;
import static cn.anxian.kernel.Role.TOWN;
import static cn.anxian.kernel.Role.WORKER;

import cn.anxian.kernel.Allow;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 我的责任 over HTTP. It is only read here: duties change with their matters. */
@RestController
class ObligationController {

    private final Looking looking;

    ObligationController(Looking looking) {
        this.looking = looking;
    }

    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER})
    @GetMapping("/api/obligations")
    Page<ObligationView> list(@ParameterObject DutyWish wish) {
        int size = Page.size(wish.howMany());
        List<ObligationView> oneMore = looking.list(wish, after(wish.page()), size + 1);
        return Page.cut(
                oneMore,
                size,
                last -> List.of(
                        (last.closedAt() == null ? last.dueAt() : last.closedAt()).toString(),
                        last.id().toString()));
    }

    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER})
    @GetMapping("/api/obligations/summary")
    DutySummary summary(@ParameterObject DutyWish wish) {
        return looking.summary(wish);
    }

    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER})
    @GetMapping("/api/obligations/posts")
    List<PostDuties> atEachPost() {
        return looking.atEachPost();
    }

    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER})
    @GetMapping("/api/obligations/{id}")
    ObligationView one(@PathVariable ObligationId id) {
        return looking.one(id);
    }

    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER})
    @GetMapping("/api/obligations/export")
    ResponseEntity<byte[]> export(@ParameterObject DutyWish wish) {
        return DutySheet.SHEET.answer(looking.all(wish));
    }

    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER})
    @GetMapping("/api/tidings")
    Page<Tiding> tidings(
            @RequestParam("page") @Nullable String cursor, @RequestParam(required = false) @Nullable Integer size) {
        int kept = Page.size(size);
        List<String> keys = Page.keys(cursor, 1);
        return Page.cut(
                looking.tidings(keys.isEmpty() ? null : number(keys.getFirst()), kept + 1),
                kept,
                last -> List.of(last.id()));
    }

    private static DutyRows.After after(@Nullable String cursor) {
        List<String> keys = Page.keys(cursor, 2);
        if (keys.isEmpty()) {
            return DutyRows.After.START;
        }
        return new DutyRows.After(Page.moment(keys.get(0)), BadInput.uuid(keys.get(1)));
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException tampered) {
            throw BadInput.in("page", "翻页标记无效，请从第一页重新打开。");
        }
    }
}
