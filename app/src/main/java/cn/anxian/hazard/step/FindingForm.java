package cn.anxian.hazard.step;

import cn.anxian.directory.Line;
import cn.anxian.directory.Lines;
import cn.anxian.evidence.EvidenceId;
import cn.anxian.hazard.Cause;
import cn.anxian.hazard.HazardCommand;
import cn.anxian.hazard.Power;
import cn.anxian.hazard.Source;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.law.Basis;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a finder says of a hazard, read to the end and found complete; the same for listing and for correcting. */
record FindingForm(
        Power power,
        Line line,
        Cause cause,
        String place,
        String description,
        Optional<Basis> basis,
        Optional<String> remedy,
        Instant foundAt,
        List<EvidenceId> photos) {

    private static final int PLACE = 100;
    private static final int DESCRIPTION = 1000;
    private static final int REMEDY = 500;
    private static final int TITLE_OF_LAW = 80;
    private static final int ARTICLE = 60;

    /** A phone's clock may be a little ahead of ours. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private static final int OLDEST_YEARS = 1;

    /** @throws cn.anxian.kernel.BadInput with every fault, those that {@code faults} already holds included */
    static FindingForm read(HazardCommand.Listing said, Lines lines, Instant now, Faults faults) {
        Optional<Source> source = faults.chosen("source", "隐患来源", said.source());
        Optional<Power> power = faults.chosen("power", "职权方式", said.power());
        if (source.isPresent() && power.isPresent() && power.get().source() != source.get()) {
            faults.add("power", source.get().chinese() + "不能用“" + power.get().chinese() + "”。");
        }
        Optional<Line> line = line(said.line(), lines, faults);
        Optional<Cause> cause = faults.chosen("cause", "隐患成因", said.cause());
        String place = faults.text("place", "具体部位", said.place(), PLACE);
        String description = faults.text("description", "隐患描述", said.description(), DESCRIPTION);
        Optional<String> remedy = faults.perhaps("remedy", "整改建议", said.remedy(), REMEDY);
        Optional<Basis> basis = basis(said.basis(), lines, faults);
        Optional<Instant> foundAt = foundAt(said.foundAt(), now, faults);
        List<EvidenceId> photos = faults.photos(said.photos(), 0);
        faults.refuse();
        return new FindingForm(
                power.orElseThrow(),
                line.orElseThrow(),
                cause.orElseThrow(),
                place,
                description,
                basis,
                remedy,
                foundAt.orElseThrow(),
                photos);
    }

    private static Optional<Line> line(@Nullable String id, Lines lines, Faults faults) {
        Optional<Line> line = id == null ? Optional.empty() : lines.find(id);
        if (line.isEmpty()) {
            faults.add("line", id == null ? "请选择行业领域。" : "没有这个行业领域，请从列表中选择。");
        }
        return line;
    }

    private static Optional<Basis> basis(HazardCommand.@Nullable Article said, Lines lines, Faults faults) {
        if (said == null) {
            return Optional.empty();
        }
        Optional<String> law = faults.perhaps("basis", "法规名称", said.law(), TITLE_OF_LAW);
        Optional<String> article = faults.perhaps("basis", "条款", said.article(), ARTICLE);
        if (law.isEmpty() && article.isEmpty()) {
            return Optional.empty();
        }
        if (law.isEmpty() || article.isEmpty()) {
            faults.add("basis", "依据要写全法规名称和条款，或者都不写。");
            return Optional.empty();
        }
        return CitedArticle.find(law.get(), article.get(), lines, faults);
    }

    private static Optional<Instant> foundAt(@Nullable Instant said, Instant now, Faults faults) {
        if (said == null) {
            faults.add("foundAt", "请填写发现时间。");
            return Optional.empty();
        }
        LocalDate day = said.isAfter(Instant.parse("9999-12-31T00:00:00Z"))
                ? LocalDate.MAX
                : LocalDate.ofInstant(said, BusinessClock.ZONE);
        if (said.isAfter(now.plus(AHEAD))) {
            faults.add("foundAt", "发现时间不能晚于现在。");
        } else if (day.isBefore(LocalDate.ofInstant(now, BusinessClock.ZONE).minusYears(OLDEST_YEARS))) {
            faults.add("foundAt", "发现时间早于一年前，请核对年份。");
        }
        return Optional.of(said.isAfter(now) ? now : said);
    }
}
