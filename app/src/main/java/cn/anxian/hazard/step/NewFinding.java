package cn.anxian.hazard.step;

import cn.anxian.directory.Party;
import cn.anxian.hazard.Cause;
import cn.anxian.hazard.Power;
import java.time.Instant;
import java.util.Optional;

/** What a row of a register says was found, understood and checked. */
public record NewFinding(
        Party enterprise,
        Power power,
        String line,
        Cause cause,
        String place,
        String description,
        Optional<String> remedy,
        Instant foundAt) {}
