package cn.anxian.accountability.pledge;

import org.springframework.stereotype.Component;

/** 变更没有签订: the edition that was out has ended, and the pledge stands as it did before it went out. */
@Component
class FallenAmendments {

    private final EditionTable editions;

    FallenAmendments(EditionTable editions) {
        this.editions = editions;
    }

    Change fell(Pledge pledge, State next, String because) {
        Change change = Change.of(pledge, next);
        for (EditionTable.Edition edition : editions.of(pledge.id())) {
            if (edition.no() == pledge.edition()) {
                edition.issue().ifPresent(change::sentOutAs);
            } else if (edition.signedAt().isEmpty() && edition.endedBecause().isEmpty()) {
                editions.fell(pledge.id(), edition.no(), because);
            }
        }
        return change;
    }
}
