package cn.anxian.obligation;

import java.util.Optional;
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

    /** Done late, a duty was missed all the same, and what is to be decided about it stays to be decided. */
    default Optional<String> endsItsLadder() {
        return Optional.empty();
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

        @Override
        public Optional<String> endsItsLadder() {
            return Optional.of("逾期的责任已免除（" + reason + "），不再督办。");
        }
    }

    record Superseded(ObligationId next) implements Closing {
        @Override
        public ObligationView.State state() {
            return ObligationView.State.SUPERSEDED;
        }

        @Override
        public Optional<String> endsItsLadder() {
            return Optional.of("逾期的责任已展期或变更，督办从新的期限重新起算。");
        }
    }
}
