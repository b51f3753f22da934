package cn.anxian.directive.command;

import cn.anxian.directive.text.Agency;
import cn.anxian.directive.text.DeadlineWords;
import cn.anxian.directive.text.DueDate;
import cn.anxian.directive.text.Figure;
import cn.anxian.directive.text.Passage;
import cn.anxian.directive.text.Sentence;
import cn.anxian.law.OfficialCalendar;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A sentence as one line of JSON. */
final class SentenceJson {

    private final JsonMapper json = JsonMapper.builder().build();

    String line(Sentence sentence) {
        Optional<DueDate> due = sentence.deadline().flatMap(DeadlineWords::due);
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("no", sentence.no());
        line.put("path", sentence.path().toString());
        line.put("quote", sentence.quote());
        line.put("start", sentence.start());
        line.put("end", sentence.end());
        line.put("task", orNull(sentence.task()));
        line.put("kind", sentence.kind().code());
        line.put("lines", sentence.lines());
        line.put("leadAgencies", agencies(sentence.leads()));
        line.put("coAgencies", agencies(sentence.helpers()));
        line.put("regionScope", orNull(sentence.regionScope()));
        line.put("deadlineText", sentence.deadline().map(DeadlineWords::text).orElse(null));
        line.put("dueAt", due.map(SentenceJson::moment).orElse(null));
        line.put("measures", sentence.measures().stream().map(Passage::text).toList());
        line.put("figures", sentence.figures().stream().map(Figure::text).toList());
        line.put("confidence", Math.round(sentence.confidence() * 100) / 100.0);
        line.put("because", sentence.because());
        line.put("dueBecause", sentence.deadline().map(DeadlineWords::because).orElse(null));
        line.put("duePast", due.map(DueDate::past).orElse(null));
        line.put("dueProvisional", due.map(DueDate::provisional).orElse(null));
        line.put(
                "otherDeadlines",
                sentence.otherDeadlines().stream().map(SentenceJson::deadline).toList());
        line.put("notes", sentence.notes());
        return json.writeValueAsString(line);
    }

    private static Map<String, @Nullable Object> deadline(DeadlineWords words) {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        written.put("text", words.text());
        written.put("start", words.start());
        written.put("end", words.end());
        written.put("dueAt", words.due().map(SentenceJson::moment).orElse(null));
        return written;
    }

    private static String moment(DueDate due) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(due.dueAt().atOffset(OfficialCalendar.CHINA));
    }

    private static List<Map<String, @Nullable Object>> agencies(List<Agency> agencies) {
        return agencies.stream()
                .map(agency -> {
                    Map<String, @Nullable Object> written = new LinkedHashMap<>();
                    written.put("name", agency.name());
                    written.put("kind", agency.kind());
                    written.put("inferred", agency.inferred());
                    written.put("because", agency.because());
                    written.put(
                            "deadline",
                            agency.deadline().map(SentenceJson::deadline).orElse(null));
                    written.put("note", agency.note().orElse(null));
                    return written;
                })
                .toList();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
