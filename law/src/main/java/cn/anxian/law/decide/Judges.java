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
            WorkQuestions.CONFINED_SPACE,
            WorkQuestions.BLIND_PLATE,
            WorkQuestions.HEIGHT,
            WorkQuestions.LIFTING,
            WorkQuestions.POWER,
            WorkQuestions.DIGGING,
            WorkQuestions.ROAD_BREAK,
            RoadQuestions.DRIVING_TIME,
            RoadQuestions.SPEEDING,
            RoadQuestions.COACH_BY_NIGHT,
            RoadQuestions.MONITORING,
            SensorQuestions.GAS_ALARM,
            SensorQuestions.METHANE,
            SensorQuestions.SENSOR,
            SensorQuestions.TAILINGS,
            SensorQuestions.FRAME,
            SensorQuestions.REGION,
            CriteriaJudge.ASKED,
            AccidentGradeJudge.ASKED,
            AccidentClocksJudge.ASKED,
            ReportVerdictJudge.ASKED,
            InvestigationAuthorityJudge.ASKED,
            TipoffRewardJudge.ASKED,
            StaffingJudge.ASKED,
            TrainingHoursJudge.ASKED,
            RuleJudge.ASKED,
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
