package cn.anxian.lawbook;

import cn.anxian.law.Basis;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.TimeLimit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which rules rest on what is cited, so that a citation anywhere in the product can lead here. */
@Component
class Citations {

    private static final Pattern ARTICLE = Pattern.compile("第[零一二三四五六七八九十百千]+条");

    private final List<Citation> all;

    Citations() {
        Map<String, Map<String, Set<String>>> rules = new LinkedHashMap<>();
        for (Rule rule : Rules.load().all()) {
            Stream.concat(rule.bases().stream(), rule.within().stream().map(TimeLimit::basis))
                    .forEach(basis -> places(basis)
                            .forEach(article -> rules.computeIfAbsent(basis.law(), law -> new LinkedHashMap<>())
                                    .computeIfAbsent(article, place -> new LinkedHashSet<>())
                                    .add(rule.id())));
        }
        List<Citation> citations = new ArrayList<>();
        rules.forEach((law, articles) ->
                articles.forEach((article, ids) -> citations.add(new Citation(law, article, List.copyOf(ids)))));
        this.all = List.copyOf(citations);
    }

    /**
     * @param article as the rule cites it, and once more the number alone: 第七十条第一款 and 第七十条
     * @param rules their ids, in the order of the book
     */
    record Citation(String law, String article, List<String> rules) {}

    List<Citation> all() {
        return all;
    }

    private static Set<String> places(Basis basis) {
        Set<String> places = new LinkedHashSet<>(List.of(basis.article()));
        ARTICLE.matcher(basis.article()).results().forEach(found -> places.add(found.group()));
        return places;
    }
}
