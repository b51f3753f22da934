package cn.anxian.kernel.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The passwords of the roles on an outside server: made once, kept in {@code keys/database.passwords} of the data folder,
 * one {@code role password} a line, readable by the folder's owner only.
 */
final class RolePasswords {

    private static final int BYTES = 32;

    private final Map<DatabaseRole, String> byRole;

    private RolePasswords(Map<DatabaseRole, String> byRole) {
        this.byRole = byRole;
    }

    static Path file(Path home) {
        return home.resolve("keys").resolve("database.passwords");
    }

    static boolean areKept(Path home) {
        return Files.exists(file(home));
    }

    /** What stands in the settings goes before what stands in the file. */
    static RolePasswords of(DatabaseSettings settings) {
        Map<DatabaseRole, String> found =
                areKept(settings.home()) ? read(file(settings.home())) : new EnumMap<>(DatabaseRole.class);
        for (DatabaseRole role : DatabaseRole.values()) {
            String said = settings.database().passwords().of(role);
            if (!said.isBlank()) {
                found.put(role, said);
            }
        }
        return new RolePasswords(found);
    }

    /** Those of the file; made and kept first if there is none. */
    static RolePasswords keptOrMade(Path home) {
        if (!areKept(home)) {
            keep(home, made());
        }
        return new RolePasswords(read(file(home)));
    }

    String of(DatabaseRole role) {
        return byRole.getOrDefault(role, "");
    }

    /** The backup's is asked for only by a backup. */
    boolean openTheHouse() {
        return byRole.keySet().containsAll(java.util.EnumSet.complementOf(java.util.EnumSet.of(DatabaseRole.BACKUP)));
    }

    private static Map<DatabaseRole, String> made() {
        SecureRandom random = new SecureRandom();
        Map<DatabaseRole, String> made = new EnumMap<>(DatabaseRole.class);
        for (DatabaseRole role : DatabaseRole.values()) {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            made.put(role, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        return made;
    }

    private static Map<DatabaseRole, String> read(Path file) {
        Map<DatabaseRole, String> read = new EnumMap<>(DatabaseRole.class);
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                for (DatabaseRole role : DatabaseRole.values()) {
                    if (line.startsWith(role.roleName() + " ")) {
                        read.put(role, line.substring(role.roleName().length()).strip());
                    }
                }
            }
            return read;
        } catch (IOException unreadable) {
            throw new DatabaseRefused("无法读取数据库角色的口令文件：" + file, "请核对文件的属主和权限（应为 0600，属于运行平台的用户）。");
        }
    }

    /** On the disk before any role is told of it: a password that nobody remembers locks the house. */
    private static void keep(Path home, Map<DatabaseRole, String> passwords) {
        Path file = file(home);
        String text = passwords.entrySet().stream()
                .map(each -> each.getKey().roleName() + " " + each.getValue() + "\n")
                .collect(Collectors.joining());
        try {
            Files.createDirectories(file.getParent());
            Path arriving = Files.createTempFile(
                    file.getParent(),
                    "database",
                    ".arriving",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(arriving, text);
            try (FileChannel channel = FileChannel.open(arriving, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(arriving, file, StandardCopyOption.ATOMIC_MOVE);
            try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("could not keep " + file, failure);
        }
    }
}
