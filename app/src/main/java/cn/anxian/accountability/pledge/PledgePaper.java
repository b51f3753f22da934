package cn.anxian.accountability.pledge;

import cn.anxian.evidence.Evidence;
import cn.anxian.kernel.document.OfficialDocument;
import cn.anxian.kernel.time.ChinaTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;

/** 责任状 as a paper: what is promised, by whom to whom, and the signatures under the present edition. */
final class PledgePaper {

    private final PledgeView pledge;
    private final Evidence evidence;

    PledgePaper(PledgeView pledge, Evidence evidence) {
        this.pledge = pledge;
        this.evidence = evidence;
    }

    ResponseEntity<byte[]> answer() {
        PledgeHead head = pledge.head();
        OfficialDocument paper = new OfficialDocument(head.title())
                .subtitle(
                        head.year() + "年度　" + head.number() + (head.edition() > 1 ? "　第" + head.edition() + "版" : ""));
        Optional.ofNullable(pledge.preamble()).ifPresent(words -> words.lines().forEach(paper::text));
        paper.section("责任目标");
        pledge.targets().forEach(target -> paper.text(target.no() + "．" + said(target)));
        if (!pledge.lines().isEmpty()) {
            paper.section("适用范围");
            paper.text("以上由台账计数的目标，只计下列行业领域："
                    + String.join(
                            "、",
                            pledge.lines().stream().map(line -> line.name()).toList()) + "。");
        }
        paper.section("考核");
        paper.text("标明由责任台账计数的目标，以本年度到期的责任从台账计数，不由人填写；其余目标由下发单位填报结果，写明出处。年度结束后由下发单位考核。");
        paper.section("签订");
        paper.line("下发单位：" + head.issuer().partyName());
        paper.line("下发时间："
                + pledge.editions().stream()
                        .filter(edition -> edition.no() == head.edition())
                        .flatMap(edition -> Stream.ofNullable(edition.issuedAt()))
                        .map(ChinaTime::minuteInWords)
                        .findFirst()
                        .orElse("尚未下发"));
        paper.line("签订单位：" + head.receiver().partyName());
        signatures(paper);
        return paper.answer();
    }

    private void signatures(OfficialDocument paper) {
        List<PledgeView.PledgeSignature> signed = pledge.signatures().stream()
                .filter(signature -> signature.edition() == pledge.head().edition())
                .toList();
        if (signed.isEmpty()) {
            paper.line("签订人：　　　　　　　（尚未签订）");
        }
        signed.forEach(signature -> {
            String who = (signature.countersigned() ? "补签人：" : "签订人：") + signature.postName() + "　"
                    + signature.personName() + "　";
            evidence.picture(signature.signature())
                    .ifPresentOrElse(
                            picture -> paper.signed(who, picture.content(), picture.width(), picture.height()),
                            () -> paper.line(who));
            paper.line("时　间：" + ChinaTime.minuteInWords(signature.at()));
        });
    }

    /** The words, and how they are measured. */
    static String said(PledgeView.PledgeTarget target) {
        String carries = target.parentTarget() == null
                ? ""
                : "；承接" + target.parentTarget().pledgeNumber() + "第"
                        + target.parentTarget().no() + "项";
        return ended(target.text()) + "（" + measured(target) + carries + "）";
    }

    static String measured(PledgeView.PledgeTarget target) {
        if (target.wanted() == null) {
            return "由人认定";
        }
        return target.measure() == null
                ? target.wanted() + "，由人填报"
                : target.scopeName() + target.measure().name() + target.wanted() + "，由责任台账计数";
    }

    private static String ended(String words) {
        return words.endsWith("。") ? words.substring(0, words.length() - 1) : words;
    }
}
