/** Penalty and coercion: limitation, hearing, seizure, and when coercion is forbidden. */
@NullMarked
package cn.anxian.law.enforcement;

import org.jspecify.annotations.NullMarked;
