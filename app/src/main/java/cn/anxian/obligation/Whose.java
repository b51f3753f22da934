package cn.anxian.obligation;

import java.util.UUID;

/** Whose duties a list is about. */
sealed interface Whose {

    /** Owed by a post. */
    record Post(UUID id) implements Whose {}

    /** Owed by any post of a party. */
    record Party(UUID id) implements Whose {}

    /** About a party, whoever owes them. */
    record Concerning(UUID party) implements Whose {}

    /**
     * Lying in a range of region paths.
     *
     * @param from inclusive
     * @param to exclusive
     * @param lines {@code *} or a comma-separated list
     */
    record Within(String from, String to, String lines) implements Whose {}
}
