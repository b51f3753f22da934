/** The built product as child processes: started, measured, stopped and killed by id. */
@NullMarked
package cn.anxian.bench.server;

import org.jspecify.annotations.NullMarked;
