package cn.anxian.directory;

import cn.anxian.directory.gap.FindingGaps;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 责任空白与重叠: looks through the whole division of duties below a region, as it is now.
 *
 * <p>讲话一:“横向到边、纵向到底”;安全生产法第十条。
 */
@Component
@Transactional(readOnly = true)
public class Gaps {

    private final FindingGaps finding;

    Gaps(FindingGaps finding) {
        this.finding = finding;
    }

    /** The most pressing kind first. What the caller may not see is not looked at. */
    public List<GapFound> within(Region region) {
        return finding.within(region);
    }

    /** Whose office has to put it right there: the safety committee's office of that level, or else of the next above. */
    public Optional<Post> settlerFor(GapFound gap) {
        return finding.settlerFor(gap);
    }
}
