/** Standing lists of measures as data (十五条硬措施): entered as a document whose sentences are the list's items. */
@NullMarked
package cn.anxian.directive.standing;

import org.jspecify.annotations.NullMarked;
