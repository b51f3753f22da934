package cn.anxian.directive.review;

import cn.anxian.directory.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the first draft of a text: sentence by sentence, each read when it is asked for. */
interface Reading {

    /** @param region whose agencies are meant */
    default Stream<Draft> read(String content, Optional<LocalDate> heldOn, Region region) {
        return read(content, heldOn, region, List.of());
    }

    /** @param cuts where a person has cut it further, in code points */
    Stream<Draft> read(String content, Optional<LocalDate> heldOn, Region region, List<Integer> cuts);
}
