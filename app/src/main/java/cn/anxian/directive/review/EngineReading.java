package cn.anxian.directive.review;

import cn.anxian.directive.LineVocabulary;
import cn.anxian.directive.text.DeadlineWords;
import cn.anxian.directive.text.Decomposer;
import cn.anxian.directive.text.DueDate;
import cn.anxian.directive.text.Figure;
import cn.anxian.directive.text.Passage;
import cn.anxian.directive.text.Sentence;
import cn.anxian.directive.text.SourceText;
import cn.anxian.directory.Directory;
import cn.anxian.directory.Lines;
import cn.anxian.directory.Region;
import cn.anxian.directory.RegionId;
import cn.anxian.directory.Responsibility;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The first draft is what the engine finds; its agencies are those of the place where the text was entered. */
@Component
class EngineReading implements Reading {

    private final Lines lines;
    private final Directory directory;
    private final Responsibility responsibility;
    private final Map<RegionId, Decomposer> decomposers = new ConcurrentHashMap<>();

    EngineReading(Lines lines, Directory directory, Responsibility responsibility) {
        this.lines = lines;
        this.directory = directory;
        this.responsibility = responsibility;
    }

    @Override
    public Stream<Draft> read(String content, Optional<LocalDate> heldOn, Region region, List<Integer> cuts) {
        AgenciesHere agencies = new AgenciesHere(directory, responsibility, region);
        return decomposers
                .computeIfAbsent(region.id(), id -> decomposer(region))
                .sentences(SourceText.of(content), heldOn, cuts)
                .map(sentence -> draft(sentence, agencies));
    }

    private Decomposer decomposer(Region region) {
        List<String> places = new PlacesHere(directory, region)
                .all().stream().map(Region::name).distinct().toList();
        return Decomposer.of(LineVocabulary.of(lines, LineVocabulary.Level.of(region), places));
    }

    private static Draft draft(Sentence sentence, AgenciesHere agencies) {
        List<Draft.DraftAgency> leads = agencies.leads(sentence);
        // 即日起 says when to begin, not by when it is to be done.
        Optional<DueDate> due =
                sentence.deadline().flatMap(DeadlineWords::due).filter(day -> day.bound() != DueDate.Bound.FROM);
        @Nullable String words = sentence.deadline().map(DeadlineWords::text).orElse(null);
        return new Draft(
                sentence.start(),
                sentence.end(),
                sentence.path().toString(),
                sentence.quote(),
                sentence.kind().code(),
                sentence.because(),
                sentence.confidence(),
                false,
                sentence.task(),
                sentence.lines(),
                leads,
                agencies.helpers(sentence, leads),
                sentence.regionScope(),
                words,
                due.map(DueDate::dueAt).orElse(null),
                sentence.deadline().map(DeadlineWords::because).orElse(null),
                due.isPresent(),
                sentence.otherDeadlines().stream().map(EngineReading::written).toList(),
                sentence.measures().stream().map(Passage::text).toList(),
                sentence.figures().stream().map(Figure::text).toList(),
                sentence.notes());
    }

    static Draft.WrittenDue written(DeadlineWords words) {
        return new Draft.WrittenDue(
                words.text(),
                words.start(),
                words.end(),
                words.due().map(DueDate::dueAt).orElse(null),
                words.because());
    }
}
