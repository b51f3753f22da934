package cn.anxian.kernel;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a caller may see: a range over the region path, cut to lines, or one party's own.
 *
 * <p>The same scope is applied twice: by the services (through {@link ScopeFilter}) and by row-level security
 * (through the transaction's settings, read by {@code kernel.sees}).
 */
public sealed interface Scope {

    /** The word that row-level security reads. */
    String kind();

    /** A region and everything below it; {@code lines} empty means every line. */
    record Region(String path, Set<String> lines) implements Scope {

        public Region {
            lines = Set.copyOf(lines);
        }

        @Override
        public String kind() {
            return "region";
        }

        /** As {@code *} or a comma-separated list. */
        public String linesSetting() {
            return lines.isEmpty() ? "*" : String.join(",", new TreeSet<>(lines));
        }
    }

    /** Only what belongs to the caller's own party. */
    record OwnParty() implements Scope {
        @Override
        public String kind() {
            return "party";
        }
    }

    /** An administrator: the directory and accounts, no matters. */
    record Administration(String path) implements Scope {
        @Override
        public String kind() {
            return "admin";
        }
    }

    /** Someone at the door: only the account that he names by its {@code login}, and the posts of its person. */
    record SigningIn(String login) implements Scope {
        @Override
        public String kind() {
            return "sign-in";
        }
    }

    /** The product itself loading its packs at start, before anyone is let in. */
    record Loading() implements Scope {
        @Override
        public String kind() {
            return "loading";
        }
    }

    /** Nothing. */
    record Nothing() implements Scope {
        @Override
        public String kind() {
            return "none";
        }
    }
}
