package cn.anxian.obligation.books;

import static cn.anxian.kernel.Role.DUTY;
import static cn.anxian.kernel.Role.HEAD;
import static cn.anxian.kernel.Role.LEADER;
import static cn.anxian.kernel.Role.OFFICE;
import static cn.anxian.kernel.Role.REGULATOR;
import static cn.anxian.kernel.Role.SAFETY;
import static cn.anxian.kernel.Role.TOWN;
import static cn.anxian.kernel.Role.WORKER;

import cn.anxian.journal.Receipt;
import cn.anxian.kernel.Allow;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.Page;
import cn.anxian.obligation.DutySheet;
import cn.anxian.obligation.ObligationView;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 对账: the books per region, line, kind and period; each number opens its records. */
@RestController
@RequestMapping("/api/books")
class BooksController {

    private final BooksPages pages;
    private final BooksRecords records;
    private final DueRecords due;
    private final Explaining explaining;

    BooksController(BooksPages pages, BooksRecords records, DueRecords due, Explaining explaining) {
        this.pages = pages;
        this.records = records;
        this.due = due;
        this.explaining = explaining;
    }

    @GetMapping
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER})
    BooksView books(@ParameterObject BooksWish wish) {
        return pages.open(wish);
    }

    @GetMapping("/export")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER})
    ResponseEntity<byte[]> export(@ParameterObject BooksWish wish) {
        BooksView view = pages.open(wish);
        return BooksSheet.SHEET
                .saying(pages.said(view))
                .answer(Stream.concat(view.rows().stream(), Stream.of(view.total()))
                        .toList());
    }

    @GetMapping("/duties")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER})
    Page<ObligationView> duties(@ParameterObject BooksWish wish) {
        return records.page(wish);
    }

    @GetMapping("/duties/export")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER})
    ResponseEntity<byte[]> exportDuties(@ParameterObject BooksWish wish) {
        return DutySheet.SHEET
                .saying("所列：" + wish.share().chinese() + "　" + pages.said(pages.open(wish)))
                .answer(records.all(wish));
    }

    /** What fell due, behind a number that was counted from it. */
    @GetMapping("/due")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER})
    Page<ObligationView> due(@ParameterObject DueWish wish) {
        return due.page(wish);
    }

    @GetMapping("/due/export")
    @Allow({LEADER, OFFICE, REGULATOR, TOWN, DUTY, HEAD, SAFETY, WORKER})
    ResponseEntity<byte[]> exportDue(@ParameterObject DueWish wish) {
        return DutySheet.SHEET.answer(due.all(wish));
    }

    @PostMapping("/explanation")
    @Allow(OFFICE)
    Receipt explain(@RequestHeader("Idempotency-Key") CommandId command, @RequestBody Explaining.Explanation said) {
        return explaining.explain(command, said);
    }
}
