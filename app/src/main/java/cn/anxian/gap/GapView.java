package cn.anxian.gap;

import cn.anxian.law.Basis;
import cn.anxian.obligation.ObligationView;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;

/**
 * One gap with everything beside it.
 *
 * @param settles whether the caller may settle it now
 * @param longest the last day until which it may be let stand
 */
record GapView(
        @JsonUnwrapped GapItem gap,
        List<Basis> basis,
        String meaning,
        List<ObligationView> obligations,
        boolean settles,
        LocalDate longest,
        int version) {}
