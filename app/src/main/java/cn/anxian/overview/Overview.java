package cn.anxian.overview;

import cn.anxian.obligation.Books;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The start page: what stands open here, how it goes, and whether the books balance. */
record Overview(
        Period period,
        List<Figure> figures,
        Books books,
        List<OfLine> byLine,
        List<OfRegion> byRegion,
        List<Day> trend) {

    record Period(Instant from, Instant to, String name) {}

    /**
     * @param of the whole of which {@code value} is a part; null where there is none
     * @param href the list that shows exactly these records
     */
    record Figure(
            String id, String name, long value, @Nullable Long of, String href, String period) {}

    record Named(String id, String name) {}

    record Place(int id, String name, String fullName) {}

    record OfLine(Named line, long open, long overdue, long struckOff, String href) {}

    record OfRegion(Place region, long open, long overdue, long struckOff, String href) {}

    record Day(LocalDate day, long listed, long struckOff) {}
}
