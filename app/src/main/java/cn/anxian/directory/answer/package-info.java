/** Who answers, who may order, and what a question means. */
@NullMarked
package cn.anxian.directory.answer;

import org.jspecify.annotations.NullMarked;
