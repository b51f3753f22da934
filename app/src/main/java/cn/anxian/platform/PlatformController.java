package cn.anxian.platform;

import cn.anxian.directory.Lines;
import cn.anxian.journal.Commands;
import cn.anxian.journal.Fact;
import cn.anxian.journal.Receipt;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.Allow;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Placement;
import cn.anxian.kernel.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 平台运行 over HTTP. */
@RestController
@RequestMapping("/api/platform")
class PlatformController {

    private static final int MOST = 200;

    /** What people call the recurring jobs; one without a name here is shown by its own. */
    static final Map<String, String> JOBS = Map.of(
            "obligation.ring", "响铃：提醒、记逾期、告知上级",
            "obligation.compare-books", "夜间核对责任账",
            "hazard.register", "导入隐患登记表",
            "directive.reading", "读取讲话、文件",
            "gap.look", "夜间清查责任空白");

    /** @param lastFailure null where it never failed */
    record JobView(
            String id,
            String name,
            Instant next,
            @Nullable Instant lastSuccess,
            @Nullable Instant lastFailure,
            int failures) {}

    record PackView(String id, String name, int checklist, int facilities) {}

    /** @param databaseBytes as the server counts them */
    record PlatformView(
            String databaseVersion,
            long databaseBytes,
            List<JobView> jobs,
            List<PlatformTable.Publication> publications,
            List<PackView> packs) {}

    private final PlatformTable table;
    private final Lines lines;
    private final IncompleteEventPublications incomplete;
    private final Commands commands;
    private final CurrentCaller callers;

    PlatformController(
            PlatformTable table,
            Lines lines,
            IncompleteEventPublications incomplete,
            Commands commands,
            CurrentCaller callers) {
        this.table = table;
        this.lines = lines;
        this.incomplete = incomplete;
        this.commands = commands;
        this.callers = callers;
    }

    @GetMapping
    @Allow(Role.SYSTEM_ADMIN)
    @Transactional(readOnly = true)
    public PlatformView platform() {
        return new PlatformView(
                table.databaseVersion(),
                table.databaseBytes(),
                table.jobs().stream().map(PlatformController::view).toList(),
                table.publications(MOST),
                lines.all().stream()
                        .map(line -> new PackView(
                                line.id(),
                                line.name(),
                                line.checklist().size(),
                                line.facilities().size()))
                        .toList());
    }

    /** Tells the listener once more; what it does is a transaction of its own. */
    @PostMapping("/publications/{id}/retry")
    @Allow(Role.SYSTEM_ADMIN)
    Receipt retry(@RequestHeader("Idempotency-Key") CommandId command, @PathVariable String id) {
        UUID publication = BadInput.uuid(id);
        Receipt receipt = commands.carryOut(
                command,
                "platform.retry",
                publication,
                "",
                () -> Fact.of(
                        "platform.retried",
                        "重新投递未送达的事件",
                        Subject.of("publication", publication),
                        new Placement("", lines.catchAll().id(), callers.get().party())));
        incomplete.resubmitIncompletePublications(
                waiting -> waiting.getIdentifier().equals(publication));
        return receipt;
    }

    private static JobView view(PlatformTable.Job job) {
        return new JobView(
                job.name(),
                JOBS.getOrDefault(job.name(), job.name()),
                job.next(),
                job.lastSuccess(),
                job.lastFailure(),
                job.failures());
    }
}
