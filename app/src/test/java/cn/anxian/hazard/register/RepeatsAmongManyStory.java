package cn.anxian.hazard.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("一家企业的台账再长，老早的重复隐患也找得到")
class RepeatsAmongManyStory extends RegisterStory {

    private static final int LATER = 500;

    @Test
    void five_hundred_later_hazards_do_not_hide_the_likely_repeat() {
        String later = IntStream.rangeClosed(1, LATER)
                .mapToObj(no -> row(no + 1, "第%d号灭火器压力不足".formatted(no), "2025-06-03", "", "已整改"))
                .collect(Collectors.joining());
        imported(HEADING + row(1, "冷库门封条破损，漏冷严重", "2019-05-26", "", "已整改") + later);

        JsonNode likely = town.get("/api/hazards/proposals/repeats?party=" + mill + "&words="
                        + URLEncoder.encode("冷库门封条又破损了，漏冷严重", StandardCharsets.UTF_8))
                .body();

        assertThat(likely.at("/repeats/0/description").asString()).isEqualTo("冷库门封条破损，漏冷严重");
        assertThat(likely.at("/asked").asInt()).isLessThan(LATER);
    }
}
