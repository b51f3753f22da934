/** How the door answers: access rules and faults of forms before, problems in Chinese after, the law's types as JSON, and lists as spreadsheets. */
@NamedInterface("web")
@NullMarked
package cn.anxian.kernel.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
