package cn.anxian.backup;

import cn.anxian.journal.ChainCheck;
import cn.anxian.kernel.database.DatabaseRefused;
import cn.anxian.kernel.database.DatabaseRole;
import cn.anxian.kernel.database.DatabaseServer;
import cn.anxian.kernel.database.DatabaseSettings;
import cn.anxian.kernel.database.Restoring;
import cn.anxian.kernel.database.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** {@code ./anxian restore FILE}: into an empty database, whole or not at all. */
public final class Restore {

    /** What was put back and counted. */
    public record Restored(Map<String, Long> rows, int files, long journalEntries, String journalHead) {}

    private final DatabaseSettings settings;
    private final Progress progress;

    public Restore(DatabaseSettings settings, java.io.PrintStream progress) {
        this.settings = settings;
        this.progress = new Progress(progress);
    }

    public static void main(String[] arguments) {
        Terminal.run(() -> {
            boolean fingerprinted = arguments.length == 3 && arguments[1].equals("--fingerprint");
            if (arguments.length != 1 && !fingerprinted) {
                throw new DatabaseRefused(
                        "用法：./anxian restore 备份文件 [--fingerprint 指纹]",
                        "恢复到 ANXIAN_HOME 的内置数据库，或 ANXIAN_DATABASE_URL 指明的外部空库。");
            }
            new Restore(DatabaseSettings.of(System.getenv()), System.out)
                    .from(Path.of(arguments[0]), fingerprinted ? arguments[2] : "");
        });
    }

    /**
     * @param fingerprint that the backup has printed; empty if nobody wrote it down
     * @throws DatabaseRefused if the copy is not whole and untouched, or the target is not empty; nothing is left then
     */
    public Restored from(Path file, String fingerprint) {
        try (Copy copy = Copy.open(file)) {
            if (!fingerprint.isEmpty() && !fingerprint.equalsIgnoreCase(copy.fingerprint())) {
                throw Refusing.damaged("指纹是 " + copy.fingerprint());
            }
            progress.say("正在核对备份文件……");
            copy.verify(progress);
            if (DatabaseServer.isServed(settings)) {
                throw new DatabaseRefused("这个数据目录的平台正在运行，没有恢复任何数据。", "请先停止平台。");
            }
            DatabaseSettings purposed = settings.madeFor(copy.manifest().madeFor());
            try (DatabaseServer server = DatabaseServer.open(purposed);
                    Connection owner = server.connect(DatabaseRole.OWNER)) {
                Restoring restoring = new Restoring(purposed, server.dataSource(DatabaseRole.OWNER));
                return into(restoring, owner, copy);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("could not restore " + file, failure);
        } catch (SQLException failure) {
            throw new DatabaseRefused("恢复时数据库出错：" + failure.getMessage() + "。没有留下任何数据。", "请按错误处理后重新恢复。");
        }
    }

    private Restored into(Restoring restoring, Connection owner, Copy copy) throws SQLException, IOException {
        refuseNewer(copy.manifest().schemas(), restoring.known());
        restoring.begin();
        boolean whole = false;
        try (HomeRestoring home = new HomeRestoring(settings.home())) {
            restoring.build(copy.manifest().schemas());
            Map<String, Long> rows = load(owner, copy, home);
            ChainCheck journal = check(owner, copy.manifest(), home);
            new Tables(owner).closed();
            owner.commit();
            owner.setAutoCommit(true);
            restoring.modernise();
            home.keep();
            restoring.release();
            whole = true;
            progress.say("恢复完成：%,d 行数据，%,d 个文件；留痕 %,d 条核验完好，链值 %s"
                    .formatted(copy.manifest().rows(), home.files(), journal.entries(), journal.head()));
            progress.say("指纹 " + copy.fingerprint());
            home.remarks().forEach(progress::say);
            return new Restored(rows, home.files(), journal.entries(), journal.head());
        } finally {
            if (!whole) {
                leaveNothing(owner, restoring);
            }
        }
    }

    private static void leaveNothing(Connection owner, Restoring restoring) throws SQLException {
        if (owner.isClosed()) {
            return;
        }
        if (!owner.getAutoCommit()) {
            owner.rollback();
            owner.setAutoCommit(true);
        }
        restoring.abandon();
    }

    private static void refuseNewer(Map<String, Integer> copied, Map<String, Integer> known) {
        copied.forEach((module, version) -> {
            if (version > known.getOrDefault(module, 0)) {
                throw Refusing.newer(
                        module + " 的数据结构第 " + version + " 版，本版本只到第 " + known.getOrDefault(module, 0) + " 版");
            }
        });
    }

    private Map<String, Long> load(Connection owner, Copy copy, HomeRestoring home) throws SQLException, IOException {
        Tables tables = new Tables(owner);
        Map<String, Tables.Table> here = new TreeMap<>();
        tables.all().forEach(table -> here.put(table.name(), table));
        tables.open();
        Map<String, Long> rows = new TreeMap<>();
        copy.each(part -> true, (part, content) -> {
            if (part.isTable()) {
                rows.put(part.table(), load(tables, here, part, content));
                progress.table(rows.size(), here.size(), part.table(), part.rows());
            } else {
                home.put(part, content);
                progress.files(home.files());
            }
        });
        if (!rows.keySet().equals(here.keySet())) {
            throw Refusing.damaged("数据表与该版本的数据结构不符");
        }
        for (Tables.Table table : here.values()) {
            if (tables.count(table) != rows.getOrDefault(table.name(), 0L)) {
                throw Refusing.damaged(table.name() + " 的行数与清单不符");
            }
        }
        tables.set(copy.manifest().sequences());
        return rows;
    }

    private static long load(Tables tables, Map<String, Tables.Table> here, Part part, java.io.InputStream content)
            throws SQLException, IOException {
        Tables.Table table = here.get(part.table());
        if (table == null || !table.columns().equals(part.columns())) {
            throw Refusing.damaged(part.table() + " 与该版本的数据结构不符");
        }
        if (tables.read(table, content) != part.rows()) {
            throw Refusing.damaged(part.table() + " 的行数与清单不符");
        }
        return part.rows();
    }

    /** Against the anchors of the copy, and against those that this home has kept. */
    private static ChainCheck check(Connection owner, Manifest manifest, HomeRestoring home) throws SQLException {
        String nothing = "没有留下任何数据。";
        ChainCheck journal = ChainCheck.of(owner, home.arrivedAnchors());
        if (!journal.isSound()) {
            throw Refusing.journal(journal.sentence(), nothing);
        }
        if (journal.entries() != manifest.journalEntries() || !journal.head().equals(manifest.journalHead())) {
            throw Refusing.journal("链尾与备份清单记载的不同。", nothing);
        }
        ChainCheck kept = ChainCheck.of(owner, home.keptAnchors());
        if (!kept.isSound()) {
            throw Refusing.journal(
                    kept.sentence(), nothing + "数据目录里留存的锚点与这份备份不符：备份较旧，或者被改写。若确要恢复较旧的备份，请先把 anchors 文件夹改名保存。");
        }
        return journal;
    }
}
