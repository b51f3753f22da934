package cn.anxian.hazard.register;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row.
 *
 * @param column from 0; null for the row as a whole
 * @param name of the column
 */
record RowFault(@Nullable Integer column, String name, String why) {

    String sentence() {
        return name.isEmpty() ? why + "。" : name + "：" + why + "。";
    }
}
