package cn.anxian.directive.command;

import cn.anxian.directive.LineVocabulary;
import cn.anxian.directive.text.Decomposer;
import cn.anxian.directive.text.Decomposition;
import cn.anxian.directive.text.SourceText;
import cn.anxian.directive.text.file.Document;
import cn.anxian.directive.text.file.DocumentFile;
import cn.anxian.directory.Lines;
import cn.anxian.kernel.BadInput;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** {@code ./anxian decompose FILE}: exit 0 decomposed, 1 the file was refused, 2 called wrongly. */
public final class Decompose {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int USAGE = 2;

    /** From here on, people are told how far it is. */
    private static final int LONG = 100_000;

    private static final int TELL_EVERY = 10;

    private final PrintStream out;
    private final PrintStream err;

    Decompose(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        // Always UTF-8, whatever the machine's locale says.
        PrintStream out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = new Decompose(out, err).run(arguments);
        out.flush();
        System.exit(code);
    }

    int run(String... arguments) {
        Request request;
        try {
            request = Request.of(arguments);
        } catch (BadInput wrong) {
            err.println(wrong.getMessage());
            err.println(Request.USAGE);
            return USAGE;
        }
        try {
            Document document = DocumentFile.read(request.file(), content(request.file()));
            document.remarks().forEach(err::println);
            SourceText source = document.source();
            boolean told = source.text().length() > LONG;
            Decomposer decomposer =
                    Decomposer.of(LineVocabulary.of(Lines.packed(), LineVocabulary.Level.CITY, List.of()));
            Decomposition decomposition = decomposer.read(source, request.held(), percent -> tell(told, percent));
            print(decomposition, request.json());
            return DONE;
        } catch (BadInput refused) {
            err.println(refused.getMessage());
            return REFUSED;
        }
    }

    private void tell(boolean told, int percent) {
        if (told && percent % TELL_EVERY == 0) {
            err.println("已分解" + percent + "%");
        }
    }

    private void print(Decomposition decomposition, boolean json) {
        if (json) {
            SentenceJson writer = new SentenceJson();
            decomposition.sentences().forEach(sentence -> out.println(writer.line(sentence)));
        } else {
            out.print(ReadableTable.of(decomposition));
        }
    }

    private static byte[] content(String file) {
        try {
            Path path = Path.of(file);
            if (!Files.isRegularFile(path)) {
                throw BadInput.in("file", "没有这个文件：" + file);
            }
            if (Files.size(path) > DocumentFile.MAX_BYTES) {
                throw BadInput.in("file", "文件超过 20 MB。请去掉图片，或者只留正文后再试。");
            }
            return Files.readAllBytes(path);
        } catch (InvalidPathException | IOException unreadable) {
            throw BadInput.in("file", "读不了这个文件：" + file);
        }
    }
}
