/** The ledger of duties under load: the bell beside db-scheduler, and 我的责任 of a post with very many duties. */
@NullMarked
package cn.anxian.bench.ledger;

import org.jspecify.annotations.NullMarked;
