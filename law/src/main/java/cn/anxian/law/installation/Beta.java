package cn.anxian.law.installation;

import java.math.BigDecimal;
import java.util.Optional;

/** The factor β. There is no default: what the tables do not give stays unknown. */
public sealed interface Beta {
    /** The table it stands in, in Chinese. */
    String from();

    default Optional<BigDecimal> value() {
        return switch (this) {
            case Known it -> Optional.of(it.number());
            case Supposed it -> Optional.of(it.number());
            case Unknown it -> Optional.empty();
        };
    }

    record Known(BigDecimal number, String from) implements Beta {}

    /** By a hazard class that the enterprise has not confirmed. */
    record Supposed(BigDecimal number, String from) implements Beta {}

    record Unknown() implements Beta {
        @Override
        public String from() {
            return "未在表3，须按危险性类别查表4";
        }
    }
}
