package cn.anxian.lawbook;

import cn.anxian.kernel.Allow;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.law.decide.Desk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 法规库 over HTTP. The law is everybody's: whoever is signed in reads all of it. */
@RestController
@RequestMapping("/api/law")
class LawController {

    private final LawBook book;
    private final RuleViews views;
    private final Judges judges;
    private final Citations citations;
    private final LocalRules local;
    private final BusinessClock clock;

    LawController(
            LawBook book, RuleViews views, Judges judges, Citations citations, LocalRules local, BusinessClock clock) {
        this.book = book;
        this.views = views;
        this.judges = judges;
        this.citations = citations;
        this.local = local;
        this.clock = clock;
    }

    @GetMapping("/rules")
    @Allow(signedIn = true)
    LawBook.RulePage list(@ParameterObject RuleWish wish) {
        return book.page(wish);
    }

    @GetMapping("/rules/export")
    @Allow(signedIn = true)
    ResponseEntity<byte[]> export(@ParameterObject RuleWish wish) {
        return RuleSheet.SHEET.answer(book.all(wish));
    }

    /** What the rules cite, so that a citation elsewhere can be made a link. */
    @GetMapping("/citations")
    @Allow(signedIn = true)
    List<Citations.Citation> citations() {
        return citations.all();
    }

    /** What localities have set, and what the country says without them. */
    @GetMapping("/localities")
    @Allow(signedIn = true)
    List<LocalRules.LocalRulesOfPlace> localities() {
        return local.on(clock.today());
    }

    /** @param on the day whose law is asked for, YYYY-MM-DD; today if it is left out */
    @GetMapping("/rules/{id}")
    @Allow(signedIn = true)
    RuleView rule(@PathVariable String id, @RequestParam(required = false) @Nullable String on) {
        return views.view(id, on == null || on.isBlank() ? clock.today() : LegalDay.read("on", on));
    }

    /**
     * One question, one verdict: the very line that {@code ./anxian decide} writes. It is a question and no command; nothing changes,
     * nothing is journalled, and it needs no {@code Idempotency-Key}.
     */
    @PostMapping(path = "/decide/{judge}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Allow(signedIn = true)
    ResponseEntity<byte[]> decide(@PathVariable String judge, InputStream question) throws IOException {
        String verdict = judges.verdict(judge, question.readNBytes(Desk.LONGEST + 1));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(verdict.getBytes(StandardCharsets.UTF_8));
    }
}
