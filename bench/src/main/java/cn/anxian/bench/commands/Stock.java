package cn.anxian.bench.commands;

import cn.anxian.bench.load.Answer;
import cn.anxian.bench.load.Client;
import cn.anxian.bench.load.Done;
import cn.anxian.bench.load.HazardLife;
import cn.anxian.bench.load.Lane;
import cn.anxian.bench.load.NoAnswer;
import cn.anxian.bench.load.Photo;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A lane's photos, uploaded before the clock runs: what is measured then are commands, not pictures. */
final class Stock {

    /** The same bytes every time: the server draws its copies once. */
    private static final byte[] PICTURE = Photo.of(new UUID(20261121, 1));

    private record Pair(UUID before, UUID after) {}

    private final Lane lane;
    private final String mark;
    private final Queue<Pair> pairs = new ConcurrentLinkedQueue<>();

    Stock(Lane lane, String mark) {
        this.lane = lane;
        this.mark = mark;
    }

    Lane lane() {
        return lane;
    }

    void fill(int lives) throws NoAnswer {
        while (pairs.size() < lives) {
            pairs.add(new Pair(upload(lane.inspector()), upload(lane.enterprise())));
        }
    }

    /** Empty when the photos are used up. */
    Optional<HazardLife> life() {
        return Optional.ofNullable(pairs.poll())
                .map(pair -> new HazardLife(lane, mark, List.of(pair.before(), pair.after())));
    }

    private static UUID upload(Client client) throws NoAnswer {
        Answer answer = client.upload(UUID.randomUUID(), PICTURE);
        return Done.of(answer)
                .orElseThrow(() -> new IllegalStateException("an upload was refused: " + answer))
                .subject();
    }
}
