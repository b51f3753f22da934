package cn.anxian.directive.review;

import static cn.anxian.kernel.Role.LEADER;
import static cn.anxian.kernel.Role.OFFICE;
import static cn.anxian.kernel.Role.REGULATOR;

import cn.anxian.directive.DirectiveId;
import cn.anxian.kernel.Allow;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 校核 over HTTP. A correction said twice is refused as stale: its version is its key. */
@RestController
@RequestMapping("/api/directives/{id}")
class ReviewController {

    private final Reviewing reviewing;

    ReviewController(Reviewing reviewing) {
        this.reviewing = reviewing;
    }

    @PutMapping("/sentences/{no}")
    @Allow({LEADER, OFFICE, REGULATOR})
    DirectiveViews.EditedSentences correct(
            @PathVariable DirectiveId id, @PathVariable int no, @RequestBody ReviewForm.SentenceCorrection said) {
        return reviewing.correct(id, no, said);
    }

    @PostMapping("/sentences/{no}/split")
    @Allow({LEADER, OFFICE, REGULATOR})
    DirectiveViews.EditedSentences split(
            @PathVariable DirectiveId id, @PathVariable int no, @RequestBody ReviewForm.SentenceSplit said) {
        return reviewing.split(id, no, said);
    }

    @PostMapping("/sentences/merge")
    @Allow({LEADER, OFFICE, REGULATOR})
    DirectiveViews.EditedSentences merge(@PathVariable DirectiveId id, @RequestBody ReviewForm.SentenceMerge said) {
        return reviewing.merge(id, said);
    }

    @PostMapping("/sentences/confirm")
    @Allow({LEADER, OFFICE, REGULATOR})
    DirectiveViews.EditedSentences confirm(
            @PathVariable DirectiveId id, @RequestBody ReviewForm.SentencesConfirm said) {
        return reviewing.confirm(id, said);
    }

    @PostMapping("/undo")
    @Allow({LEADER, OFFICE, REGULATOR})
    DirectiveViews.EditedSentences undo(@PathVariable DirectiveId id, @RequestBody ReviewForm.DraftStep said) {
        return reviewing.undo(id, said);
    }

    @PostMapping("/redo")
    @Allow({LEADER, OFFICE, REGULATOR})
    DirectiveViews.EditedSentences redo(@PathVariable DirectiveId id, @RequestBody ReviewForm.DraftStep said) {
        return reviewing.redo(id, said);
    }
}
