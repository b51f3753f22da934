package cn.anxian.hazard;

import cn.anxian.evidence.Evidence;
import cn.anxian.evidence.EvidenceId;
import cn.anxian.evidence.Images;
import cn.anxian.evidence.Purpose;
import cn.anxian.hazard.ledger.HazardTable;
import cn.anxian.hazard.life.Finding;
import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.State;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PartyId;
import cn.anxian.story.TestClock;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** People who work on hazards: each says in one line what he does, and sees the hazard as it then is. */
final class HazardPeople {

    private static final AtomicInteger PICTURES = new AtomicInteger(1000);

    private final Hazards hazards;
    private final HazardTable table;
    private final Evidence evidence;
    private final CurrentCaller callers;
    private final TestClock clock;
    private final org.springframework.transaction.support.TransactionTemplate transactions;

    HazardPeople(
            Hazards hazards,
            HazardTable table,
            Evidence evidence,
            CurrentCaller callers,
            TestClock clock,
            org.springframework.transaction.support.TransactionTemplate transactions) {
        this.hazards = hazards;
        this.table = table;
        this.evidence = evidence;
        this.callers = callers;
        this.clock = clock;
        this.transactions = transactions;
    }

    HazardId lists(Caller finder, PartyId enterprise, Power power, String line) {
        return lists(finder, listing(enterprise, power, line));
    }

    HazardId lists(Caller finder, HazardCommand.Listing said) {
        return new HazardId(callers.as(finder, () -> hazards.list(command(), said))
                .subject()
                .id());
    }

    HazardCommand.Listing listing(PartyId enterprise, Power power, String line) {
        return new HazardCommand.Listing(
                enterprise,
                power.source(),
                power,
                line,
                Cause.THING,
                "一楼配电间",
                "配电箱没有防护盖板，带电部分外露",
                new HazardCommand.Article("安全生产法", "第三十六条"),
                clock.now().minus(Duration.ofMinutes(10)),
                List.of(),
                "加装防护盖板");
    }

    HazardCommand.Correction correction(HazardId id, Caller by, String description) {
        Finding finding = see(by, id).finding();
        return new HazardCommand.Correction(
                see(by, id).version(),
                finding.party(),
                finding.source(),
                finding.power(),
                finding.line(),
                finding.cause(),
                finding.place(),
                description,
                null,
                finding.foundAt(),
                finding.photos(),
                null);
    }

    Receipt corrects(Caller by, HazardId id, String description) {
        HazardCommand.Correction said = correction(id, by, description);
        return callers.as(by, () -> hazards.correct(command(), id, said));
    }

    Receipt handsOver(Caller by, HazardId id, Caller to) {
        return handsOver(by, id, to, null);
    }

    Receipt handsOver(Caller by, HazardId id, Caller to, @Nullable Instant rectifyBy) {
        return does(
                by,
                id,
                version -> hazards.handOver(
                        command(), id, new HazardCommand.HandOver(version, to.post(), rectifyBy, null)));
    }

    Receipt signs(Caller by, HazardId id) {
        return does(by, id, version -> hazards.sign(command(), id, new HazardCommand.Signing(version, null)));
    }

    Receipt returns(Caller by, HazardId id) {
        return does(by, id, version -> hazards.returnIt(command(), id, new HazardCommand.Return(version, "不归本岗位管")));
    }

    Receipt rectifies(Caller by, HazardId id) {
        EvidenceId photo = takesPhoto(by);
        return does(
                by,
                id,
                version -> hazards.report(
                        command(), id, new HazardCommand.Rectification(version, "已加装防护盖板", List.of(photo), null)));
    }

    Receipt accepts(Caller by, HazardId id) {
        return does(by, id, version -> hazards.accept(command(), id, acceptance(version, "现场核验合格", null)));
    }

    Receipt sendsBack(Caller by, HazardId id) {
        return sendsBack(by, id, null);
    }

    Receipt sendsBack(Caller by, HazardId id, @Nullable Instant rectifyBy) {
        return does(
                by,
                id,
                version -> hazards.sendBack(command(), id, new HazardCommand.SendBack(version, "盖板没有固定", rectifyBy)));
    }

    Receipt voids(Caller by, HazardId id) {
        return does(
                by,
                id,
                version -> hazards.voidIt(
                        command(), id, new HazardCommand.Voiding(version, Ground.NOT_A_HAZARD, null, "经核实不构成隐患")));
    }

    Receipt voidsAsDuplicateOf(HazardId original, Caller by, HazardId id) {
        return does(
                by,
                id,
                version -> hazards.voidIt(
                        command(), id, new HazardCommand.Voiding(version, Ground.DUPLICATE, original, "与另一条重复")));
    }

    /** A criterion of the catalogue that is in force whatever the story's day is, for enterprises of any industry. */
    static final String CRITERION =
            cn.anxian.law.catalogue.Catalogue.load().inForceOn(java.time.LocalDate.of(2026, 9, 7)).stream()
                    .filter(criterion -> criterion.edition().everyIndustry())
                    .findFirst()
                    .orElseThrow()
                    .id();

    Receipt judgesMajor(Caller by, HazardId id) {
        return judgesMajor(by, id, CRITERION);
    }

    Receipt judgesMajor(Caller by, HazardId id, String criterion) {
        return does(
                by,
                id,
                version -> hazards.judgeMajor(
                        command(),
                        id,
                        new HazardCommand.Judging(version, criterion, null, null, "对照标准，构成重大事故隐患", null)));
    }

    Receipt judgesMajorByAnotherIndustrys(Caller by, HazardId id, String criterion) {
        return does(
                by,
                id,
                version -> hazards.judgeMajor(
                        command(), id, new HazardCommand.Judging(version, criterion, null, true, "按所列情形判定", null)));
    }

