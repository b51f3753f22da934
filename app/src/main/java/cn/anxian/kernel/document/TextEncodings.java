package cn.anxian.kernel.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** In which encoding a text was written: said by its mark, or found by trying; GB18030 holds all of GBK. */
public final class TextEncodings {

    private static final String BOM = "\uFEFF";
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<Charset> KNOWN =
            List.of(StandardCharsets.UTF_8, GB18030, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private TextEncodings() {}

    /** Empty if it is no text in any of them. */
    public static Optional<Charset> of(byte[] content) {
        if (content.length > 1 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (content.length > 1 && (content[0] & 0xFF) == 0xFE && (content[1] & 0xFF) == 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        for (Charset each : List.of(StandardCharsets.UTF_8, GB18030)) {
            Optional<String> text = strictly(content, each);
            if (text.isPresent()) {
                return text.get().indexOf('\0') >= 0 ? Optional.empty() : Optional.of(each);
            }
        }
        return Optional.empty();
    }

    public static Optional<Charset> named(String name) {
        return KNOWN.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** Without its mark; what is wrong in a chosen encoding is shown as such, so that people see it. */
    public static String text(byte[] content, Charset encoding) {
        String text = new String(content, encoding);
        return text.startsWith(BOM) ? text.substring(1) : text;
    }

    private static Optional<String> strictly(byte[] content, Charset encoding) {
        try {
            return Optional.of(encoding.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }
}
