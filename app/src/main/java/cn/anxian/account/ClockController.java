package cn.anxian.account;

import cn.anxian.journal.Commands;
import cn.anxian.journal.Fact;
import cn.anxian.journal.Receipt;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.Allow;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.DemoClock;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Placement;
import cn.anxian.kernel.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The business clock, which the demo city can move forward. */
@RestController
@RequestMapping("/api/clock")
class ClockController {

    private static final Duration FARTHEST = Duration.ofDays(366);
    private static final UUID NOBODY = new UUID(0, 0);

    record Time(Instant businessNow, boolean demo) {}

    record Move(@Nullable OffsetDateTime to) {}

    private final BusinessClock clock;
    private final ObjectProvider<DemoClock> movable;
    private final Commands commands;

    ClockController(BusinessClock clock, ObjectProvider<DemoClock> movable, Commands commands) {
        this.clock = clock;
        this.movable = movable;
        this.commands = commands;
    }

    @GetMapping
    @Allow(anyone = true)
    Time time() {
        return new Time(clock.now(), movable.getIfAvailable() != null);
    }

    @PostMapping
    @Allow(signedIn = true)
    Receipt move(@RequestHeader("Idempotency-Key") CommandId command, @RequestBody Move move) {
        DemoClock demo = movable.getIfAvailable();
        if (demo == null) {
            throw Refusal.notFound("可以拨动的演示时钟");
        }
        Instant to = destination(move);
        return commands.carryOut(command, "clock.move", "", move, () -> {
            demo.moveTo(to);
            return Fact.of(
                    "clock.moved",
                    "演示时钟向前拨动",
                    Subject.of("clock", NOBODY),
                    new Placement("", "clock", new PartyId(NOBODY)));
        });
    }

    private Instant destination(Move move) {
        if (move.to() == null) {
            throw BadInput.in("to", "请写明拨到什么时间。");
        }
        Instant to = move.to().toInstant();
        if (to.isAfter(clock.now().plus(FARTHEST))) {
            throw BadInput.in("to", "一次最多向前拨动一年。");
        }
        return to;
    }
}
