package cn.anxian.lawbook;

import cn.anxian.law.BadInput;
import cn.anxian.law.Overlay;
import cn.anxian.law.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The local rules of this installation: {@code overlays/*.json} in its home, one file for a region, read at start. One that loosens
 * the law stops the start with the article that it breaks. The demo city has one of its own, which says of itself that it is made up.
 */
@Component
public class Overlays {

    /** Codes of GB/T 2260 have six digits and more, and no file of theirs would ever act. */
    private static final Pattern OUR_NUMBER = Pattern.compile("\\d{1,5}");

    private final List<Overlay> all;

    Overlays(@Value("${anxian.home:data}") Path home, @Value("${anxian.demo:false}") boolean demo) {
        List<Overlay> overlays = new ArrayList<>();
        if (demo) {
            overlays.add(madeUp());
        }
        overlays.addAll(read(home.resolve("overlays")));
        this.all = List.copyOf(overlays);
    }

    /** As they were read, whether in force or not. */
    List<Overlay> all() {
        return all;
    }

    /** Those of the regions on this path, the larger region first, as far as they are in force that day. */
    public Locality at(String path, LocalDate day) {
        return new Locality(Arrays.stream(path.split("\\."))
                .flatMap(region ->
                        all.stream().filter(overlay -> overlay.region().equals(region)))
                .map(overlay -> overlay.on(day))
                .filter(overlay -> !overlay.settings().isEmpty())
                .toList());
    }

    static List<Overlay> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Overlay> overlays = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                overlays.add(one(file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return List.copyOf(overlays);
    }

    private static Overlay madeUp() {
        try (InputStream in = Overlays.class.getResourceAsStream("/demo/overlay.json")) {
            return Overlay.read(
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8), Rules.load());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Overlay one(Path file) throws IOException {
        try {
            Overlay overlay = Overlay.read(Files.readString(file), Rules.load());
            if (!OUR_NUMBER.matcher(overlay.region()).matches()) {
                throw new BadInput("not-our-region", "地区须写本平台的编号（regions.csv 的 id），不是行政区划代码", "region");
            }
            return overlay;
        } catch (BadInput fault) {
            throw new IllegalStateException(
                    "地方规定文件 " + file + " 不能用：" + fault.message() + "（" + fault.field() + "）", fault);
        }
    }
}
