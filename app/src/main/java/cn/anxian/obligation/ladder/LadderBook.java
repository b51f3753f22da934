package cn.anxian.obligation.ladder;

import cn.anxian.obligation.ObligationKind;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** The ladders that are in force, as a book to be read. */
@Component
class LadderBook {

    private final Ladders ladders;

    LadderBook(Ladders ladders) {
        this.ladders = ladders;
    }

    List<LadderView> all() {
        return ladders.all().stream().map(this::view).toList();
    }

    private LadderView view(Ladder ladder) {
        List<ObligationKind> kinds = ladder.kinds().stream().map(ladders::kind).toList();
        return new LadderView(
                ladder.id(),
                ladder.name(),
                kinds.stream().map(ObligationKind::name).toList(),
                ladder.sources().stream().map(id -> ladders.source(id).name()).toList(),
                ladder.grades().stream().sorted().toList(),
                ladder.confined(),
                kinds.stream()
                        .map(kind -> new LadderView.LadderReminder(
                                kind.name(),
                                kind.remindBefore().stream()
                                        .map(LadderBook::words)
                                        .toList()))
                        .toList(),
                ladder.rungs().stream()
                        .map(rung -> new LadderView.RungView(
                                rung.no(),
                                rung.after().label(),
                                rung.decides(),
                                rung.says(),
                                rung.whom().stream().map(Whom::chinese).toList(),
                                rung.bases()))
                        .toList());
    }

    private static String words(Duration before) {
        long hours = before.toHours();
        return hours % 24 == 0 ? hours / 24 + "日" : hours + "小时";
    }
}
