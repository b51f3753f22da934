/** Who owes what until when, who verifies it, and with which power it was found. */
@NullMarked
package cn.anxian.hazard.duty;

import org.jspecify.annotations.NullMarked;
