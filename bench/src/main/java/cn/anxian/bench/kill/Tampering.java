package cn.anxian.bench.kill;

import cn.anxian.bench.load.Command;
import cn.anxian.bench.load.Done;
import cn.anxian.bench.load.NoAnswer;
import cn.anxian.bench.load.Step;
import cn.anxian.bench.server.EmbeddedDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** The negative control: does what must never happen, and asks whether the checker sees it. */
final class Tampering {

    /** @param caught whether the checker said so, of the very command */
    record Trial(String what, boolean caught) {}

    private static final String FORGET_COMMAND = "delete from journal.command where id = ?";
    private static final String NO_TRIGGERS = "set session_replication_role = replica";
    private static final String DELETE_SEAL = "delete from journal.seal where entry_no = ?";
    private static final String DELETE_ENTRY = "delete from journal.entry where no = ?";

    private static final int NEEDED = 3;

    private final Rounds rounds;
    private final Ledger ledger;
    private final LaneWork work;
    private final EmbeddedDatabase database;

    Tampering(Rounds rounds, Ledger ledger, LaneWork work, EmbeddedDatabase database) {
        this.rounds = rounds;
        this.ledger = ledger;
        this.work = work;
        this.database = database;
    }

    List<Trial> all() throws IOException, SQLException, NoAnswer {
        List<Command> listings = listings(work, ledger);
        if (listings.size() < NEEDED) {
            throw new IllegalStateException("too few hazards for the negative control: " + listings.size());
        }
        return List.of(
                hazardTwice(listings.get(0)),
                commandForgotten(listings.get(1)),
                entryDeleted(listings.get(2)),
                neverDone(listings.get(0)));
    }

    static List<Command> listings(LaneWork work, Ledger ledger) {
        return ledger.promised(work.lane().number()).stream()
                .filter(command -> command.step() == Step.LIST)
                .toList();
    }

    /** The same content under another id: two hazards that name one command. Its photo is taken, so without photos. */
    private Trial hazardTwice(Command listing) throws NoAnswer {
        String withoutPhotos = listing.json().replaceAll("\"photos\":\\[[^]]*]", "\"photos\":[]");
        Command again = new Command(UUID.randomUUID(), listing.lane(), listing.step(), listing.hazard(), withoutPhotos);
        boolean stored = Done.of(work.lane().send(again)).isPresent();
        return new Trial("一件隐患列两次", stored && isFound(listing, Finding.Kind.DOUBLED));
    }

    /** Without its memory of the command the server carries it out again. */
    private Trial commandForgotten(Command listing) throws IOException, SQLException {
        try (Connection connection = database.superuser();
                PreparedStatement forget = connection.prepareStatement(FORGET_COMMAND)) {
            forget.setObject(1, listing.id());
            boolean forgotten = forget.executeUpdate() == 1;
            return new Trial("数据库忘记一条指令", forgotten && isFound(listing, Finding.Kind.DOUBLED));
        }
    }

    private Trial entryDeleted(Command listing) throws IOException, SQLException {
        Done promise = ledger.promise(listing.id()).orElseThrow();
        try (Connection connection = database.superuser();
                PreparedStatement noTriggers = connection.prepareStatement(NO_TRIGGERS);
                PreparedStatement deleteSeal = connection.prepareStatement(DELETE_SEAL);
                PreparedStatement deleteEntry = connection.prepareStatement(DELETE_ENTRY)) {
            noTriggers.execute();
            deleteSeal.setLong(1, promise.entryNo());
            deleteSeal.executeUpdate();
            deleteEntry.setLong(1, promise.entryNo());
            boolean deleted = deleteEntry.executeUpdate() == 1;
            return new Trial("直接删除一条留痕", deleted && isFound(listing, Finding.Kind.LOST));
        }
    }

    /** A promise in the ledger that no server ever made. */
    private Trial neverDone(Command like) {
        Command never = new Command(UUID.randomUUID(), like.lane(), like.step(), like.hazard(), like.json());
        ledger.sending(never);
        ledger.promised(never, new Done(UUID.randomUUID(), Long.MAX_VALUE, "0".repeat(64), false));
        return new Trial("账上多一条从未发生的指令", isFound(never, Finding.Kind.LOST));
    }

    private boolean isFound(Command command, Finding.Kind kind) {
        Checker checker = rounds.checker(work);
        checker.check(List.of(command));
        return checker.findings().stream()
                .anyMatch(finding -> finding.kind() == kind && finding.command().equals(command.id()));
    }
}
