package cn.anxian.law.installation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One line of the working.
 *
 * @param name as the asker wrote it, or else as the standard has it
 * @param listedAs the entry of the standard
 * @param q tonnes by the design
 * @param critical Q, tonnes
 * @param doubts what was taken without proof, in Chinese
 */
public record Row(
        String name, Optional<String> listedAs, BigDecimal q, BigDecimal critical, Beta beta, List<String> doubts) {
    /** q/Q, cut after fifteen digits. */
    public BigDecimal ratio() {
        return MajorHazardInstallation.shown(q, critical);
    }
}
