package cn.anxian.law.decide;

import cn.anxian.law.Json;
import cn.anxian.law.accident.Grade;
import cn.anxian.law.reward.TipOff;
import cn.anxian.law.reward.TipoffReward;
import java.math.BigDecimal;
import java.util.List;

/** A tip-off found true → {@code amountYuan}, {@code capped}. */
final class TipoffRewardJudge implements Judge {
    private static final Choice<String> KIND = Choice.of(
            "kind",
            "unknown-kind",
            "举报",
            List.of("violation", "concealed"),
            it -> it,
            it -> it.equals("violation") ? "重大隐患或者违法行为" : "瞒报、谎报事故");
    private static final Choice<Grade> FINAL_GRADE = Choices.grade("finalGrade");

    static final Asked ASKED = new Asked(
            "tipoff-reward",
            "举报奖励多少",
            List.of("reward", "accident-grading"),
            List.of(
                    KIND.field("举报的事项"),
                    Field.of("finesWan", "行政处罚金额（万元）", Field.Kind.DECIMAL).orNothing(),
                    Field.of("concealedDeaths", "查实的瞒报谎报死亡人数", Field.Kind.WHOLE)
                            .upTo(1_000_000)
                            .orNothing(),
                    FINAL_GRADE.field("最终确认的事故等级").orNothing(),
                    Field.of("insider", "举报人是否本单位从业人员", Field.Kind.FLAG).orNothing(),
                    Asking.onField()),
            TipoffRewardJudge::new);

    private final TipoffReward rewards;

    private TipoffRewardJudge(Book book) {
        rewards = new TipoffReward(book.of("reward", "accident-grading"));
    }

    @Override
    public Verdict judge(Json.Members question) {
        var insider = question.findFlag("insider").orElse(false);
        var ruling = rewards.of(
                KIND.read(question).equals("violation")
                        ? new TipOff.Violation(question.findNumber("finesWan").orElse(BigDecimal.ZERO), insider)
                        : new TipOff.Concealed(
                                question.integer("concealedDeaths"), FINAL_GRADE.read(question), insider),
                Asking.on(question));
        return new Verdict(ruling, json -> {
            json.writeName("amountYuan");
            json.writeNumber(plain(ruling.answer().yuan()));
            json.writeBooleanProperty("capped", ruling.answer().capped());
        });
    }

    private static BigDecimal plain(BigDecimal yuan) {
        var stripped = yuan.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
