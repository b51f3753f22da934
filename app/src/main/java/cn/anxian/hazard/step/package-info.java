/** Taking a step: what is entered is checked, one class for each step decides. */
@NullMarked
package cn.anxian.hazard.step;

import org.jspecify.annotations.NullMarked;
