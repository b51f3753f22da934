package cn.anxian.directory;

import cn.anxian.directory.answer.Answering;
import cn.anxian.directory.matrix.MatrixTable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who answered for a line in a region as it was then: by the matrix, the posts and the holders of that moment. */
@Component
@Transactional(readOnly = true)
public class PastResponsibility {

    private final Directory directory;
    private final Lines lines;
    private final Answering answering;
    private final MatrixTable matrix;

    PastResponsibility(Directory directory, Lines lines, Answering answering, MatrixTable matrix) {
        this.directory = directory;
        this.lines = lines;
        this.answering = answering;
        this.matrix = matrix;
    }

    /** 行业监管、综合监管、属地监管、分管领导, in this order. */
    public List<Answer> whoAnswered(String line, RegionId region, Instant then) {
        Line known = lines.line(line);
        Region place = directory.region(region);
        Answering past = answering.asOf(then);
        return List.of(
                past.supervision(known, place),
                past.comprehensive(known, place),
                past.territorial(known, place),
                past.leadership(known, place));
    }

    /** 企业主体责任. */
    public Answer headOf(Party enterprise, Instant then) {
        return answering.asOf(then).enterprise(enterprise);
    }

    /** When recorded decisions about the line came into force there, or at the level of its departments. */
    public List<Instant> turns(String line, RegionId region) {
        Region place = directory.region(region);
        return Stream.of(place, answering.levelOfDepartments(place))
                .distinct()
                .flatMap(each -> matrix.history(line, each.id()).stream())
                .flatMap(row -> Stream.concat(Stream.of(row.validFrom()), row.supersededAt().stream()))
                .distinct()
                .sorted()
                .toList();
    }
}
