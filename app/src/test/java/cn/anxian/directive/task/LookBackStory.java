package cn.anxian.directive.task;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directive.DirectiveStory;
import cn.anxian.kernel.Caller;
import cn.anxian.story.Visitor;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 回头看: drawn when it is accepted, and foreseen by nobody. */
class LookBackStory extends DirectiveStory {

    private static final int SHARE = 20;

    @Autowired
    private OwnedLot lot;

    private String accepted(int number) {
        Visitor office = at(city.cityOffice());
        Caller brigade = city.cityRegulator("fire");
        String task = issued(city.cityOffice(), brigade);
        takes(at(brigade), task, "signing");
        reports(at(brigade), task);
        lot.next(number);
        takes(office, task, "acceptance");
        return task;
    }

    @Test
    void what_is_drawn_is_owed_by_the_verifier_and_the_journal_keeps_the_number() {
        Visitor office = at(city.cityOffice());
        String drawn = accepted(SHARE - 1);
        String spared = accepted(SHARE);

        assertThat(task(office, drawn).text("/lookBack")).isEqualTo("drawn");
        assertThat(task(office, drawn).body().at("/obligations").toString()).contains("directive.look-back");
        assertThat(task(office, spared).text("/lookBack")).isEqualTo("none");
        assertThat(timeLine(office, drawn)).contains("抽中（从0至99随机抽得19，小于20的回头看）");
        assertThat(timeLine(office, spared)).contains("未抽中（从0至99随机抽得20，小于20的回头看）");
    }

    @Test
    void what_the_product_draws_follows_from_nothing_that_anybody_could_know() {
        Set<Integer> drawn = new HashSet<>();
        for (int turn = 0; turn < 1000; turn++) {
            drawn.add(new SecureLot().below(100));
        }
        assertThat(drawn).hasSizeGreaterThan(80).allMatch(number -> number >= 0 && number < 100);
    }

    private static String timeLine(Visitor who, String task) {
        return who.get("/api/journal?subjectType=task&subjectId=" + task).toString();
    }
}
