package cn.anxian.hazard.ledger;

import cn.anxian.directory.Region;
import cn.anxian.kernel.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** 隐患编号: YH, the county's code of GB/T 2260, the year, and the next number of this installation; gaps are allowed. */
@Component
public class HazardNumbers {

    private static final String NOWHERE = "000000";

    private final HazardTable hazards;

    HazardNumbers(HazardTable hazards) {
        this.hazards = hazards;
    }

    /** @param upwards the enterprise's region and those above it */
    public String next(List<Region> upwards, Instant now) {
        String code = upwards.stream()
                .filter(region -> !region.is("town"))
                .map(Region::gbCode)
                .filter(gb -> !gb.isBlank())
                .findFirst()
                .orElse(NOWHERE);
        int year = LocalDate.ofInstant(now, BusinessClock.ZONE).getYear();
        return "YH-%s-%d-%06d".formatted(code, year, hazards.nextNumber());
    }
}
