package cn.anxian.hazard.proposal;

import cn.anxian.directory.Line;
import cn.anxian.directory.Named;
import cn.anxian.law.Basis;
import cn.anxian.law.catalogue.Criterion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is nearest, best first.
 *
 * @param criteria by which an enterprise of this industry is judged; of all industries where none was named
 * @param elsewhere of other industries' standards, to be read and seldom to be used
 * @param notice that these are proposals
 */
record ProposalsView(
        List<ProposedCriterion> criteria,
        List<ProposedCriterion> elsewhere,
        List<ProposedCheckItem> checkItems,
        String notice) {

    private static final double HUNDREDTHS = 100;

    /**
     * A criterion for major hazards.
     *
     * @param verified whether its text was seen; otherwise it is a gist
     * @param score of words and meaning together, 0 to 1
     * @param byMeaning null where the model does not run on this machine
     */
    record ProposedCriterion(
            String id,
            String industry,
            String text,
            Basis basis,
            boolean verified,
            double score,
            double byWords,
            @Nullable Double byMeaning) {}

    /** An item of a line's checklist: a typical general hazard. */
    record ProposedCheckItem(Named line, String text, String cause, String remedy, Basis basis, double score) {}

    static ProposedCriterion criterion(Shelf.Found<Criterion> found) {
        Criterion it = found.item();
        return new ProposedCriterion(
                it.id(),
                it.edition().industry(),
                it.text(),
                it.basis(),
                it.verified(),
                shown(found.score()),
                shown(found.byWords()),
                found.byMeaning().map(ProposalsView::shown).orElse(null));
    }

    static ProposedCheckItem checkItem(Line line, Line.CheckItem item, double score) {
        return new ProposedCheckItem(
                Named.of(line), item.text(), item.cause(), item.remedy(), item.basis(), shown(score));
    }

    private static double shown(double score) {
        return Math.round(score * HUNDREDTHS) / HUNDREDTHS;
    }
}
