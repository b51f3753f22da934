package cn.anxian.directive.review;

import cn.anxian.directive.text.file.DocumentFile;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Reads what was handed in, pasted or as a file: text of any usual encoding, Word, or a PDF that has text. */
@Component
class HandingIn {

    private final Directives directives;

    HandingIn(Directives directives) {
        this.directives = directives;
    }

    /** @throws cn.anxian.kernel.BadInput where nothing can be read; nothing is kept then */
    DirectiveViews.ReadText read(@Nullable MultipartFile file, @Nullable String text) throws IOException {
        if (file == null) {
            return directives.handIn("", DocumentFile.pasted(text == null ? "" : text));
        }
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return directives.handIn(name, DocumentFile.read(name, file.getBytes()));
    }
}
