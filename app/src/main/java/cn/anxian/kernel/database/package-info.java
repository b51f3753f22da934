/** Where the data lives: the embedded server or an outside one, its five roles, and the migrations in module order. */
@NamedInterface("database")
@NullMarked
package cn.anxian.kernel.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
