package cn.anxian.bench.kill;

import cn.anxian.bench.load.Command;
import cn.anxian.bench.load.Done;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the server shows to a lane's two people after it came back. */
interface Truth {

    /** The receipt as its sender looks it up later. */
    Optional<Done> receipt(Command command);

    /**
     * The answer to the very same command sent again.
     *
     * @param words what the server said instead of a promise
     */
    record Again(Optional<Done> done, String words) {}

    Again again(Command command);

    /** @param list which of 列单, 交单, 办单, 清单 it stands on */
    record Hazard(UUID id, String list) {}

    /** This lane's hazards, by the listing command that stands in their description. */
    Map<UUID, List<Hazard>> hazards();

    /** The commands in a hazard's time line, each as often as it stands there. */
    List<UUID> commandsOn(UUID hazard);

    boolean serves(UUID file);
}
