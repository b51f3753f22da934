/** Where the data lives: the embedded server or an outside one, its four roles, and the migrations in module order. */
@NullMarked
package cn.anxian.kernel.database;

import org.jspecify.annotations.NullMarked;
