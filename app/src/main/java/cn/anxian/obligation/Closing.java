package cn.anxian.obligation;

import org.jspecify.annotations.Nullable;

/** How a duty ends: done, let off with a reason, or replaced by another. */
sealed interface Closing {

    ObligationView.State state();

    default @Nullable String reason() {
        return null;
    }

    default @Nullable ObligationId next() {
        return null;
    }

    record Discharged() implements Closing {
        @Override
        public ObligationView.State state() {
            return ObligationView.State.DISCHARGED;
        }
    }

    record Waived(String reason) implements Closing {
        @Override
        public ObligationView.State state() {
            return ObligationView.State.WAIVED;
        }
    }

    record Superseded(ObligationId next) implements Closing {
        @Override
        public ObligationView.State state() {
            return ObligationView.State.SUPERSEDED;
        }
    }
}
