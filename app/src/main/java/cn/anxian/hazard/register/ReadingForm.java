package cn.anxian.hazard.register;

import cn.anxian.hazard.register.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** How somebody wants the file to be read; what is left out is found out again. */
record ReadingForm(
        @Nullable Integer version,
        @Nullable String encoding,
        @Nullable String delimiter,
        @Nullable String sheet,
        @Nullable Integer headerFrom,
        @Nullable Integer headerTo) {

    Sheet.Wish wish() {
        return new Sheet.Wish(encoding, delimiter, sheet, headerFrom, headerTo);
    }
}
