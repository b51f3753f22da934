package cn.anxian.bench.kill;

import cn.anxian.bench.load.Command;
import cn.anxian.bench.load.Done;
import cn.anxian.bench.load.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Does every command once and keeps everything; tests reach into its shelves to make it dishonest. */
final class HonestServer implements Truth {

    final Map<UUID, Done> answers = new HashMap<>();
    final Map<UUID, Done> receipts = new HashMap<>();
    final Map<UUID, List<Hazard>> hazards = new HashMap<>();
    final Map<UUID, List<UUID>> timeLines = new HashMap<>();
    final Set<UUID> files = new HashSet<>();
    final Set<UUID> refused = new HashSet<>();
    private long entries;

    Done carryOut(Command command) {
        UUID subject = command.hazard().orElseGet(UUID::randomUUID);
        entries++;
        Done done = new Done(subject, entries, "hash-" + entries, false);
        receipts.put(command.id(), done);
        if (command.step().isUpload()) {
            files.add(subject);
        } else {
            timeLines.computeIfAbsent(subject, any -> new ArrayList<>()).add(command.id());
            if (command.step() == Step.LIST) {
                hazards.put(
                        command.id(),
                        new ArrayList<>(
                                List.of(new Hazard(subject, command.step().list()))));
            } else {
                hazards.values()
                        .forEach(all -> all.replaceAll(hazard -> hazard.id().equals(subject)
                                ? new Hazard(subject, command.step().list())
                                : hazard));
            }
        }
        Done answered = command.step().isUpload() ? new Done(subject, 0, "", false) : done;
        answers.put(command.id(), answered);
        return answered;
    }

    @Override
    public Optional<Done> receipt(Command command) {
        return Optional.ofNullable(receipts.get(command.id()));
    }

    @Override
    public Again again(Command command) {
        if (refused.contains(command.id())) {
            return new Again(Optional.empty(), "409 stale");
        }
        Done known = answers.get(command.id());
        return known == null
                ? new Again(Optional.of(carryOut(command)), "")
                : new Again(
                        Optional.of(new Done(
                                known.subject(),
                                known.entryNo(),
                                known.entryHash(),
                                !command.step().isUpload())),
                        "");
    }

    @Override
    public Map<UUID, List<Hazard>> hazards() {
        return hazards;
    }

    @Override
    public List<UUID> commandsOn(UUID hazard) {
        return timeLines.getOrDefault(hazard, List.of());
    }

    @Override
    public boolean serves(UUID file) {
        return files.contains(file);
    }
}
