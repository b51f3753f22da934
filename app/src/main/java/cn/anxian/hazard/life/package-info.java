/** The life of a hazard: its states, the table of its steps, and the duties in it. */
@NullMarked
package cn.anxian.hazard.life;

import org.jspecify.annotations.NullMarked;
