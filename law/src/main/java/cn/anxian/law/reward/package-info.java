/** Whistle-blowing: rewards and clocks (《安全生产法》第七十三条至第七十六条、安监总财〔2018〕19号). */
@NullMarked
package cn.anxian.law.reward;

import org.jspecify.annotations.NullMarked;
