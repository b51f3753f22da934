package cn.anxian.law.decide;

import cn.anxian.law.BadInput;
import cn.anxian.law.Json;
import java.util.Set;

/** One rule that can be asked line by line. */
interface Judge {
    /** The name on the command line. */
    String name();

    /** In Chinese, for the usage text. */
    String title();

    /** The fields a question may have; any other is a slip of the pen and is refused. */
    Set<String> fields();

    /** @throws BadInput when the question cannot be judged */
    Verdict judge(Json.Members question);
}
