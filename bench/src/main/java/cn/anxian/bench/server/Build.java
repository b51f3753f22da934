package cn.anxian.bench.server;

import cn.anxian.bench.UsageError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What {@code ./anxian} has built, and how {@code ./anxian run} starts it.
 *
 * @param jvm the flags of the product's JVM
 */
public record Build(Path unpacked, List<String> jvm) {

    /** Told by the script in system properties. */
    public static Build ofTheScript() {
        String unpacked = System.getProperty("anxian.unpacked", "");
        if (unpacked.isEmpty() || !Files.isDirectory(Path.of(unpacked))) {
            throw new UsageError("请通过 ./anxian bench 运行。");
        }
        return new Build(
                Path.of(unpacked), List.of(System.getProperty("anxian.jvm", "").split(" ")));
    }

    private Path classCache() {
        return unpacked.resolve("anxian.aot");
    }

    /** As {@code ./anxian run} does it: with the cache, where there is one. */
    public ClassCache usual() {
        return Files.exists(classCache()) ? ClassCache.USED : ClassCache.NONE;
    }

    List<String> application(ClassCache cache, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(jvm);
        if (cache == ClassCache.USED) {
            // "on" refuses to start without the cache: a start that quietly went without it is not measured as one with
            // it.
            command.addAll(List.of("-XX:AOTCache=" + classCache(), "-XX:AOTMode=on"));
        }
        command.addAll(List.of("-jar", jar().toString()));
        command.addAll(arguments);
        return command;
    }

    List<String> verifier() {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(jvm);
        command.addAll(List.of(
                "-cp", jar() + ":" + unpacked.resolve("lib") + "/*", "cn.anxian.journal.verifier.VerifyJournal"));
        return command;
    }

    private Path jar() {
        try (Stream<Path> files = Files.list(unpacked)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow(() -> new UsageError("没有找到已构建的程序：" + unpacked));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
