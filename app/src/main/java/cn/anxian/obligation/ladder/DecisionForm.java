package cn.anxian.obligation.ladder;

import cn.anxian.evidence.EvidenceId;
import cn.anxian.kernel.web.FormFaults;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is sent to decide, and to say that it has been done. */
final class DecisionForm {

    private static final int REASON = 1000;
    private static final int WORDS = 3000;
    private static final int NAME = 100;
    private static final int MOST_PHOTOS = 9;

    private DecisionForm() {}

    /**
     * @param yes whether to talk, to expose, to hand over
     * @param words what is to be published; asked for by a yes to an exposure
     * @param receiver to whom the papers go; asked for by a yes to 移送
     */
    record AnswerSaid(
            @Nullable Boolean yes,
            @Nullable String reason,
            @Nullable String words,
            @Nullable String receiver,
            @Nullable EvidenceId signature) {

        Answer read(Measure measure) {
            FormFaults faults = new FormFaults();
            Optional<Boolean> decided = faults.chosen("yes", "是否" + measure.chinese(), yes);
            String because = faults.text("reason", "决定的理由", reason, REASON);
            boolean agreed = decided.orElse(false);
            Optional<String> published = agreed && measure == Measure.EXPOSURE
                    ? Optional.of(faults.text("words", "拟公布的内容", words, WORDS))
                    : Optional.empty();
            Optional<String> to = agreed && measure == Measure.ACCOUNTABILITY
                    ? Optional.of(faults.text("receiver", "接受移送的机关", receiver, NAME))
                    : Optional.empty();
            if (signature == null) {
                faults.add("signature", "请签名：没有签名的决定不作数。");
            }
            faults.refuse();
            return new Answer(agreed, because, published, to, java.util.Objects.requireNonNull(signature));
        }
    }

    /**
     * @param on the day on which it was done
     * @param words minutes and report of a talk; what was published; which papers went
     * @param place where, or through which channel, or who took them
     */
    record DoneSaid(
            @Nullable LocalDate on,
            @Nullable String words,
            @Nullable String place,
            @Nullable List<EvidenceId> photos) {

        Fulfilment read(Measure measure, LocalDate decided, LocalDate today) {
            FormFaults faults = new FormFaults();
            Optional<LocalDate> day = faults.chosen("on", measure.chinese() + "的日期", on);
            day.filter(each -> each.isAfter(today)).ifPresent(each -> faults.add("on", "日期不能晚于今天。"));
            day.filter(each -> each.isBefore(decided)).ifPresent(each -> faults.add("on", "日期不能早于作出决定的那天。"));
            String record = faults.text("words", recordOf(measure), words, WORDS);
            String where = faults.text("place", placeOf(measure), place, NAME);
            List<EvidenceId> proof =
                    photos == null ? List.of() : photos.stream().distinct().toList();
            if (proof.isEmpty()) {
                faults.add("photos", "请至少上传一张照片作为凭证。");
            }
            if (proof.size() > MOST_PHOTOS) {
                faults.add("photos", "照片最多" + MOST_PHOTOS + "张。");
            }
            faults.refuse();
            return new Fulfilment(day.orElseThrow(), record, where, proof);
        }
    }

    static String recordOf(Measure measure) {
        return switch (measure) {
            case TALK -> "约谈纪要和报告要求";
            case EXPOSURE -> "公布的内容";
            case ACCOUNTABILITY -> "移送的材料";
        };
    }

    static String placeOf(Measure measure) {
        return switch (measure) {
            case TALK -> "约谈地点和参加人";
            case EXPOSURE -> "公布的渠道";
            case ACCOUNTABILITY -> "接收的机关和接收人";
        };
    }
}
