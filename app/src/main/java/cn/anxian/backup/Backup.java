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
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code ./anxian backup FILE}: everything as of one moment, beside people at work. */
public final class Backup {

    /** @param fingerprint SHA-256 of the manifest, which holds those of all parts */
    public record Taken(long rows, int parts, long journalEntries, String journalHead, String fingerprint) {}

    private final DatabaseSettings settings;
    private final HomeFiles home;
    private final Progress progress;

    public Backup(DatabaseSettings settings, java.io.PrintStream progress) {
        this.settings = settings;
        this.home = new HomeFiles(settings.home());
        this.progress = new Progress(progress);
    }

    public static void main(String[] arguments) {
        Terminal.run(() -> {
            if (arguments.length != 1) {
                throw new DatabaseRefused("用法：./anxian backup 备份文件", "例如：./anxian backup anxian-20261122.backup");
            }
            new Backup(DatabaseSettings.of(System.getenv()), System.out).to(Path.of(arguments[0]));
        });
    }

    /** @throws DatabaseRefused if there is nothing to copy, not everything is seen, or the journal is not sound */
    public Taken to(Path file) {
        if (Files.exists(file)) {
            throw new DatabaseRefused("文件已存在，没有改动：" + file, "请换一个文件名。");
        }
        Path arriving = arriving(file);
        Path anchors = arriving.resolveSibling(arriving.getFileName() + ".anchors");
        try (DatabaseServer server = DatabaseServer.beside(settings)) {
            // First: whatever they tell is in the database that is read after them.
            home.copyAnchors(anchors);
            Map<String, Integer> schemas = schemas(server);
            Taken taken;
            try (Connection connection = server.connect(DatabaseRole.BACKUP)) {
                Tables tables = new Tables(connection);
                if (!tables.readsPastRowLevelSecurity()) {
                    throw new DatabaseRefused(
                            "角色 anxian_backup 看不到全部数据（缺少 BYPASSRLS 或 pg_read_all_data），没有生成备份。",
                            "请由数据库管理员执行 ./anxian database-roles 打印的脚本。");
                }
                tables.seeEverythingAsOfNow();
                taken = write(arriving, tables, connection, schemas, anchors);
            }
            keep(arriving, file);
            progress.say("备份完成：%s　%,d 行数据，%,d 个部分；留痕 %,d 条，链值 %s"
                    .formatted(file, taken.rows(), taken.parts(), taken.journalEntries(), taken.journalHead()));
            progress.say("指纹 " + taken.fingerprint() + "（请与备份分开保存；恢复时用 --fingerprint 核对）");
            return taken;
        } catch (IOException failure) {
            throw new UncheckedIOException("could not write " + file, failure);
        } catch (SQLException failure) {
            throw new IllegalStateException("could not copy the database", failure);
        } finally {
            delete(arriving);
            delete(anchors);
        }
    }

    private Map<String, Integer> schemas(DatabaseServer server) {
        Map<String, Integer> versions = new Restoring(settings, server.dataSource(DatabaseRole.OWNER)).versions();
        if (versions.getOrDefault("kernel", 0) == 0) {
            throw new DatabaseRefused("这个数据库还是空的，没有可备份的数据。", "请核对 ANXIAN_HOME 和 ANXIAN_DATABASE_URL。");
        }
        return versions;
    }

    private Taken write(Path file, Tables tables, Connection connection, Map<String, Integer> schemas, Path anchors)
            throws IOException, SQLException {
        try (Archive archive = new Archive(file)) {
            List<Tables.Table> all = tables.all();
            int number = 0;
            for (Tables.Table table : all) {
                long rows = archive.add(
                        Part.ofTable(table.name()), table.columns(), true, target -> tables.write(table, target));
                progress.table(++number, all.size(), table.name(), rows);
            }
            Map<String, Long> sequences = tables.sequences();
            ChainCheck journal = ChainCheck.of(connection, anchors);
            if (!journal.isSound()) {
                throw Refusing.journal(journal.sentence(), "没有生成备份。请先执行 ./anxian verify-journal 查明，必要时保全现场。");
            }
            addFiles(archive, anchors);
            String madeFor = tables.madeFor();
            Manifest manifest = new Manifest(
                    Manifest.FORMAT,
                    madeFor,
                    schemas,
                    sequences,
                    archive.parts(),
                    archive.rows(),
                    archive.partsSha256(),
                    journal.entries(),
                    journal.head());
            String fingerprint = archive.finish(manifest);
            return new Taken(archive.rows(), archive.parts(), journal.entries(), journal.head(), fingerprint);
        }
    }

    /** Behind the tables: a row's files are there before the row is. */
    private void addFiles(Archive archive, Path anchors) throws IOException, SQLException {
        if (Files.exists(anchors)) {
            archive.add(Part.ofFile(HomeFiles.ANCHORS), "", true, target -> HomeFiles.write(anchors, target));
        }
        int done = 0;
        try (Stream<Path> paths = home.evidenceAndRules()) {
            for (Iterator<Path> each = paths.sorted().iterator(); each.hasNext(); ) {
                Path path = each.next();
                archive.add(Part.ofFile(path.toString()), "", false, target -> home.writeFile(path, target));
                progress.files(++done);
            }
        }
    }

    private static Path arriving(Path file) {
        try {
            return Files.createTempFile(
                    file.toAbsolutePath().getParent(),
                    "anxian-backup-",
                    ".arriving",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (IOException failure) {
            throw new DatabaseRefused("无法在这里写备份文件：" + file, "请核对文件夹是否存在、是否可写、空间是否足够。");
        }
    }

    /** Under its name only when it is whole and on the disk. */
    private static void keep(Path arrived, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(arrived, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(arrived, file, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    private static void delete(Path arriving) {
        try {
            Files.deleteIfExists(arriving);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
