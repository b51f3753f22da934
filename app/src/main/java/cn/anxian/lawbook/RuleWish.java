package cn.anxian.lawbook;

import cn.anxian.kernel.BadInput;
import cn.anxian.law.BasisKind;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the law book, as it stands in the address; an empty part asks for nothing.
 *
 * @param q words of the title, the gist, the citation, the number of an article, or the article's text
 * @param subject what the rules are about, an id
 * @param kind what a rule rests on: statute, regulation, department-rule, document, standard, local-rule, speech or house-rule
 * @param provisional true: only those that were not read in a full text
 */
record RuleWish(
        @Nullable String q,
        @Nullable String subject,
        @Nullable String kind,
        @Nullable String provisional,
        @Nullable String page,
        @Nullable String size) {

    private static final int LONGEST_QUERY = 100;

    String words() {
        String words = said(q).orElse("");
        if (words.length() > LONGEST_QUERY) {
            throw BadInput.in("q", "查找的词不得超过 " + LONGEST_QUERY + " 字。");
        }
        return words;
    }

    Optional<String> ofSubject() {
        return said(subject);
    }

    Optional<BasisKind> ofKind() {
        return said(kind)
                .map(code -> Arrays.stream(BasisKind.values())
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> BadInput.in(
                                "kind",
                                "没有这类依据，只有 "
                                        + Arrays.stream(BasisKind.values())
                                                .map(each -> each.code() + "（" + each.label() + "）")
                                                .collect(Collectors.joining("、"))
                                        + "。")));
    }

    boolean onlyProvisional() {
        return said(provisional).filter("true"::equals).isPresent();
    }

    @Nullable
    Integer howMany() {
        return said(size)
                .map(text -> {
                    try {
                        return Integer.valueOf(text);
                    } catch (NumberFormatException notANumber) {
                        throw BadInput.in("size", "每页条数须为整数。");
                    }
                })
                .orElse(null);
    }

    private static Optional<String> said(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(it -> !it.isEmpty());
    }
}
