package cn.anxian.obligation.handover;

import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.PostId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 单方交接: whoever leaves cannot sign, and a witness (监交人) signs in his stead.
 *
 * @param witness null until he has signed
 * @param document the paper that says so; may be empty where there are photos
 */
record OneSided(
        PostId witnessPost,
        String witnessPostName,
        String witnessPartyName,
        @Nullable PersonId witness,
        @Nullable String witnessName,
        Absence absence,
        String words,
        String document,
        List<UUID> photos) {

    String witnessFullPost() {
        return witnessPartyName + witnessPostName;
    }

    OneSided signedBy(Caller by) {
        return new OneSided(
                witnessPost,
                witnessPostName,
                witnessPartyName,
                by.person(),
                by.personName(),
                absence,
                words,
                document,
                photos);
    }

    String inSteadOf(String leaving) {
        return leaving + "（" + because() + "），由监交人" + (witnessName == null ? "" : witnessName) + "（" + witnessFullPost()
                + "）代签，依据：" + proof();
    }

    String because() {
        return absence.chinese() + "：" + words;
    }

    String proof() {
        String papers = photos.isEmpty() ? "" : "照片 " + photos.size() + " 张";
        return document.isEmpty() ? papers : papers.isEmpty() ? document : document + "；" + papers;
    }
}
