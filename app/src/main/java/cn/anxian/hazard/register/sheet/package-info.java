/** Tables as people send them: CSV in any of the usual encodings, and .xlsx; read as text, never evaluated, within limits. */
@NullMarked
package cn.anxian.hazard.register.sheet;

import org.jspecify.annotations.NullMarked;
