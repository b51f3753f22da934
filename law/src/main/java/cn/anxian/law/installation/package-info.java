/** GB 18218-2018: whether the chemicals of a unit make it a major hazard installation (重大危险源), and of which level. */
@NullMarked
package cn.anxian.law.installation;

import org.jspecify.annotations.NullMarked;
