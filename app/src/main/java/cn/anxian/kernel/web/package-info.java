/** How the door answers: access rules before, problems in Chinese after, and the law's types as JSON. */
@NullMarked
package cn.anxian.kernel.web;

import org.jspecify.annotations.NullMarked;
