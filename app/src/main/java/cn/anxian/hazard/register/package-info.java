/** Registers of former times, brought in whole: read, understood with a person's help, checked row by row, imported, undone. */
@NullMarked
package cn.anxian.hazard.register;

import org.jspecify.annotations.NullMarked;
