/** People at work over HTTP: their sessions, and the whole life of a hazard as a row of commands. */
@NullMarked
package cn.anxian.bench.load;

import org.jspecify.annotations.NullMarked;
