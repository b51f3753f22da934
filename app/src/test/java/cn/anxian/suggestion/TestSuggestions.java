package cn.anxian.suggestion;

import cn.anxian.journal.Receipt;
import cn.anxian.kernel.CommandId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says something before anybody asks over HTTP. */
@Component
public class TestSuggestions {

    private final Suggestions suggestions;

    TestSuggestions(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    public Receipt say(String words) {
        return suggestions.say(
                new CommandId(UUID.randomUUID()), new Suggestions.Saying("suggestion", words, null, false));
    }
}
