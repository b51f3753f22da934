/**
 * {@code ./anxian verify-journal}: whether the journal is what was sealed.
 *
 * <p>Shares no code with the writer, and uses nothing but the JDK: it can be read, compiled and run alone, by someone who
 * trusts neither the application nor its libraries. It reads in the sealer's role, which may read the journal and
 * nothing else.
 */
@NullMarked
package cn.anxian.journal.verifier;

import org.jspecify.annotations.NullMarked;
