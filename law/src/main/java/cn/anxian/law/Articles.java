package cn.anxian.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The full wording of the articles that rules cite, as far as the texts of the laws were at hand. */
public final class Articles {
    private static final Pattern NUMBER = Pattern.compile("第[零一二三四五六七八九十百千]+条");

    private final Map<String, Map<String, Article>> byLaw;

    private Articles(Map<String, Map<String, Article>> byLaw) {
        this.byLaw = byLaw;
    }

    private static final class Shipped {
        static final Articles ALL = read(RuleFiles.resource("articles.json").object());
    }

    public static Articles load() {
        return Shipped.ALL;
    }

    /** The articles that the basis cites, in its order; none where the text of its law is not in the library. */
    public List<Article> of(Basis basis) {
        var known = Optional.ofNullable(byLaw.get(basis.law())).orElse(Map.of());
        return numbers(basis).stream()
                .flatMap(number -> Optional.ofNullable(known.get(number)).stream())
                .toList();
    }

    public List<Article> all() {
        return byLaw.values().stream().flatMap(law -> law.values().stream()).toList();
    }

    /** The numbers of the articles that the basis cites, for example 第六十五条 of 第六十五条第一款第三项. */
    static List<String> numbers(Basis basis) {
        var numbers = new LinkedHashSet<String>();
        switch (basis) {
            case Basis.HouseRule house -> {}
            case Basis.Speech speech -> {}
            case Basis.Said said -> {}
            case Basis.Statute it -> collect(it, numbers);
            case Basis.Regulation it -> collect(it, numbers);
            case Basis.DepartmentRule it -> collect(it, numbers);
            case Basis.Document it -> collect(it, numbers);
            case Basis.Standard it -> collect(it, numbers);
            case Basis.LocalRule it -> collect(it, numbers);
        }
        return List.copyOf(numbers);
    }

    private static void collect(Basis basis, LinkedHashSet<String> numbers) {
        NUMBER.matcher(basis.article()).results().forEach(found -> numbers.add(found.group()));
    }

    private static Articles read(Json.Members file) {
        var byLaw = new LinkedHashMap<String, Map<String, Article>>();
        for (var law : file.values().keySet()) {
            var edition = file.get(law).object();
            var articles = new LinkedHashMap<String, Article>();
            var texts = edition.get("articles").object();
            for (var number : texts.values().keySet()) {
                var paragraphs = new ArrayList<String>();
                texts.array(number).forEach(item -> paragraphs.add(((Json.Text) item).value()));
                articles.put(number, new Article(law, number, edition.date("edition"), paragraphs));
            }
            byLaw.put(law, articles);
        }
        return new Articles(byLaw);
    }
}
