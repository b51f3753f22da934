package cn.anxian.directive.standing;

import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.StrictYaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The lists in the packs; a new list is a new file. */
@Component
public class StandingLists {

    private final List<StandingList> all;

    StandingLists() {
        try {
            this.all = Stream.of(new PathMatchingResourcePatternResolver()
                            .getResources("classpath:directive/standing/*.yaml"))
                    .map(StandingLists::read)
                    .sorted(Comparator.comparing(StandingList::id))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public List<StandingList> all() {
        return all;
    }

    /** @throws Refusal {@code not-found} */
    public StandingList list(String id) {
        return all.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("这份清单"));
    }

    private static StandingList read(Resource file) {
        try (InputStream in = file.getInputStream()) {
            return StrictYaml.read("清单 " + file.getFilename(), in, StandingList.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
