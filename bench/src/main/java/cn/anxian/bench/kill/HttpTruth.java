package cn.anxian.bench.kill;

import cn.anxian.bench.load.Answer;
import cn.anxian.bench.load.Command;
import cn.anxian.bench.load.Done;
import cn.anxian.bench.load.Lane;
import cn.anxian.bench.load.NoAnswer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The truth as a browser sees it. */
final class HttpTruth implements Truth {

    private static final int UUID_LENGTH = 36;

    private final Lane lane;
    private final String mark;

    HttpTruth(Lane lane, String mark) {
        this.lane = lane;
        this.mark = mark;
    }

    @Override
    public Optional<Done> receipt(Command command) {
        try {
            Answer answer = lane.sender(command).get("/api/receipts/" + command.id());
            if (!answer.isGood() && answer.status() != 404) {
                throw new IllegalStateException("a receipt could not be looked up: " + answer);
            }
            return Done.of(answer);
        } catch (NoAnswer away) {
            throw new IllegalStateException(away);
        }
    }

    @Override
    public Again again(Command command) {
        try {
            Answer answer = lane.send(command);
            return new Again(Done.of(answer), answer.isGood() ? "" : answer.toString());
        } catch (NoAnswer away) {
            throw new IllegalStateException(away);
        }
    }

    @Override
    public Map<UUID, List<Hazard>> hazards() {
        Map<UUID, List<Hazard>> found = new HashMap<>();
        String path = "/api/hazards?list=all&sort=number&size=100&q=" + URLEncoder.encode(mark, StandardCharsets.UTF_8);
        Optional<String> cursor = Optional.empty();
        do {
            JsonNode page = get(path + cursor.map(at -> "&page=" + at).orElse(""));
            for (JsonNode item : page.path("items")) {
                String description = item.path("description").asString("");
                if (description.startsWith(mark + " ")) {
                    UUID command =
                            UUID.fromString(description.substring(mark.length() + 1, mark.length() + 1 + UUID_LENGTH));
                    found.computeIfAbsent(command, any -> new ArrayList<>())
                            .add(new Hazard(
                                    UUID.fromString(item.path("id").asString()),
                                    item.path("list").asString()));
                }
            }
            cursor = page.hasNonNull("next") ? Optional.of(page.path("next").asString()) : Optional.empty();
        } while (cursor.isPresent());
        return found;
    }

    @Override
    public List<UUID> commandsOn(UUID hazard) {
        List<UUID> commands = new ArrayList<>();
        for (JsonNode entry : get("/api/journal?subjectType=hazard&subjectId=" + hazard)) {
            if (entry.hasNonNull("commandId")) {
                commands.add(UUID.fromString(entry.path("commandId").asString()));
            }
        }
        return commands;
    }

    /** A picture that its sender cannot see may have become part of a hazard that both see. */
    @Override
    public boolean serves(UUID file) {
        String path = "/api/evidence/" + file;
        try {
            Answer answer = lane.inspector().get(path);
            Answer shown = answer.isGood() ? answer : lane.enterprise().get(path);
            return shown.isGood() && isJpeg(shown.bytes());
        } catch (NoAnswer away) {
            throw new IllegalStateException(away);
        }
    }

    private static boolean isJpeg(byte[] bytes) {
        return bytes.length > 3
                && (bytes[0] & 0xFF) == 0xFF
                && (bytes[1] & 0xFF) == 0xD8
                && (bytes[bytes.length - 2] & 0xFF) == 0xFF
                && (bytes[bytes.length - 1] & 0xFF) == 0xD9;
    }

    private JsonNode get(String path) {
        try {
            Answer answer = lane.inspector().get(path);
            if (!answer.isGood()) {
                throw new IllegalStateException(path + " answers " + answer);
            }
            return answer.json();
        } catch (NoAnswer away) {
            throw new IllegalStateException(away);
        }
    }
}
