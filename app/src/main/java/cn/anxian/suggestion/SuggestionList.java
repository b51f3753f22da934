package cn.anxian.suggestion;

import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Page;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.web.Spreadsheet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what the caller said himself, or what his office has to answer. */
@Component
@Transactional(readOnly = true)
class SuggestionList {

    private static final UUID NEWEST = new UUID(-1L, -1L);

    private final SuggestionTable table;
    private final Suggestions suggestions;
    private final CurrentCaller callers;

    SuggestionList(SuggestionTable table, Suggestions suggestions, CurrentCaller callers) {
        this.table = table;
        this.suggestions = suggestions;
        this.callers = callers;
    }

    Page<SuggestionItem> page(String whose, String state, @Nullable String cursor, int size) {
        List<String> keys = Page.keys(cursor, 1);
        UUID before = keys.isEmpty() ? NEWEST : BadInput.uuid(keys.getFirst());
        return Page.cut(
                list(whose, state, before, size + 1),
                size,
                item -> List.of(item.id().toString()));
    }

    List<SuggestionItem> all(String whose, String state) {
        return list(whose, state, NEWEST, Spreadsheet.LONGEST);
    }

    SuggestionItem one(SuggestionId id) {
        return item(suggestions.find(id));
    }

    private List<SuggestionItem> list(String whose, String state, UUID before, int size) {
        Caller caller = callers.get();
        Boolean answered = answered(state);
        List<Suggestion> said = switch (whose) {
            case "mine" -> table.list(caller.person(), null, answered, before, size);
            case "office" ->
                caller.is(Role.OFFICE) ? table.list(null, caller.party(), answered, before, size) : List.of();
            default -> throw BadInput.in("whose", "只能看本人提交的（mine）或本办答复的（office）。");
        };
        return said.stream().map(this::item).toList();
    }

    private static @Nullable Boolean answered(String state) {
        return switch (state) {
            case "" -> null;
            case "open" -> false;
            case "answered" -> true;
            default -> throw BadInput.in("state", "状态只能是待答复（open）或已答复（answered）。");
        };
    }

    private SuggestionItem item(Suggestion said) {
        Caller caller = callers.get();
        return new SuggestionItem(
                said.id(),
                said.kind(),
                said.kind().chinese(),
                said.words(),
                said.page(),
                said.by(),
                said.person().equals(caller.person()),
                said.saidAt(),
                said.answererName(),
                said.dueAt(),
                said.answer()
                        .map(answer -> new SuggestionItem.Answered(answer.words(), answer.at(), answer.by()))
                        .orElse(null),
                said.answer().isEmpty()
                        && caller.is(Role.OFFICE)
                        && caller.party().equals(said.placement().party()),
                said.version());
    }
}
