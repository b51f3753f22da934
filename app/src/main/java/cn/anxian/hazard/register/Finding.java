package cn.anxian.hazard.register;

import cn.anxian.kernel.PartyId;
import java.time.LocalDate;

/** What makes two rows the same: one enterprise, one day, the same words however they are spaced. */
record Finding(PartyId party, LocalDate on, String words) {

    static Finding of(Entry entry) {
        return new Finding(entry.party(), entry.foundOn(), entry.words());
    }
}
