/** Licences, the three simultaneities, certificates and their validity. */
@NullMarked
package cn.anxian.law.access;

import org.jspecify.annotations.NullMarked;
