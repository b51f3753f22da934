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
        RuleItem.SubjectView subject,
        String version,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        LocalDate on,
        boolean inForce,
        boolean provisional,
        boolean house,
        List<BasisView> bases,
        @Nullable ClockView clock,
        List<ParameterView> parameters,
        List<String> localities,
        List<UseView> actsIn,
        List<JudgeView> judges) {

    /**
     * @param articles the cited articles in full, as far as their text is in the library
     * @param citesArticles whether it cites an article by number, whose text could be shown
     */
    record BasisView(
            Basis basis,
            String kindName,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            boolean inForce,
            boolean citesArticles,
            List<ArticleView> articles) {}

    /** @param edition the day on which this wording was adopted */
    record ArticleView(String number, LocalDate edition, List<String> paragraphs) {
        static ArticleView of(Article article) {
            return new ArticleView(article.number(), article.edition(), article.paragraphs());
        }
    }

    /**
     * @param label for example 5个工作日
     * @param starts the event from which it is counted
     * @param roll whether a last day on a holiday moves to the next workday
     * @param national the country's length, where a locality has set another
     */
    record ClockView(
            String label,
            String starts,
            boolean roll,
            Basis basis,
            boolean house,
            @Nullable LatitudeView local,
            @Nullable String national) {}

    /**
     * @param verified whether it was read in a full text
     * @param values the number, or one for each row of a table; empty for a list in words
     */
    record ParameterView(
            String name,
            String says,
            String unit,
            boolean verified,
            List<ValueView> values,
            List<String> words,
            @Nullable LatitudeView local) {}

    /**
     * @param key the row; empty where there is only one
     * @param value the number in force here; null where the law leaves it open and nobody here has set it
     * @param national the country's number, where a locality has set another
     * @param source who set it here; null where the country's number holds
     */
    record ValueView(
            String key,
            @Nullable String value,
            @Nullable String national,
            @Nullable Basis source) {}

    /**
     * @param direction which way a locality may move it, in Chinese
     * @param source where it says so
     */
    record LatitudeView(String direction, String source) {}

    record UseView(String where, String what, String href) {
        static UseView of(RuleUses module, RuleUses.Use use) {
            return new UseView(module.where(), use.what(), use.href());
        }
    }
}
