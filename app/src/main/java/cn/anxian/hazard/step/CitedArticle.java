package cn.anxian.hazard.step;

import cn.anxian.directory.Line;
import cn.anxian.directory.Lines;
import cn.anxian.law.Basis;
import cn.anxian.law.InForce;
import cn.anxian.law.Quote;
import cn.anxian.law.Rules;
import cn.anxian.law.catalogue.Catalogue;
import cn.anxian.law.catalogue.Criterion;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The article that a finder names: one that the product has read, or his own words, marked as not verified. */
final class CitedArticle {

    private static final Pattern TITLE_MARKS = Pattern.compile("[《》]");
    private static final Pattern STANDARD =
            Pattern.compile("^(GB|AQ|JGJ|TSG|DB|HG|SH|MT|YJ)[/T\\s\\d].*|.*(标准|规范|规程)$");

    private CitedArticle() {}

    static Optional<Basis> find(String law, String article, Lines lines, Faults faults) {
        String title = TITLE_MARKS.matcher(law).replaceAll("").strip();
        if (title.isEmpty() || title.equals(Basis.HouseRule.OURS)) {
            faults.add("basis", "请写法规、标准的名称。");
            return Optional.empty();
        }
        return Optional.of(known(title, article, lines).orElseGet(() -> asSaid(title, article)));
    }

    private static Optional<Basis> known(String law, String article, Lines lines) {
        Stream<Basis> ofPacks =
                lines.all().stream().flatMap(line -> line.checklist().stream()).map(Line.CheckItem::basis);
        Stream<Basis> ofRules = Rules.load().all().stream().flatMap(rule -> rule.bases().stream());
        Stream<Basis> ofCriteria = Catalogue.load().all().stream().map(Criterion::basis);
        return Stream.of(ofPacks, ofRules, ofCriteria)
                .flatMap(bases -> bases)
                .filter(basis -> basis.law().equals(law) && basis.article().equals(article))
                .findFirst();
    }

    /** What kind it is, its title says; whether it says so, nobody has checked. */
    private static Basis asSaid(String law, String article) {
        if (STANDARD.matcher(law).matches()) {
            return new Basis.Standard(law, article, Quote.ABSENT, InForce.ALWAYS, false);
        }
        if (law.endsWith("法")) {
            return new Basis.Statute(law, article, Quote.ABSENT, InForce.ALWAYS, false);
        }
        if (law.endsWith("条例")) {
            return new Basis.Regulation(law, article, Quote.ABSENT, InForce.ALWAYS, false);
        }
        return new Basis.DepartmentRule(law, article, Quote.ABSENT, InForce.ALWAYS, false);
    }
}
