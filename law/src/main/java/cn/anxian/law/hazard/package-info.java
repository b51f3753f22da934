/** Hazards: coercion under article 70, major hazards listed, resuming after one (《安全生产法》第四章、安监总局令第16号). */
@NullMarked
package cn.anxian.law.hazard;

import org.jspecify.annotations.NullMarked;
