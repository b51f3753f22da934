/** 责任状: drawn up, issued, signed, broken down, compared with the ledger, judged; the lifecycle is one table. */
@NullMarked
package cn.anxian.accountability.pledge;

import org.jspecify.annotations.NullMarked;
