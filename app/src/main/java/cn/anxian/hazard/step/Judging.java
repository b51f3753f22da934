package cn.anxian.hazard.step;

import cn.anxian.directory.Directory;
import cn.anxian.hazard.HazardCommand;
import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.Source;
import cn.anxian.hazard.duty.Dues;
import cn.anxian.hazard.life.Actor;
import cn.anxian.hazard.life.Due;
import cn.anxian.hazard.life.Duty;
import cn.anxian.hazard.life.Grade;
import cn.anxian.hazard.life.Gravity;
import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.Judgement;
import cn.anxian.hazard.life.Moved;
import cn.anxian.hazard.life.Step;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.CommandId;
import cn.anxian.law.catalogue.Catalogue;
import cn.anxian.law.catalogue.Criterion;
import cn.anxian.law.catalogue.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 判定: a person holds the hazard against a criterion and says what it is; the house only proposes. */
@Component
public class Judging {

    private static final int LAW = 80;
    private static final int ARTICLE = 30;
    private static final int TEXT = 300;

    private final Moves moves;
    private final Directory directory;

    Judging(Moves moves, Directory directory) {
        this.moves = moves;
        this.directory = directory;
    }

    public Receipt major(CommandId command, HazardId id, HazardCommand.Judging said) {
        return moves.take(command, Step.JUDGE_MAJOR, id, said, Hazard.Open.class, (open, by, now) -> {
            Faults faults = new Faults();
            Optional<Judgement.CitedCriterion> criterion = criterion(said, open, now, faults);
            if ((said.criterion() == null || said.criterion().isBlank()) && said.stated() == null) {
                faults.add("criterion", "请选择对照的判定情形，或者按公布的原文写明。");
            }
            String reason = faults.text("reason", "判定理由", said.reason(), Deciding.REASON);
            faults.refuse();
            Judgement judgement = new Judgement(Grade.MAJOR, criterion.orElseThrow(), reason, Actor.of(by), now);
            return aggravated(open, judgement, now).saying(details(judgement)).signedWith(said.signature());
        });
    }

    public Receipt notMajor(CommandId command, HazardId id, HazardCommand.Judging said) {
        return moves.take(command, Step.JUDGE_GENERAL, id, said, Hazard.Open.class, (open, by, now) -> {
            Faults faults = new Faults();
            Optional<Judgement.CitedCriterion> criterion = criterion(said, open, now, faults);
            String reason = faults.text("reason", "不构成的理由", said.reason(), Deciding.REASON);
            faults.refuse();
            Judgement judgement = new Judgement(Grade.GENERAL, criterion.orElse(null), reason, Actor.of(by), now);
            return Moved.to(open.weighed(open.finding().gravity().judged(judgement)))
                    .saying(details(judgement))
                    .signedWith(said.signature());
        });
    }

    public Receipt regrade(CommandId command, HazardId id, HazardCommand.Reasoned said) {
        return moves.take(command, Step.REGRADE, id, said, Hazard.Open.class, (open, by, now) -> {
            String reason = Deciding.reason(said, "改判理由");
            Judgement judgement = new Judgement(Grade.GENERAL, null, reason, Actor.of(by), now);
            Gravity gravity = open.finding().gravity().judged(judgement);
            Hazard.Open after =
                    open instanceof Hazard.Planning planning ? planning.relieved(gravity) : open.weighed(gravity);
            return Moved.to(after).saying(details(judgement)).because(reason).signedWith(said.signature());
        });
    }

    /** What is signed for already waits for its plan. */
    private static Moved aggravated(Hazard.Open open, Judgement judgement, Instant now) {
        Source source = open.finding().source();
        Gravity gravity = open.finding().gravity().judged(judgement);
        Due telling = Dues.of(Duty.TELL, source, now);
        Due supervising = Dues.of(Duty.SUPERVISE, source, now);
        if (open instanceof Hazard.Rectifying rectifying) {
            Due planning = Dues.of(Duty.PLAN, source, now);
            return Moved.to(rectifying.aggravated(gravity, planning.clock()), telling, supervising, planning);
        }
        return Moved.to(open.weighed(gravity), telling, supervising);
    }

    private Optional<Judgement.CitedCriterion> criterion(
            HazardCommand.Judging said, Hazard.Open open, Instant now, Faults faults) {
        String id = said.criterion();
        if (id == null || id.isBlank()) {
            return Optional.ofNullable(said.stated()).map(stated -> published(stated, faults));
        }
        Optional<Criterion> known = Catalogue.load().find(id);
        if (known.isEmpty()) {
            faults.add("criterion", "没有这一条判定情形，请重新选择。");
            return Optional.empty();
        }
        LocalDate found = LocalDate.ofInstant(open.finding().foundAt(), BusinessClock.ZONE);
        LocalDate today = LocalDate.ofInstant(now, BusinessClock.ZONE);
        Standing standing = known.get().on(today);
        if (standing != Standing.IN_FORCE && known.get().on(found) != Standing.IN_FORCE) {
            faults.add("criterion", "这一条判定情形" + standing.label() + "，不能用来判定现在的隐患，请选现行的标准。");
        }
        Set<String> industries =
                new HashSet<>(directory.party(open.finding().party()).lines());
        industries.add(open.finding().line());
        if (!known.get().edition().concerns(industries) && !Boolean.TRUE.equals(said.otherIndustry())) {
            faults.add(
                    "criterion", "这一条是“" + known.get().edition().industry() + "”的判定标准，不适用于这家单位所属的行业；确需按它判定的，请先勾选确认。");
        }
        return known.map(Judging::cited);
    }

    /** Of a standard whose text is not in the catalogue: somebody has read it and answers for that. */
    private static Judgement.CitedCriterion published(HazardCommand.PublishedCriterion stated, Faults faults) {
        String law = faults.text("criterion", "标准的名称和编号", stated.law(), LAW);
        String article = faults.text("criterion", "条款号", stated.article(), ARTICLE);
        String text = faults.text("criterion", "所列情形的原文", stated.text(), TEXT);
        return new Judgement.CitedCriterion("", "", law, text, law + " " + article, false);
    }

    private static Judgement.CitedCriterion cited(Criterion it) {
        return new Judgement.CitedCriterion(
                it.id(),
                it.edition().id(),
                it.edition().industry(),
                it.text(),
                it.basis().citation(),
                it.verified());
    }

    private static String standing(Judgement.CitedCriterion criterion) {
        return criterion.verified() ? "" : criterion.statedByTheJudge() ? "（办理人按公布文本写明，平台未核）" : "（大意，未核原文）";
    }

    private static Detail[] details(Judgement judgement) {
        Judgement.CitedCriterion criterion = judgement.criterion();
        Stream<Detail> cited = criterion == null
                ? Stream.empty()
                : Stream.of(
                        new Detail("对照的判定情形", criterion.industry() + "：" + criterion.text()),
                        new Detail("出处", criterion.citation() + standing(criterion)));
        return Stream.concat(cited, Stream.of(new Detail("理由", judgement.reason())))
                .toArray(Detail[]::new);
    }
}
