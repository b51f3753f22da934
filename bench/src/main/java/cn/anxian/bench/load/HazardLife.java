package cn.anxian.bench.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One hazard from the first photo to acceptance: which command is next, and what the last answer means for it. */
public final class HazardLife {

    private final Lane lane;
    private final String mark;
    private final boolean withPhotos;
    private final List<UUID> photos = new ArrayList<>();
    private Step step;
    private @Nullable UUID hazard;
    private long version = 1;
    private boolean over;

    /**
     * @param mark stands in the description, so that this run's hazards are found again
     * @param photosBefore files uploaded earlier, one before and one after; empty means that uploading is part of it
     */
    public HazardLife(Lane lane, String mark, List<UUID> photosBefore) {
        this.lane = lane;
        this.mark = mark;
        this.withPhotos = photosBefore.isEmpty();
        this.photos.addAll(photosBefore);
        this.step = withPhotos ? Step.PHOTO_BEFORE : Step.LIST;
    }

    public boolean isOver() {
        return over;
    }

    public Command next(UUID id) {
        Optional<UUID> matter = step.isUpload() ? Optional.empty() : Optional.ofNullable(hazard);
        return new Command(id, lane.number(), step, matter, step.isUpload() ? "" : body(id));
    }

    public void done(Done promise) {
        if (step.isUpload()) {
            photos.add(promise.subject());
        } else if (step == Step.LIST) {
            hazard = promise.subject();
        } else {
            version++;
        }
        Optional<Step> following = step.following();
        if (following.filter(Step::isUpload).isPresent() && !withPhotos) {
            following = following.flatMap(Step::following);
        }
        over = following.isEmpty();
        step = following.orElse(step);
    }

    private String body(UUID id) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        Ground ground = lane.ground();
        switch (step) {
            case LIST -> {
                body.put("partyId", ground.party());
                body.put("source", "inspection");
                body.put("power", ground.power());
                body.put("line", ground.line());
                body.put("cause", ground.cause());
                body.put("place", "试验车间");
                body.put("description", mark + " " + id);
                body.put("foundAt", ground.now().toString());
                body.put("photos", List.of(photos.getFirst()));
            }
            case HAND_OVER -> {
                body.put("postId", ground.ownerPost());
                body.put("rectifyBy", null);
                body.put("note", "请按期整改");
            }
            case SIGN -> body.put("signature", null);
            case RECTIFY -> {
                body.put("measures", "已停用并更换");
                body.put("photos", List.of(photos.getLast()));
                body.put("signature", null);
            }
            case ACCEPT -> {
                body.put("opinion", "现场复核，已整改到位");
                body.put("photos", List.of());
                body.put("signature", null);
            }
            case PHOTO_BEFORE, PHOTO_AFTER -> throw new IllegalStateException("a photo has no text");
        }
        if (step != Step.LIST) {
            body.put("version", version);
        }
        return Answer.JSON.writeValueAsString(body);
    }
}
