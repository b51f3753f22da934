package cn.anxian.bench.kill;

import static cn.anxian.bench.kill.Finding.Kind.CHANGED;
import static cn.anxian.bench.kill.Finding.Kind.DOUBLED;
import static cn.anxian.bench.kill.Finding.Kind.HALF;
import static cn.anxian.bench.kill.Finding.Kind.LOST;

import cn.anxian.bench.load.Command;
import cn.anxian.bench.load.Done;
import cn.anxian.bench.load.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Holds one lane's promises against what the server shows. */
final class Checker {

    private final int lane;
    private final Ledger ledger;
    private final Truth truth;
    private final List<Finding> findings = new ArrayList<>();

    Checker(int lane, Ledger ledger, Truth truth) {
        this.lane = lane;
        this.ledger = ledger;
        this.truth = truth;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /**
     * What was never answered happened wholly or not at all, and succeeds once when it is sent again.
     *
     * @return how many had happened
     */
    int settleOpen() {
        int happened = 0;
        for (Command command : ledger.open(lane)) {
            Optional<Done> before = truth.receipt(command);
            happened += before.isPresent() ? 1 : 0;
            if (isVisible(command) != before.isPresent()) {
                find(HALF, command.id(), before.isPresent() ? "有回执而没有结果" : "有结果而没有回执");
            }
            Truth.Again again = truth.again(command);
            if (again.done().isEmpty()) {
                find(LOST, command.id(), "未得到答复的指令重发后未成功：" + again.words());
                ledger.refused(command, again.words());
                continue;
            }
            Done done = again.done().get();
            if (before.isPresent() && !before.get().isSameAs(done)) {
                find(DOUBLED, command.id(), "重发后又做了一次：" + before.get() + " → " + done);
            } else if (!command.step().isUpload() && done.repeated() != before.isPresent()) {
                find(HALF, command.id(), "重发的答复与回执是否存在不相符：" + done);
            }
            ledger.promised(command, done);
        }
        return happened;
    }

    private boolean isVisible(Command command) {
        if (command.step() == Step.LIST) {
            return truth.hazards().containsKey(command.id());
        }
        return command.step().isUpload()
                ? truth.receipt(command)
                        .filter(done -> truth.serves(done.subject()))
                        .isPresent()
                : command.hazard()
                        .filter(id -> truth.commandsOn(id).contains(command.id()))
                        .isPresent();
    }

    /** Each of these promised commands is there exactly once, as promised, and is not done again when sent again. */
    void check(List<Command> promised) {
        for (Command command : promised) {
            Done promise = ledger.promise(command.id()).orElseThrow();
            Optional<Done> receipt = truth.receipt(command);
            if (receipt.isEmpty()) {
                find(LOST, command.id(), "回执查不到");
            } else if (!receipt.get().isSameAs(promise)) {
                find(CHANGED, command.id(), "回执不同：" + promise + " → " + receipt.get());
            }
            Truth.Again again = truth.again(command);
            if (!again.done().filter(promise::isSameAs).isPresent()) {
                find(DOUBLED, command.id(), "重发得到的不是同一答复：" + again);
            } else if (!command.step().isUpload() && !again.done().get().repeated()) {
                find(DOUBLED, command.id(), "重发未被认出");
            }
            if (command.step().isUpload() && !truth.serves(promise.subject())) {
                find(LOST, command.id(), "照片打不开：" + promise.subject());
            }
        }
        checkTimeLines(promised);
        checkHazards();
    }

    /**
     * Each hazard of the lane was listed by one promised command, each such command listed one hazard, and it stands
     * where its last promised step has put it.
     */
    private void checkHazards() {
        Map<UUID, List<Truth.Hazard>> shown = truth.hazards();
        Map<UUID, Step> reached = new HashMap<>();
        List<Command> promised = ledger.promised(lane);
        promised.forEach(command -> hazardOf(command)
                .ifPresent(id -> reached.merge(id, command.step(), (a, b) -> a.compareTo(b) > 0 ? a : b)));
        Set<UUID> expected = new HashSet<>();
        for (Command command : promised) {
            if (command.step() == Step.LIST) {
                expected.add(command.id());
                checkHazard(command, shown.getOrDefault(command.id(), List.of()), reached);
            }
        }
        shown.keySet().stream()
                .filter(command -> !expected.contains(command))
                .forEach(command -> find(DOUBLED, command, "没有人认领的隐患：" + shown.get(command)));
    }

    private void checkHazard(Command listing, List<Truth.Hazard> shown, Map<UUID, Step> reached) {
        UUID subject = ledger.promise(listing.id()).orElseThrow().subject();
        Optional<Truth.Hazard> found =
                shown.stream().filter(hazard -> hazard.id().equals(subject)).findFirst();
        if (found.isEmpty()) {
            find(LOST, listing.id(), "清单中没有这件隐患：" + subject);
        } else if (shown.size() > 1) {
            find(DOUBLED, listing.id(), "一条指令列出了 " + shown.size() + " 件隐患");
        } else if (!found.get()
                .list()
                .equals(reached.getOrDefault(subject, Step.LIST).list())) {
            find(HALF, listing.id(), "隐患停在" + found.get().list() + "，而账上已到" + reached.get(subject));
        }
    }

    private void checkTimeLines(List<Command> promised) {
        Map<UUID, List<UUID>> expected = new HashMap<>();
        Set<UUID> touched = new HashSet<>();
        promised.forEach(command -> hazardOf(command).ifPresent(touched::add));
        for (Command command : ledger.promised(lane)) {
            hazardOf(command)
                    .ifPresent(id -> expected.computeIfAbsent(id, any -> new ArrayList<>())
                            .add(command.id()));
        }
        for (UUID hazard : touched) {
            List<UUID> shown = truth.commandsOn(hazard);
            List<UUID> wanted = expected.getOrDefault(hazard, List.of());
            for (UUID command : wanted) {
                int times = Collections.frequency(shown, command);
                if (times == 0) {
                    find(LOST, command, "时间线上没有这一步");
                } else if (times > 1) {
                    find(DOUBLED, command, "时间线上有 " + times + " 次");
                }
            }
            shown.stream()
                    .filter(command -> !wanted.contains(command))
                    .forEach(command -> find(DOUBLED, command, "时间线上有无人下达的一步"));
        }
    }

    private Optional<UUID> hazardOf(Command command) {
        return command.step() == Step.LIST ? ledger.promise(command.id()).map(Done::subject) : command.hazard();
    }

    private void find(Finding.Kind kind, UUID command, String sentence) {
        findings.add(new Finding(kind, command, sentence));
    }
}
