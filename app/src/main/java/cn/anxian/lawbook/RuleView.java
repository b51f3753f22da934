package cn.anxian.lawbook;

import cn.anxian.kernel.RuleUses;
import cn.anxian.law.Article;
import cn.anxian.law.Basis;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule whole, as it stands for the caller's place on one day.
 *
 * @param on that day
 * @param inForce whether it is law on that day; if not, no question of that day is judged by it
 * @param provisional whether an article or number of it was not read in a full text
 * @param house whether no law stands behind it
 * @param localities the places whose own rules hold here, the larger first
 * @param actsIn where the product lets it act; empty where it does not yet
 * @param judges what can be tried with it
 */
record RuleView(
        String id,
        String title,
        String says,
        RuleItem.RuleSubject subject,
        String version,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        LocalDate on,
        boolean inForce,
        boolean provisional,
        boolean house,
        List<RuleBasis> bases,
        @Nullable RuleClock clock,
        List<RuleParameter> parameters,
        List<String> localities,
        List<RuleUse> actsIn,
        List<JudgeView> judges) {

    /**
     * @param articles the cited articles in full, as far as their text is in the library
     * @param citesArticles whether it cites an article by number, whose text could be shown
     */
    record RuleBasis(
            Basis basis,
            String kindName,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            boolean inForce,
            boolean citesArticles,
            List<RuleArticle> articles) {}

    /** @param edition the day on which this wording was adopted */
    record RuleArticle(String number, LocalDate edition, List<String> paragraphs) {
        static RuleArticle of(Article article) {
            return new RuleArticle(article.number(), article.edition(), article.paragraphs());
        }
    }

    /**
     * @param label for example 5个工作日
     * @param starts the event from which it is counted
     * @param roll whether a last day on a holiday moves to the next workday
     * @param national the country's length, where a locality has set another
     */
    record RuleClock(
            String label,
            String starts,
            boolean roll,
            Basis basis,
            boolean house,
            @Nullable RuleLatitude local,
            @Nullable String national) {}

    /**
     * @param verified whether it was read in a full text
     * @param values the number, or one for each row of a table; empty for a list in words
     */
    record RuleParameter(
            String name,
            String says,
            String unit,
            boolean verified,
            List<RuleValue> values,
            List<String> words,
            @Nullable RuleLatitude local) {}

    /**
     * @param key the row; empty where there is only one
     * @param value the number in force here; null where the law leaves it open and nobody here has set it
     * @param national the country's number, where a locality has set another
     * @param source who set it here; null where the country's number holds
     */
    record RuleValue(
            String key,
            @Nullable String value,
            @Nullable String national,
            @Nullable Basis source) {}

    /**
     * @param direction which way a locality may move it, in Chinese
     * @param source where it says so
     */
    record RuleLatitude(String direction, String source) {}

    record RuleUse(String where, String what, String href) {
        static RuleUse of(RuleUses module, RuleUses.Use use) {
            return new RuleUse(module.where(), use.what(), use.href());
        }
    }
}
