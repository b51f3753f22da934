package cn.anxian.directive.review;

import cn.anxian.kernel.BadInput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Reads what was handed in, pasted or as a file. */
@Component
class HandingIn {

    private final Directives directives;

    HandingIn(Directives directives) {
        this.directives = directives;
    }

    DirectiveViews.ReadText read(@Nullable MultipartFile file, @Nullable String text) throws IOException {
        if (file == null) {
            return directives.handIn("", filled(text == null ? "" : text), List.of());
        }
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        try {
            String content = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file.getBytes()))
                    .toString();
            return directives.handIn(name, filled(content), List.of());
        } catch (CharacterCodingException notText) {
            throw BadInput.in("file", "这个文件不是 UTF-8 编码的文本，读不出文字。");
        }
    }

    private static String filled(String content) {
        if (content.isBlank()) {
            throw BadInput.in("text", "文中没有文字。请粘贴讲话或者文件的正文；扫描件请先做文字识别。");
        }
        return content;
    }
}
