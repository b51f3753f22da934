package cn.anxian.directory;

import cn.anxian.kernel.BadInput;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was entered into a form, or the fault that it was not. */
public final class Entered {

    private Entered() {}

    public static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    public static Optional<RegionId> findRegion(@Nullable Integer id) {
        return Optional.ofNullable(id).map(RegionId::new);
    }

    public static RegionId region(@Nullable Integer id) {
        return findRegion(id).orElseThrow(() -> BadInput.in("regionId", "请选择地区。"));
    }

    /** A change says which version it was made over: nothing is overwritten unseen. */
    public static int version(@Nullable Integer version) {
        if (version == null) {
            throw BadInput.in("version", "缺少版本号，请重新打开这一页后再改。");
        }
        return version;
    }
}
