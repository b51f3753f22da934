package cn.anxian.law.decide;

import java.util.List;
import java.util.Optional;

/** Every rule that can be asked, in the order in which {@code --list} names them. */
final class Judges {
    static final List<Asked> ALL = List.of(
            DeadlineJudge.ASKED,
            CreditCodeJudge.ASKED,
            InstallationJudge.ASKED,
            LecJudge.ASKED,
            LsJudge.ASKED,
            HotWorkJudge.ASKED,
            CriteriaJudge.ASKED,
            AccidentGradeJudge.ASKED,
            AccidentClocksJudge.ASKED,
            ReportVerdictJudge.ASKED,
            InvestigationAuthorityJudge.ASKED,
            TipoffRewardJudge.ASKED,
            StaffingJudge.ASKED,
            TrainingHoursJudge.ASKED,
            ClockJudge.ASKED,
            AccidentQuestions.NEAR_MISS,
            SpecialEquipmentJudge.ASKED,
            AccidentQuestions.RAILWAY_GRADE,
            AccidentQuestions.REGRADE,
            AccidentQuestions.FINE,
            AccidentQuestions.CRIME,
            EnforcementQuestions.COERCION,
            EnforcementQuestions.COERCION_TIME,
            EnforcementQuestions.LIMITATION,
            EnforcementQuestions.INSPECTION,
            SupervisionQuestions.SUMMONS,
            SupervisionQuestions.BLACKLIST,
            AccessQuestions.VALIDITY,
            AccessQuestions.CHEMICAL_TRADE,
            AccessQuestions.SAFETY_LICENCE,
            AccessQuestions.TRIAL_RUN,
            AccessQuestions.DRILL,
            AccessQuestions.WEATHER_SIGNAL);

    private Judges() {}

    static Optional<Asked> named(String name) {
        return ALL.stream().filter(asked -> asked.name().equals(name)).findFirst();
    }
}
