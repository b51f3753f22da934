/** The ledger: where hazards are kept, their lists, one hazard as it is shown, and what a form may offer. */
@NullMarked
package cn.anxian.hazard.ledger;

import org.jspecify.annotations.NullMarked;
