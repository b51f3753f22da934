package cn.anxian.journal;

import cn.anxian.kernel.Allow;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The journal is only read through this door; it is written by what happens. */
@RestController
class JournalController {

    private final TimeLines timeLines;

    JournalController(TimeLines timeLines) {
        this.timeLines = timeLines;
    }

    @Allow(signedIn = true)
    @GetMapping("/api/journal")
    List<TimelineEntry> timeLine(@RequestParam String subjectType, @RequestParam String subjectId) {
        return timeLines.ofSubject(subjectType, BadInput.uuid(subjectId));
    }

    @Allow(signedIn = true)
    @GetMapping("/api/journal/recent")
    List<TimelineEntry> recent(@RequestParam(required = false) @Nullable Integer size) {
        return timeLines.recent(Page.size(size));
    }

    @Allow(signedIn = true)
    @GetMapping("/api/receipts/{commandId}")
    KnownReceipt receipt(@PathVariable CommandId commandId) {
        return timeLines.receipt(commandId);
    }
}
