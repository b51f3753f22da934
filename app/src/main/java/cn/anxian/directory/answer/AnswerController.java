package cn.anxian.directory.answer;

import cn.anxian.directory.Answer;
import cn.anxian.directory.Duty;
import cn.anxian.directory.Holder;
import cn.anxian.directory.Named;
import cn.anxian.directory.PostRef;
import cn.anxian.directory.RegionId;
import cn.anxian.directory.RegionRef;
import cn.anxian.directory.matrix.MatrixCell;
import cn.anxian.kernel.Allow;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.PartyId;
import cn.anxian.law.Basis;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 谁来负责: asked in free words, of an enterprise, or of a line in a region. */
@RestController
@RequestMapping("/api/answers")
class AnswerController {

    record AnswerItem(
            Duty duty,
            @Nullable Named party,
            @Nullable PostRef post,
            String reason,
            List<Basis> basis,
            @Schema(allowableValues = {"pack", "edited"}) String source,
            boolean gap) {}

    /** @param enterprises others that the words could have meant */
    record Answers(
            String subject,
            @Nullable Named enterprise,
            Named line,
            RegionRef region,
            List<AnswerItem> answers,
            List<Named> enterprises) {}

    private final Asking asking;

    AnswerController(Asking asking) {
        this.asking = asking;
    }

    @GetMapping
    @Allow(signedIn = true)
    Answers answers(
            @RequestParam(defaultValue = "") String q,
            @RequestParam @Nullable PartyId enterprise,
            @RequestParam(defaultValue = "") String line,
            @RequestParam @Nullable Integer region) {
        if (enterprise != null) {
            return shown(asking.ofEnterprise(enterprise, line.strip()));
        }
        if (!line.isBlank() && region != null) {
            return shown(asking.ofLine(line.strip(), new RegionId(region)));
        }
        if (!q.isBlank()) {
            return shown(asking.inWords(q.strip()));
        }
        throw BadInput.in("q", "请输入要问的事，或者选择一家企业，或者选择行业领域和地区。");
    }

    private static Answers shown(Asking.Asked asked) {
        return new Answers(
                asked.subject(),
                asked.enterprise().map(Named::of).orElse(null),
                Named.of(asked.line()),
                RegionRef.of(asked.region()),
                asked.answers().stream().map(AnswerController::item).toList(),
                asked.others().stream().map(Named::of).toList());
    }

    private static AnswerItem item(Answer answer) {
        return new AnswerItem(
                answer.duty(),
                answer.party().map(Named::of).orElse(null),
                answer.post()
                        .map(post -> new PostRef(
                                post.id(),
                                post.name(),
                                answer.holder().map(Holder::personName).orElse(null)))
                        .orElse(null),
                answer.reason(),
                answer.basis(),
                answer.edited() ? MatrixCell.EDITED : MatrixCell.PACK,
                answer.gap());
    }
}
