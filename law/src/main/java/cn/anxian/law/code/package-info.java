/** Codes of persons and regions: their form and check digits. */
@NullMarked
package cn.anxian.law.code;

import org.jspecify.annotations.NullMarked;
