package cn.anxian.hazard.register;

import cn.anxian.journal.PartsOfABatch;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The way of a register to its hazards, and each of them: told in one line when it is at its end, or undone. */
@Component
class PartsOfAnImport implements PartsOfABatch {

    @Override
    public Set<String> always() {
        return Set.of(
                "hazard.entered",
                "hazard.import-undone",
                "register.uploaded",
                "register.read",
                "register.check-started",
                "register.checked",
                "register.import-started",
                "register.undo-started");
    }

    /** An open row is listed as one is by hand, but nobody's command listed it. */
    @Override
    public Set<String> withoutCommand() {
        return Set.of("hazard.listed");
    }
}
