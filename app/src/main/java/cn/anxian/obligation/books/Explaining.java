package cn.anxian.obligation.books;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Region;
import cn.anxian.directory.RegionId;
import cn.anxian.journal.Commands;
import cn.anxian.journal.Fact;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Placement;
import cn.anxian.kernel.Refusal;
import cn.anxian.obligation.ObligationView;
import cn.anxian.obligation.Obligations;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 查清账目: the office says in writing why ledger and movements differ; the difference stays in sight, explained. */
@Component
class Explaining {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 1000;

    /**
     * @param regionId whose books
     * @param upTo the id of the last difference that the explanation is about
     */
    record Explanation(
            @Nullable Integer regionId,
            @Nullable String upTo,
            @Nullable String explanation) {}

    private final Commands commands;
    private final DifferenceTable differences;
    private final Obligations obligations;
    private final Directory directory;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    Explaining(
            Commands commands,
            DifferenceTable differences,
            Obligations obligations,
            Directory directory,
            CurrentCaller callers,
            BusinessClock clock) {
        this.commands = commands;
        this.differences = differences;
        this.obligations = obligations;
        this.directory = directory;
        this.callers = callers;
        this.clock = clock;
    }

    Receipt explain(CommandId command, Explanation said) {
        return commands.carryOut(command, "books.explain", "", said, () -> {
            Region region = own(said.regionId());
            String words = words(said.explanation());
            int explained = differences.explain(
                    region.path(),
                    upTo(said.upTo()),
                    words,
                    callers.get(),
                    clock.now().truncatedTo(ChronoUnit.MILLIS));
            if (explained == 0) {
                throw Refusal.conflict("nothing-to-explain", region.name() + "没有待查清的差异，可能已被他人说明，请刷新后再看。");
            }
            if (!differences.anyUnexplained(region.path())) {
                obligations.ofSubject(Comparing.subjectOf(region.path())).stream()
                        .filter(duty -> duty.state() == ObligationView.State.OPEN)
                        .forEach(duty -> obligations.discharge(duty.subject(), duty.kind()));
            }
            return Fact.of(
                    "books.explained",
                    "查清账目",
                    Comparing.subjectOf(region.path()),
                    new Placement(region.path(), "general", callers.get().party()),
                    new Detail("地区", region.fullName()),
                    new Detail("差异", explained + " 项"),
                    new Detail("说明", words));
        });
    }

    /** The region of the office's own post: what lies above or beside it is not his to explain. */
    private Region own(@Nullable Integer id) {
        if (id == null) {
            throw BadInput.in("regionId", "请选择地区。");
        }
        Region region = directory.region(new RegionId(id));
        return callers.get()
                .region()
                .filter(scope -> region.path().startsWith(scope.path()))
                .map(scope -> region)
                .orElseThrow(() -> Refusal.notFound("这个地区的账"));
    }

    private static long upTo(@Nullable String id) {
        try {
            return Long.parseLong(id == null ? "" : id);
        } catch (NumberFormatException notANumber) {
            throw BadInput.in("upTo", "缺少差异的编号，请刷新页面后重新提交。");
        }
    }

    private static String words(@Nullable String text) {
        String words = text == null ? "" : text.strip();
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            throw BadInput.in("explanation", "请写清查到的原因，" + SHORTEST + "到" + LONGEST + "个字。");
        }
        return words;
    }
}
