package cn.anxian.law.catalogue;

import cn.anxian.law.Basis;
import java.time.LocalDate;

/**
 * One criterion: whatever is so is a major hazard, if a person finds it so.
 *
 * @param id the edition's and its number there, for example hazchem-7
 * @param text the gist; verified where its text was seen, in a reprint at least
 */
public record Criterion(String id, Edition edition, String text, Basis basis) {
    public boolean verified() {
        return basis.verified();
    }

    public Standing on(LocalDate day) {
        return edition.on(day);
    }
}
