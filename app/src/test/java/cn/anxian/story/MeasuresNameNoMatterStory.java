package cn.anxian.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What is measured is counted under the pattern of an address: neither grows memory with each matter, nor names one. */
class MeasuresNameNoMatterStory extends Story {

    @Autowired
    private SmallCity city;

    @Autowired
    private MeterRegistry measures;

    @Value("${management.metrics.web.server.max-uri-tags}")
    private int most;

    @Test
    void however_many_addresses_are_asked_for_they_are_counted_under_their_patterns() {
        Visitor inspector = visitorAt(city.townInspector().post());
        List<String> ids = IntStream.range(0, 40)
                .mapToObj(i -> UUID.randomUUID().toString())
                .toList();
        for (String id : ids) {
            inspector.get("/api/hazards/" + id);
            inspector.get("/api/no-such-thing/" + id);
            inspector.get("/hazards/" + id);
            inspector.get("/no-such-page/" + id + ".js");
            inspector.get("/api/hazards?q=" + id);
            inspector.send(inspector.request("/api/hazards/" + id + "/signing").DELETE());
        }

        assertThat(tags())
                .contains("/api/hazards/{id}")
                .noneMatch(tag -> ids.stream().anyMatch(tag::contains));
    }

    @Test
    void there_are_fewer_patterns_than_are_kept() {
        assertThat(tags().size()).isLessThan(most / 2);
    }

    private List<String> tags() {
        return measures.find("http.server.requests").meters().stream()
                .map(Meter::getId)
                .map(id -> String.valueOf(id.getTag("uri")))
                .distinct()
                .toList();
    }
}
