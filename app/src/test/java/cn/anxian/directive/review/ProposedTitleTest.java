package cn.anxian.directive.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposedTitleTest {

    @ParameterizedTest
    @CsvSource({
        "a.txt, 关于开展冷库安全检查的通知, 关于开展冷库安全检查的通知",
        "a.txt, 在全市安全生产会议上的讲话, 在全市安全生产会议上的讲话",
        "在全市安全生产会议上的讲话.docx, 同志们：, 在全市安全生产会议上的讲话",
        "speech-2.txt, 同志们：, ''",
        "speech-2.txt, 同志们, ''",
        "speech-2.txt, 各位领导、同志们好, ''",
        "speech-2.txt, 今天会议的任务是部署冬季安全生产。, ''",
        "'', 刚才会议通报了情况；, ''"
    })
    void a_greeting_or_a_sentence_is_no_title(String file, String first, String title) {
        assertThat(ProposedTitle.of(file, "\n  " + first + "\n各单位要抓好落实。")).isEqualTo(title);
    }
}
