package cn.anxian.directive.review;

import cn.anxian.directory.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes the first draft of a text. */
interface Reading {

    /** @param region whose agencies are meant */
    List<Draft> read(String content, Optional<LocalDate> heldOn, Region region);
}
