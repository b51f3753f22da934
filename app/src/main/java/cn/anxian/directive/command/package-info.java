/** {@code ./anxian decompose}: the engine from a shell, without the application. */
@NullMarked
package cn.anxian.directive.command;

import org.jspecify.annotations.NullMarked;
