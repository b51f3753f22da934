package cn.anxian.hazard.step;

import cn.anxian.directory.Party;
import cn.anxian.hazard.Cause;
import cn.anxian.hazard.Power;
import cn.anxian.hazard.life.Entered;
import java.time.Instant;
import java.util.Optional;

/**
 * What a row of a register says was found, understood and checked.
 *
 * @param claimed what the register calls its grade, where that is more than general
 */
public record NewFinding(
        Party enterprise,
        Power power,
        String line,
        Cause cause,
        String place,
        String description,
        Optional<String> remedy,
        Optional<String> claimed,
        Instant foundAt,
        Entered entered) {}
