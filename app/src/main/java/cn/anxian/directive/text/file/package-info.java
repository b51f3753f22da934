/** Files from which a text to be decomposed is read: plain text, Word, PDF with text. */
@NullMarked
package cn.anxian.directive.text.file;

import org.jspecify.annotations.NullMarked;
