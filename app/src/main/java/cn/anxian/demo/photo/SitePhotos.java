package cn.anxian.demo.photo;

import java.util.HashMap;
import java.util.Map;

/** A small stock of drawn site photos: each kind of scene before and after, from some points of view. */
public final class SitePhotos {

    /** Points of view of each scene. */
    public static final int VIEWS = 3;

    private record Wanted(Scene scene, boolean after, int view) {}

    private final Map<Wanted, byte[]> stock = new HashMap<>();

    /**
     * A JPEG that fits the words; the same words, side and view give the same bytes.
     *
     * @param line the line's id, where the words speak of no scene
     * @param after whether it is put right
     * @param view from 0 on; only its remainder by {@link #VIEWS} counts
     */
    public byte[] of(String words, String line, boolean after, int view) {
        Wanted wanted = new Wanted(Scene.of(words, line), after, Math.floorMod(view, VIEWS));
        return stock.computeIfAbsent(wanted, SitePhotos::taken);
    }

    private static byte[] taken(Wanted wanted) {
        Camera camera = new Camera(wanted.scene().ordinal() * VIEWS + wanted.view());
        wanted.scene().paint(camera.pen(), camera.chance(), wanted.after());
        return camera.shot();
    }
}
