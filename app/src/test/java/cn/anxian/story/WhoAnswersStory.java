package cn.anxian.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directory.Answer;
import cn.anxian.directory.Responsibility;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 讲话一:“管行业必须管安全、管业务必须管安全、管生产经营必须管安全”。 */
class WhoAnswersStory extends Story {

    @Autowired
    private SmallCity city;

    @Autowired
    private Responsibility responsibility;

    @Test
    void for_fire_safety_in_a_town_the_countys_fire_brigade_answers() {
        List<Answer> answers = as(city.townInspector(), () -> responsibility.whoAnswers("fire", SmallCity.TOWN));

        assertThat(answers)
                .extracting(answer -> answer.party().orElseThrow().name())
                .containsExactly("湖滨区消防救援大队", "湖滨区应急管理局", "湖滨街道办事处", "湖滨区人民政府");
        assertThat(answers).noneMatch(Answer::gap).noneMatch(Answer::edited);
    }
}
