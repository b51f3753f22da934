package cn.anxian.journal;

import java.util.Set;

/** Said by the modules above: entries that are parts of a batch, of which the newest happenings tell one line in their stead. */
public interface PartsOfABatch {

    /** Kinds that only a batch has. */
    Set<String> always();

    /** Kinds that are part of one where they answer no command of their own. */
    Set<String> withoutCommand();
}
