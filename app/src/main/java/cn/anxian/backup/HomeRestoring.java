package cn.anxian.backup;

import cn.anxian.kernel.database.LeftBehind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of a copy on their way into a home: they arrive in a folder of their own, and take their places when the
 * database is whole. A file that is there already is never written over.
 */
final class HomeRestoring implements AutoCloseable {

    private final Path home;
    private final Path arriving;
    private final List<String> remarks = new ArrayList<>();
    private int files;

    HomeRestoring(Path home) throws IOException {
        this.home = Files.createDirectories(home);
        this.arriving = Files.createTempDirectory(home, "restoring-");
    }

    int files() {
        return files;
    }

    List<String> remarks() {
        return List.copyOf(remarks);
    }

    Path arrivedAnchors() {
        return new HomeFiles(arriving).anchors();
    }

    Path keptAnchors() {
        return new HomeFiles(home).anchors();
    }

    void put(Part part, InputStream content) throws IOException {
        Path place = arriving.resolve(part.path()).normalize();
        if (!place.startsWith(arriving)) {
            throw Refusing.damaged("不认识的部件 " + part.name());
        }
        Files.createDirectories(place.getParent());
        Files.copy(content, place);
        try (FileChannel channel = FileChannel.open(place, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        files++;
    }

    /** Everything to its place. Evidence is named by its content: what bears the name is the same. */
    void keep() throws IOException {
        if (Files.exists(arrivedAnchors()) && Files.exists(keptAnchors())) {
            LeftBehind.setAside(home.resolve("anchors"));
        }
        try (Stream<Path> all = Files.walk(arriving)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                move(each, home.resolve(arriving.relativize(each)));
            }
        }
        if (!Files.exists(home.resolve("keys").resolve("account.key"))) {
            remarks.add("注意：数据目录里没有 keys/account.key。请把原来的放回去；否则管理员须重新绑定动态口令。");
        }
    }

    private void move(Path arrived, Path place) throws IOException {
        if (Files.exists(place)) {
            if (Files.mismatch(arrived, place) >= 0) {
                remarks.add("保留了数据目录里已有的文件，它与备份中的不同：" + home.relativize(place));
            }
            return;
        }
        Files.createDirectories(place.getParent());
        if (place.startsWith(home.resolve("files"))) {
            Files.setPosixFilePermissions(arrived, PosixFilePermissions.fromString("r--r--r--"));
        }
        Files.move(arrived, place, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(arriving)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