    Receipt judgesMajorBy(Caller by, HazardId id, HazardCommand.PublishedCriterion stated) {
        return does(
                by,
                id,
                version -> hazards.judgeMajor(
                        command(), id, new HazardCommand.Judging(version, null, stated, null, "按公布的标准判定", null)));
    }

    Receipt judgesNotMajor(Caller by, HazardId id) {
        return does(
                by,
                id,
                version -> hazards.judgeGeneral(
                        command(), id, new HazardCommand.Judging(version, CRITERION, null, null, "不涉及标准所列情形", null)));
    }

    Receipt regrades(Caller by, HazardId id) {
        return does(by, id, version -> hazards.regrade(command(), id, because(version, "复核后不构成重大事故隐患")));
    }

    Receipt tells(Caller by, HazardId id) {
        return does(
                by,
                id,
                version -> hazards.tell(
                        command(), id, new HazardCommand.Telling(version, "防护设施缺失，年久失修", "可能触电，须停机治理", "已在公示栏公告")));
    }

    Receipt supervises(Caller by, HazardId id, Instant until) {
        return does(
                by,
                id,
                version -> hazards.supervise(
                        command(),
                        id,
                        new HazardCommand.Supervising(version, "演示督〔2026〕1号", until, "停机治理，逐日报告", null)));
    }

    Receipt leavesOff(Caller by, HazardId id) {
        return does(by, id, version -> hazards.leaveOff(command(), id, because(version, "正在治理，暂不挂牌")));
    }

    Receipt stops(Caller by, HazardId id) {
        return does(
                by, id, version -> hazards.stop(command(), id, new HazardCommand.Stopping(version, "一楼配电间停止使用", null)));
    }

    Receipt releases(Caller by, HazardId id) {
        return does(by, id, version -> hazards.release(command(), id, because(version, "现场审查合格，同意恢复使用")));
    }

    Receipt plans(Caller by, HazardId id) {
        return does(by, id, version -> hazards.plan(command(), id, plan(version, rectifyBy(by, id))));
    }

    static HazardCommand.Planning plan(int version, Instant until) {
        return new HazardCommand.Planning(
                version,
                "消除触电危险",
                "设备部，主任负责",
                "更换配电箱并加装防护盖板",
                new java.math.BigDecimal("12000.50"),
                until,
                "触电事故现场处置方案，演练一次",
                "停电隔离，设警戒线，专人看守",
                null);
    }

    /** Until when it is to be rectified; far ahead for what is not under way. */
    Instant rectifyBy(Caller by, HazardId id) {
        return see(by, id) instanceof Hazard.Underway underway
                ? underway.assignment().rectifying().dueAt()
                : clock.now().plus(Duration.ofDays(30));
    }

    Receipt reviews(Caller by, HazardId id) {
        return does(by, id, version -> hazards.review(command(), id, acceptance(version, "现场复查合格", draws())));
    }

    Receipt reviewsUnsigned(Caller by, HazardId id) {
        return does(by, id, version -> hazards.review(command(), id, acceptance(version, "现场复查合格", null)));
    }

    Receipt approves(Caller by, HazardId id) {
        return does(by, id, version -> hazards.approve(command(), id, acceptance(version, "审查同意销号", draws())));
    }

    Receipt approvesUnsigned(Caller by, HazardId id) {
        return does(by, id, version -> hazards.approve(command(), id, acceptance(version, "审查同意销号", null)));
    }

    private static HazardCommand.Acceptance acceptance(int version, String opinion, @Nullable EvidenceId signature) {
        return new HazardCommand.Acceptance(version, opinion, List.of(), signature);
    }

    Receipt asksExtension(Caller by, HazardId id, int days) {
        Instant until = rectifyBy(by, id).plus(Duration.ofDays(days));
        return does(
                by,
                id,
                version -> hazards.askExtension(command(), id, new HazardCommand.PuttingOff(version, until, "备件没有到货")));
    }

    Receipt grants(Caller by, HazardId id) {
        return does(by, id, version -> hazards.grantExtension(command(), id, because(version, "防范措施到位，同意展期")));
    }

    Receipt refusesExtension(Caller by, HazardId id) {
        return does(by, id, version -> hazards.refuseExtension(command(), id, because(version, "可以先行更换，不同意展期")));
    }

    private static HazardCommand.Reasoned because(int version, String reason) {
        return new HazardCommand.Reasoned(version, reason, null);
    }

    EvidenceId takesPhoto(Caller by) {
        byte[] picture = Images.jpeg(PICTURES.incrementAndGet());
        return callers.as(
                by,
                () -> evidence.keep(command(), new ByteArrayInputStream(picture), "整改后.jpg", Purpose.PHOTO)
                        .id());
    }

    private EvidenceId draws() {
        return evidence.keep(command(), new ByteArrayInputStream(Images.signature()), "签名.png", Purpose.SIGNATURE)
                .id();
    }

    /** As anybody who sees it. */
    Hazard see(Caller by, HazardId id) {
        return in(by, () -> table.find(id).orElseThrow());
    }

    State stateOf(Caller by, HazardId id) {
        return see(by, id).state();
    }

    private interface Act {
        Receipt with(int version);
    }

    private Receipt does(Caller by, HazardId id, Act act) {
        int version = in(by, () -> table.find(id).map(Hazard::version).orElse(1));
        return callers.as(by, () -> act.with(version));
    }

    private <T> T in(Caller by, Supplier<T> work) {
        return callers.as(by, () -> transactions.execute(status -> work.get()));
    }

    static CommandId command() {
        return new CommandId(UUID.randomUUID());
    }
}
