package cn.anxian.law.decide;

import cn.anxian.law.Json;

/** Judges one question of a rule. */
@FunctionalInterface
interface Judge {
    /** @throws cn.anxian.law.BadInput when the question cannot be judged */
    Verdict judge(Json.Members question);
}
