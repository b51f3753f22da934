package cn.anxian.bench.server;

/** Whether a start uses the JVM's ahead-of-time cache that {@code ./anxian} has trained. */
public enum ClassCache {
    USED,
    NONE
}
