package cn.anxian.bench.kill;

import cn.anxian.bench.server.Application;
import cn.anxian.bench.server.Build;
import cn.anxian.bench.server.EmbeddedDatabase;
import cn.anxian.bench.server.Home;
import java.io.IOException;
import java.time.Duration;
import java.util.SplittableRandom;

/** The product in a home of its own, always on the same port: blows fall on it, and it is started again. */
final class Site implements AutoCloseable {

    /** The first start makes the demo city. */
    private static final Duration FIRST = Duration.ofMinutes(8);

    private static final Duration AGAIN = Duration.ofMinutes(2);

    private final Build build;
    private final Home home;
    private final int port;
    private final SplittableRandom dice;
    private Application application;

    private Site(Build build, Home home, SplittableRandom dice) throws IOException {
        this.build = build;
        this.home = home;
        this.dice = dice;
        this.port = Application.freePort();
        this.application = begin();
    }

    static Site open(Build build, Home home, SplittableRandom dice) throws IOException, InterruptedException {
        Site site = new Site(build, home, dice);
        site.application.awaitHealthy(FIRST);
        return site;
    }

    Application application() {
        return application;
    }

    EmbeddedDatabase database() {
        return new EmbeddedDatabase(home);
    }

    /** SIGKILL, in the order that the dice give. After {@link Blow#DATABASE} the application still runs. */
    void strike(Blow blow) throws InterruptedException {
        boolean databaseFirst = dice.nextBoolean();
        if (blow == Blow.DATABASE || blow != Blow.APPLICATION && databaseFirst) {
            database().kill();
        }
        if (blow != Blow.DATABASE) {
            application.kill();
        }
        if (blow != Blow.APPLICATION && blow != Blow.DATABASE && !databaseFirst) {
            database().kill();
        }
    }

    /** @return how long the last start took until it was healthy */
    Duration restart(Blow after) throws IOException, InterruptedException {
        application.kill();
        if (after == Blow.WHILE_STARTING) {
            application = begin();
            Thread.sleep(dice.nextLong(300, 4_000));
            application.kill();
            database().kill();
        }
        application = begin();
        return application.awaitHealthy(AGAIN);
    }

    /** Ends it as Ctrl-C does. */
    void stop() throws IOException {
        application.close();
    }

    void startAgain() throws IOException, InterruptedException {
        application = begin();
        application.awaitHealthy(AGAIN);
    }

    private Application begin() throws IOException {
        return Application.start(build, home, build.usual(), port, "--anxian.demo=true");
    }

    @Override
    public void close() throws InterruptedException {
        application.kill();
        database().kill();
    }
}
