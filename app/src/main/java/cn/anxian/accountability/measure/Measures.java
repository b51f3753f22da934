package cn.anxian.accountability.measure;

import cn.anxian.kernel.StrictYaml;
import cn.anxian.obligation.Kinds;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The measures of this product, read and checked at start. */
@Component
public class Measures {

    private static final String FILE = "/accountability/measures.yaml";

    private final Map<String, Measure> byId = new LinkedHashMap<>();

    Measures(Kinds kinds) {
        StrictYaml.read(FILE, MeasureBook.class)
                .checked(FILE, kind -> kinds.find(kind).isPresent())
                .measures()
                .forEach(measure -> byId.put(measure.id(), measure));
    }

    /** In the order of the file. */
    public List<Measure> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Measure> find(@Nullable String id) {
        return Optional.ofNullable(id).map(byId::get);
    }

    /** In Chinese why this value is none for the measure; empty where it is one. */
    public Optional<String> outOfBounds(Measure measure, BigDecimal value) {
        return MeasureBook.outOfBounds(measure, value);
    }
}
