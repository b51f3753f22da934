package cn.anxian.law.decide;

import cn.anxian.law.BadInput;
import cn.anxian.law.Overlay;
import cn.anxian.law.Rules;
import cn.anxian.law.code.RegionCode;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The command: exit 0 when every line was judged, 1 when some line was refused, 2 when it was called wrongly. */
public final class Decide {
    static final int ALL_JUDGED = 0;
    static final int SOME_REFUSED = 1;
    static final int USAGE = 2;

    private static final int BUFFER = 1 << 16;

    private static final Pattern NUMBER_OF_THE_PRODUCT = Pattern.compile("[1-9][0-9]{0,4}");

    private Decide() {}

    public static void main(String[] args) {
        // Always UTF-8, whatever the machine's locale says.
        var out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(runToTheEnd(args, new FileInputStream(FileDescriptor.in), out, err));
    }

    /** A reader that has seen enough (a closed pipe) ends the work without a stack trace. */
    static int runToTheEnd(String[] args, InputStream in, OutputStream out, PrintStream err) {
        try {
            var code = run(args, in, out, err);
            out.flush();
            return code;
        } catch (IOException e) {
            err.println("输入或输出中断，没有判完。");
            return SOME_REFUSED;
        }
    }

    static int run(String[] args, InputStream in, OutputStream out, PrintStream err) throws IOException {
        if (args.length == 1 && args[0].equals("--list")) {
            for (var asked : Desk.rules()) {
                out.write((asked.name() + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return ALL_JUDGED;
        }
        var overlaid = args.length == 3 && args[1].equals("--overlay");
        if (args.length != 1 && !overlaid) {
            return usage(err, "须给出且只给出一个规则名。");
        }
        Book book;
        try {
            book = overlaid ? Book.under(overlay(args[2])) : Book.NATIONAL;
        } catch (BadInput e) {
            err.println(
                    "地方规定文件 " + args[2] + " 不能用：" + e.message() + (e.field().isEmpty() ? "" : "（" + e.field() + "）"));
            return USAGE;
        }
        var desk = Desk.of(args[0], book);
        return desk.isEmpty() ? usage(err, "没有这条规则：" + args[0]) : judgeAll(desk.get(), new Lines(in), out);
    }

    private static Overlay overlay(String file) throws IOException {
        try {
            var overlay = Overlay.read(Files.readString(Path.of(file)), Rules.load());
            // The product's own number of a region, which is short, will do; a code must be one that there is.
            if (!NUMBER_OF_THE_PRODUCT.matcher(overlay.region()).matches()) {
                new RegionCode(Rules.of("code")).existing(overlay.region());
            }
            return overlay;
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new BadInput("no-such-file", "没有这个文件", file);
        } catch (CharacterCodingException e) {
            throw new BadInput("not-utf8", "不是 UTF-8 编码", file);
        }
    }

    private static int judgeAll(Desk desk, Lines lines, OutputStream out) throws IOException {
        var refused = false;
        for (var line = lines.next(); !(line instanceof Lines.Line.End); line = lines.next()) {
            byte[] answer;
            try {
                answer = desk.written(text(line));
            } catch (BadInput e) {
                refused = true;
                answer = Answers.error(e);
            }
            out.write(answer);
            out.write('\n');
            if (lines.mustWait()) {
                out.flush();
            }
        }
        return refused ? SOME_REFUSED : ALL_JUDGED;
    }

    private static String text(Lines.Line line) {
        return switch (line) {
            case Lines.Line.Text it -> it.text();
            case Lines.Line.TooLong it -> throw new BadInput("line-too-long", "一行不得超过 " + Lines.MAX_BYTES + " 字节", "");
            case Lines.Line.NotUtf8 it -> throw new BadInput("not-utf8", "这一行不是 UTF-8 编码", "");
            case Lines.Line.End it -> throw new IllegalStateException("the end is not a line");
        };
    }

    private static int usage(PrintStream err, String what) {
        err.println(what);
        err.println("用法：anxian decide 规则名 [--overlay 地方规定.json] < 问题.jsonl > 结论.jsonl　　anxian decide --list");
        for (var asked : Desk.rules()) {
            err.println("  " + asked.name() + "　" + asked.title() + "（" + asked.fieldNames() + "）");
        }
        return USAGE;
    }
}
