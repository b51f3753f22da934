package cn.anxian.bench.kill;

import static cn.anxian.bench.kill.Finding.Kind.CHANGED;
import static cn.anxian.bench.kill.Finding.Kind.DOUBLED;
import static cn.anxian.bench.kill.Finding.Kind.HALF;
import static cn.anxian.bench.kill.Finding.Kind.LOST;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.bench.load.Command;
import cn.anxian.bench.load.Done;
import cn.anxian.bench.load.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checker is the gate: each thing that must never happen is done to an honest server, and found. */
class CheckerTest {

    private static final int LANE = 3;

    @TempDir
    Path folder;

    private final HonestServer server = new HonestServer();
    private Ledger ledger;
    private Checker checker;

    @BeforeEach
    void anEmptyLedger() throws IOException {
        ledger = new Ledger(folder.resolve("ledger.txt"));
        checker = new Checker(LANE, ledger, server);
    }

    @AfterEach
    void close() throws IOException {
        ledger.close();
    }

    @Test
    void an_honest_server_is_found_honest() {
        wholeLife();
        wholeLife();
        assertThat(findings()).isEmpty();
    }

    @Test
    void an_open_command_that_had_happened_is_settled_without_a_second_time() {
        Command open = sent(command(Step.LIST, Optional.empty()));
        server.carryOut(open);
        assertThat(checker.settleOpen()).isEqualTo(1);
        assertThat(findings()).isEmpty();
        assertThat(server.hazards.get(open.id())).hasSize(1);
    }

    @Test
    void an_open_command_that_had_not_happened_happens_once_when_sent_again() {
        Command open = sent(command(Step.LIST, Optional.empty()));
        assertThat(checker.settleOpen()).isZero();
        assertThat(findings()).isEmpty();
        assertThat(ledger.promise(open.id())).isPresent();
    }

    @Test
    void a_forgotten_receipt_is_found() {
        Command listing = wholeLife().getFirst();
        server.receipts.remove(listing.id());
        assertThat(findings()).contains(LOST);
    }

    @Test
    void a_changed_entry_is_found() {
        Command listing = wholeLife().getFirst();
        Done done = server.receipts.get(listing.id());
        server.receipts.put(listing.id(), new Done(done.subject(), done.entryNo(), "another hash", false));
        assertThat(findings()).containsExactly(CHANGED);
    }

    @Test
    void a_hazard_that_is_gone_is_found() {
        server.hazards.remove(wholeLife().getFirst().id());
        assertThat(findings()).containsExactly(LOST);
    }

    @Test
    void a_hazard_listed_twice_by_one_command_is_found() {
        server.hazards.get(wholeLife().getFirst().id()).add(new Truth.Hazard(UUID.randomUUID(), "列单"));
        assertThat(findings()).containsExactly(DOUBLED);
    }

    @Test
    void a_hazard_that_nobody_listed_is_found() {
        wholeLife();
        server.hazards.put(UUID.randomUUID(), List.of(new Truth.Hazard(UUID.randomUUID(), "列单")));
        assertThat(findings()).containsExactly(DOUBLED);
    }

    @Test
    void a_command_that_is_carried_out_again_when_repeated_is_found() {
        server.answers.remove(wholeLife().getFirst().id());
        assertThat(findings()).contains(DOUBLED);
    }

    @Test
    void a_step_that_is_missing_in_the_time_line_is_found() {
        Command acceptance = wholeLife().getLast();
        server.timeLines.get(acceptance.hazard().orElseThrow()).remove(acceptance.id());
        assertThat(findings()).containsExactly(LOST);
    }

    @Test
    void a_step_that_stands_twice_in_the_time_line_is_found() {
        Command acceptance = wholeLife().getLast();
        server.timeLines.get(acceptance.hazard().orElseThrow()).add(acceptance.id());
        assertThat(findings()).containsExactly(DOUBLED);
    }

    @Test
    void a_step_that_nobody_took_is_found() {
        Command acceptance = wholeLife().getLast();
        server.timeLines.get(acceptance.hazard().orElseThrow()).add(UUID.randomUUID());
        assertThat(findings()).containsExactly(DOUBLED);
    }

    @Test
    void a_hazard_that_stands_behind_its_last_step_is_found() {
        Command listing = wholeLife().getFirst();
        server.hazards.get(listing.id()).replaceAll(hazard -> new Truth.Hazard(hazard.id(), "办单"));
        assertThat(findings()).containsExactly(HALF);
    }

    @Test
    void a_photo_that_does_not_open_is_found() {
        Command photo = sent(command(Step.PHOTO_BEFORE, Optional.empty()));
        Done done = server.carryOut(photo);
        ledger.promised(photo, done);
        server.files.remove(done.subject());
        assertThat(findings()).containsExactly(LOST);
    }

    @Test
    void a_promise_that_no_server_made_is_found() {
        Command never = sent(command(Step.LIST, Optional.empty()));
        ledger.promised(never, new Done(UUID.randomUUID(), 77, "hash-77", false));
        assertThat(findings()).contains(LOST);
    }

    @Test
    void a_receipt_without_its_hazard_is_half() {
        Command open = sent(command(Step.LIST, Optional.empty()));
        server.carryOut(open);
        server.hazards.remove(open.id());
        checker.settleOpen();
        assertThat(kinds()).contains(HALF);
    }

    @Test
    void a_hazard_without_its_receipt_is_half() {
        Command open = sent(command(Step.LIST, Optional.empty()));
        server.hazards.put(open.id(), new ArrayList<>(List.of(new Truth.Hazard(UUID.randomUUID(), "列单"))));
        checker.settleOpen();
        assertThat(kinds()).contains(HALF);
    }

    @Test
    void an_open_command_that_is_done_a_second_time_is_found() {
        Command open = sent(command(Step.LIST, Optional.empty()));
        server.carryOut(open);
        server.answers.remove(open.id());
        checker.settleOpen();
        assertThat(kinds()).contains(DOUBLED);
    }

    @Test
    void an_open_command_that_cannot_be_sent_again_is_found() {
        Command open = sent(command(Step.LIST, Optional.empty()));
        server.refused.add(open.id());
        checker.settleOpen();
        assertThat(kinds()).containsExactly(LOST);
        assertThat(ledger.refusals()).containsExactly("409 stale");
    }

    private List<Finding.Kind> findings() {
        checker.check(ledger.promised(LANE));
        return kinds();
    }

    private List<Finding.Kind> kinds() {
        return checker.findings().stream().map(Finding::kind).toList();
    }

    /** Listed, handed over, signed for, rectified, accepted; each step promised. */
    private List<Command> wholeLife() {
        List<Command> life = new ArrayList<>();
        Optional<UUID> hazard = Optional.empty();
        for (Step step : Step.values()) {
            if (step.isUpload()) {
                continue;
            }
            Command command = sent(command(step, hazard));
            Done done = server.carryOut(command);
            ledger.promised(command, done);
            hazard = Optional.of(done.subject());
            life.add(command);
        }
        return life;
    }

    private Command sent(Command command) {
        ledger.sending(command);
        return command;
    }

    private static Command command(Step step, Optional<UUID> hazard) {
        return new Command(UUID.randomUUID(), LANE, step, hazard, "{}");
    }
}
