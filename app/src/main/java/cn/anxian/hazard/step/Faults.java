package cn.anxian.hazard.step;

import cn.anxian.evidence.EvidenceId;
import cn.anxian.kernel.web.FormFaults;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The faults of a form that brings photos along. */
final class Faults extends FormFaults {

    private static final int MOST_PHOTOS = 9;

    List<EvidenceId> photos(@Nullable List<EvidenceId> value, int fewest) {
        List<EvidenceId> photos = value == null
                ? List.of()
                : value.stream().filter(photo -> photo != null).distinct().toList();
        if (photos.size() < fewest) {
            add("photos", "请至少上传" + fewest + "张照片。");
        }
        if (photos.size() > MOST_PHOTOS) {
            add("photos", "照片最多" + MOST_PHOTOS + "张。");
        }
        return photos;
    }

    /** 两人签字: who strikes a major hazard off signs by hand. */
    void mustBeSigned(@Nullable EvidenceId signature) {
        if (signature == null) {
            add("signature", "重大隐患须两人签字销号，请手写签名。");
        }
    }
}
