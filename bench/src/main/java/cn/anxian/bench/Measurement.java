package cn.anxian.bench;

import java.util.Set;

/** One measurement that {@code ./anxian bench} runs by name. */
public interface Measurement {

    String name();

    /** One Chinese line for the list of names. */
    String what();

    /** The option names that it understands, without the dashes. */
    default Set<String> options() {
        return Set.of();
    }

    Report run(Options options) throws Exception;
}
