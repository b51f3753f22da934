package cn.anxian.journal.verifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was asked on the command line.
 *
 * @param url of an outside database; empty means the embedded one of {@code home}
 * @param anchors empty means the file that the sealer keeps in {@code home}
 */
record Request(Path home, String url, String user, String password, Optional<Path> anchors) {

    static final String USAGE = """
            用法：./anxian verify-journal [--anchors 锚点文件] [--home 数据目录] [--url JDBC地址] [--user 数据库角色]
              锚点文件每行一个锚点：链上位置、链值（64位十六进制）、时间；也可自行抄录回执或报表上的位置与链值。
              外部数据库的口令取自环境变量 ANXIAN_DATABASE_PASSWORDS_SEALER，没有时取自数据目录的 keys/database.passwords。
            退出码：0 完好；1 发现问题；2 用法有误或无法读取。""";

    static final class Wrong extends Exception {
        Wrong(String sentence) {
            super(sentence);
        }
    }

    static Request of(String[] arguments, Map<String, String> environment) throws Wrong {
        String home = environment.getOrDefault("ANXIAN_HOME", "data");
        String url = environment.getOrDefault("ANXIAN_DATABASE_URL", "");
        String user = "anxian_sealer";
        Optional<Path> anchors = Optional.empty();
        for (int at = 0; at < arguments.length; at += 2) {
            if (at + 1 == arguments.length) {
                throw new Wrong("“" + arguments[at] + "”缺少取值，或不认识这个参数。");
            }
            String value = arguments[at + 1];
            switch (arguments[at]) {
                case "--anchors" -> anchors = Optional.of(Path.of(value));
                case "--home" -> home = value;
                case "--url" -> url = value;
                case "--user" -> user = value;
                default -> throw new Wrong("不认识参数“" + arguments[at] + "”。");
            }
        }
        String told = environment.getOrDefault("ANXIAN_DATABASE_PASSWORDS_SEALER", "");
        String password = told.isEmpty() && !url.isEmpty() ? kept(Path.of(home), user) : told;
        return new Request(Path.of(home), url, user, password, anchors);
    }

    /** What the data folder keeps for that role, one {@code role password} a line; empty if it keeps none. */
    private static String kept(Path home, String user) throws Wrong {
        Path file = home.resolve("keys").resolve("database.passwords");
        if (!Files.exists(file)) {
            return "";
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(user + " "))
                    .map(line -> line.substring(user.length()).strip())
                    .findFirst()
                    .orElse("");
        } catch (IOException | UncheckedIOException unreadable) {
            throw new Wrong("无法读取口令文件 " + file + "。");
        }
    }
}
