package cn.anxian.obligation.handover;

import cn.anxian.kernel.Caller;
import cn.anxian.kernel.document.OfficialDocument;
import cn.anxian.kernel.document.OfficialDocument.Column;
import cn.anxian.kernel.time.ChinaTime;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 交接清单 as a Word document. */
final class HandoverDocument {

    private HandoverDocument() {}

    static OfficialDocument of(HandoverView handover, Caller by, Instant now) {
        OfficialDocument document = new OfficialDocument(handover.witness() == null ? "岗位交接清单" : "岗位单方交接清单")
                .about(handover.partyName() + handover.postName())
                .subtitle(handover.partyName() + "　" + handover.postName())
                .section("交接情况")
                .text(persons(handover))
                .text("状态：" + handover.stateName() + "。岗位未结的责任仍在岗位上，依据和期限不变。")
                .section("未结责任（" + handover.duties().size() + " 项，其中逾期 " + handover.overdue() + " 项）");
        if (handover.duties().isEmpty()) {
            document.text(handover.givenAt() == null && handover.takenAt() == null ? "尚未签名，清单以签名时为准。" : "没有未结的责任。");
        } else {
            document.table(
                    List.of(
                            new Column("类别", 12),
                            new Column("事项", 36),
                            new Column("涉及单位", 20),
                            new Column("应于", 18),
                            new Column("备注", 14)),
                    handover.duties().stream().map(HandoverDocument::row).toList());
        }
        return document.section("签名")
                .text(given(handover))
                .text("接手人：" + signature(handover.takerName(), handover.takenAt(), handover.takenSignature()))
                .text("本清单由" + by.personName() + "（" + by.partyName() + " " + by.postName() + "）于"
                        + ChinaTime.minuteInWords(now) + "（业务时间）打印。");
    }

    private static String persons(HandoverView handover) {
        return (handover.leavingName() == null
                        ? "岗位接手前空缺或者未办交接，没有交出人；由接手人" + handover.takerName() + "一人签名。"
                        : "交出人" + handover.leavingName() + "，接手人" + handover.takerName()
                                + (handover.takerPostName() == null
                                        ? "（新到任，自" + (handover.witness() == null ? "交出人" : "监交人") + "签名时起担任本岗位）。"
                                        : "（现任" + handover.takerPostName() + "）。")
                                + absence(handover))
                + "由" + handover.startedByName() + "于" + ChinaTime.minuteInWords(handover.startedAt()) + "发起。"
                + (handover.cancelledAt() == null
                        ? ""
                        : handover.cancelledByName() + "于" + ChinaTime.minuteInWords(handover.cancelledAt()) + "取消，理由："
                                + handover.cancelledBecause());
    }

    private static String absence(HandoverView handover) {
        HandoverView.HandoverWitness why = handover.witness();
        return why == null
                ? ""
                : "交出人不能签名，原因：" + why.absence() + "。" + why.words() + "\n依据："
                        + (why.document().isEmpty() ? "" : why.document() + "；")
                        + (why.photos().isEmpty()
                                ? "没有附照片。"
                                : "照片 " + why.photos().size() + " 张，存证 " + String.join("、", why.photos()) + "。")
                        + "\n按本平台规则由监交人（" + why.partyName() + why.postName() + "）代为签名，接手人不得监交。";
    }

    private static String given(HandoverView handover) {
        HandoverView.HandoverWitness why = handover.witness();
        if (why == null) {
            return "交出人：" + signature(handover.leavingName(), handover.givenAt(), handover.givenSignature());
        }
        String post = "（" + why.partyName() + why.postName() + "，代" + handover.leavingName() + "签名）";
        return "监交人："
                + signature(
                        (why.personName() == null ? "" : why.personName()) + post,
                        handover.givenAt(),
                        handover.givenSignature());
    }

    private static List<String> row(HandoverView.HandoverDuty duty) {
        return List.of(
                duty.verifies() ? "核验：" + duty.kindName() : duty.kindName(),
                duty.title() + (duty.number() == null ? "" : "\n" + duty.number()),
                duty.concerned(),
                ChinaTime.deadline(duty.dueAt()),
                (duty.overdue() ? "逾期" : "") + (duty.note().isEmpty() ? "" : "\n" + duty.note()));
    }

    private static String signature(@Nullable String name, @Nullable Instant at, @Nullable String evidence) {
        if (name == null) {
            return "无";
        }
        return at == null ? name + "（未签名）" : name + "，" + ChinaTime.minuteInWords(at) + "手写签名，签名存证 " + evidence;
    }
}
