package cn.anxian.directory;

import cn.anxian.directory.answer.Answering;
import cn.anxian.directory.answer.Ordering;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who answers for a line in a region, and who may order there.
 *
 * <p>讲话一:“横向到边、纵向到底”。Where nobody is found the answer is a gap, and says so.
 */
@Component
@Transactional(readOnly = true)
public class Responsibility {

    private final Directory directory;
    private final Lines lines;
    private final Answering answering;
    private final Ordering ordering;

    Responsibility(Directory directory, Lines lines, Answering answering, Ordering ordering) {
        this.directory = directory;
        this.lines = lines;
        this.answering = answering;
        this.ordering = ordering;
    }

    /** 行业监管、综合监管、属地监管、分管领导, in this order. */
    public List<Answer> whoAnswers(String line, RegionId region) {
        Line known = lines.line(line);
        Region place = directory.region(region);
        return List.of(
                answering.supervision(known, place),
                answering.comprehensive(known, place),
                answering.territorial(known, place),
                answering.leadership(known, place));
    }

    public Answer supervisorOf(String line, RegionId region) {
        return answering.supervision(lines.line(line), directory.region(region));
    }

    /** 属地: the town, or the government of a wider region. */
    public Answer territorialOf(String line, RegionId region) {
        return answering.territorial(lines.line(line), directory.region(region));
    }

    /** 企业主体责任: the head of the enterprise. */
    public Answer headOf(Party enterprise) {
        return answering.enterprise(enterprise);
    }

    /**
     * The safety committee's office that is nearest to a place, going upwards.
     *
     * @param above the next one above that one; where there is none, the nearest after all
     */
    public Optional<Post> officeFor(Region place, boolean above) {
        List<Post> offices = directory.upwards(place.id()).stream()
                .flatMap(level -> answering.office(level).stream())
                .toList();
        return offices.stream().skip(above && offices.size() > 1 ? 1 : 0).findFirst();
    }

    /** 行政检查责令: may this post order an enterprise of that line there? */
    public OrderRight mayOrder(PostId post, String line, RegionId region) {
        return ordering.mayOrder(directory.post(post), lines.line(line), directory.region(region));
    }

    /** 巡查告知: may this post tell an enterprise there of a hazard? */
    public OrderRight mayTell(PostId post, RegionId region) {
        Post inspector = directory.post(post);
        Region place = directory.region(region);
        return ordering.mayTell(inspector, place);
    }

    public static boolean isInspector(Role role) {
        return role == Role.REGULATOR || role == Role.TOWN;
    }
}
