package cn.anxian.directive.text.file;

import cn.anxian.directive.text.SourceText;
import java.util.List;

/**
 * A text as it was read.
 *
 * @param remarks what became of it on the way, for whoever reviews it
 */
public record Document(SourceText source, List<String> remarks) {

    public Document {
        remarks = List.copyOf(remarks);
    }

    public String text() {
        return source.text();
    }
}
