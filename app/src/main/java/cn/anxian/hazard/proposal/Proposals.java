package cn.anxian.hazard.proposal;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Line;
import cn.anxian.directory.Lines;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.PartyId;
import cn.anxian.law.catalogue.Catalogue;
import cn.anxian.law.catalogue.Criterion;
import cn.anxian.law.catalogue.Edition;
import cn.anxian.law.catalogue.Standing;
import cn.anxian.law.search.Index;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a hazard's words are nearest to: the criteria in force today, and the checklists of the lines. */
@Component
class Proposals {

    private static final int OFFERED = 5;
    private static final int LONGEST = 500;
    private static final String NOTICE = "按字词和语义的相近程度排列，仅供参考；是否重大事故隐患，由负有职责的人对照标准判定。";

    private final Lines lines;
    private final Directory directory;
    private final BusinessClock clock;
    private final Shelf<Criterion> criteria;
    private final Shelf<OfLine> checklists;

    Proposals(SentenceModel model, Lines lines, Directory directory, BusinessClock clock) {
        this.lines = lines;
        this.directory = directory;
        this.clock = clock;
        this.criteria = criteria(model);
        List<OfLine> items = lines.all().stream()
                .flatMap(line -> line.checklist().stream().map(item -> new OfLine(line, item)))
                .toList();
        this.checklists = new Shelf<>(
                model,
                items,
                it -> it.item().text(),
                new Index<>(items, it -> it.item().text()));
    }

    private record OfLine(Line line, Line.CheckItem item) {}

    static Shelf<Criterion> criteria(SentenceModel model) {
        List<Criterion> all = Catalogue.load().all();
        return new Shelf<>(
                model, all, Criterion::text, new Index<>(all, it -> it.edition().industry() + "：" + it.text()));
    }

    /**
     * @param line of the hazard; with the enterprise's lines it says by which standards it is judged
     * @throws BadInput when there are no words, or too many, or the line does not exist
     */
    @Transactional(readOnly = true)
    ProposalsView nearest(String words, Optional<String> line, Optional<PartyId> party) {
        if (words.isBlank() || words.length() > LONGEST) {
            throw BadInput.in("words", "请写明隐患，不超过" + LONGEST + "字。");
        }
        line.ifPresent(lines::line);
        LocalDate today = clock.today();
        Set<String> industries = new HashSet<>();
        line.ifPresent(industries::add);
        party.ifPresent(it -> industries.addAll(directory.party(it).lines()));
        return new ProposalsView(
                criteria(words, today, it -> industries.isEmpty() || it.concerns(industries), line),
                industries.isEmpty() ? List.of() : criteria(words, today, it -> !it.concerns(industries), line),
                checklists
                        .nearest(
                                words,
                                it -> true,
                                it -> line.filter(it.line().id()::equals).isPresent(),
                                OFFERED)
                        .stream()
                        .map(it -> ProposalsView.checkItem(
                                it.item().line(), it.item().item(), it.score()))
                        .toList(),
                line.flatMap(it -> Catalogue.load().missingOn(it, today))
                                .map(it -> it + "；须查公布的现行文本。")
                                .orElse("")
                        + NOTICE);
    }

    private List<ProposalsView.ProposedCriterion> criteria(
            String words, LocalDate today, Predicate<Edition> which, Optional<String> line) {
        return criteria
                .nearest(
                        words,
                        it -> it.on(today) == Standing.IN_FORCE && which.test(it.edition()),
                        it -> line.filter(it.edition().lines()::contains).isPresent(),
                        OFFERED)
                .stream()
                .map(ProposalsView::criterion)
                .toList();
    }
}
