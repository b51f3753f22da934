package cn.anxian.directory.matrix;

import cn.anxian.directory.Answer;
import cn.anxian.directory.Holder;
import cn.anxian.directory.Line;
import cn.anxian.directory.Lines;
import cn.anxian.directory.Named;
import cn.anxian.directory.Post;
import cn.anxian.directory.PostRef;
import cn.anxian.directory.Region;
import cn.anxian.directory.RegionRef;
import cn.anxian.directory.answer.Answering;
import cn.anxian.directory.answer.Ordering;
import cn.anxian.directory.party.DirectoryRights;
import cn.anxian.directory.party.PartyTable;
import cn.anxian.directory.post.HoldingTable;
import cn.anxian.directory.post.PostTable;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PostId;
import cn.anxian.law.Bases;
import cn.anxian.law.Basis;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws the matrix: each cell with its present answers, or as it was recorded once. */
@Component
@Transactional(readOnly = true)
class MatrixCells {

    private final MatrixTable matrix;
    private final PartyTable parties;
    private final PostTable posts;
    private final HoldingTable holdings;
    private final Answering answering;
    private final Ordering ordering;
    private final DirectoryRights rights;
    private final Lines lines;

    MatrixCells(
            MatrixTable matrix,
            PartyTable parties,
            PostTable posts,
            HoldingTable holdings,
            Answering answering,
            Ordering ordering,
            DirectoryRights rights,
            Lines lines) {
        this.matrix = matrix;
        this.parties = parties;
        this.posts = posts;
        this.holdings = holdings;
        this.answering = answering;
        this.ordering = ordering;
        this.rights = rights;
        this.lines = lines;
    }

    MatrixCell now(Line line, Region region) {
        Answer supervision = answering.supervision(line, region);
        Answer comprehensive = answering.comprehensive(line, region);
        Answer leadership = answering.leadership(line, region);
        Answer territorial = answering.territorial(line, region);
        Optional<MatrixRow> row = matrix.current(line.id(), region.id())
                .or(() -> matrix.current(
                        line.id(), answering.levelOfDepartments(region).id()));
        List<Basis> bases = row.map(MatrixRow::basis).map(Bases::all).orElse(supervision.basis());
        return new MatrixCell(
                Named.of(line),
                RegionRef.of(region),
                named(supervision),
                named(comprehensive),
                leadership.post().map(post -> ref(post, leadership.holder())).orElse(null),
                named(territorial),
                ordering.townAuthorised(line, region),
                bases.getFirst(),
                bases,
                row.isPresent() ? MatrixCell.EDITED : MatrixCell.PACK,
                row.map(MatrixRow::reason).orElse(line.note()),
                row.map(MatrixRow::validFrom).orElse(null),
                row.map(MatrixCells::editor).orElse(null),
                row.filter(found -> found.region().equals(region))
                        .map(MatrixRow::version)
                        .orElse(0),
                rights.editsMatrix(region));
    }

    /** As recorded, the newest first. */
    List<MatrixCell> history(Line line, Region region) {
        return matrix.history(line.id(), region.id()).stream()
                .map(row -> recorded(line, row))
                .toList();
    }

    private MatrixCell recorded(Line line, MatrixRow row) {
        return new MatrixCell(
                Named.of(line),
                RegionRef.of(row.region()),
                named(row.supervisor()),
                named(row.comprehensive()),
                row.leaderPost()
                        .flatMap(posts::find)
                        .map(post -> ref(post, holder(post.id(), row)))
                        .orElse(null),
                named(row.territorial()),
                row.townAuthorised(),
                row.basis().first(),
                row.basis().all(),
                MatrixCell.EDITED,
                row.reason(),
                row.validFrom(),
                editor(row),
                row.version(),
                false);
    }

    List<MatrixCell> all(Region region) {
        return lines.all().stream().map(line -> now(line, region)).toList();
    }

    private Optional<Holder> holder(PostId post, MatrixRow row) {
        return holdings.holderAt(post, row.validFrom());
    }

    private static @Nullable Named named(Answer answer) {
        return answer.party().map(Named::of).orElse(null);
    }

    private @Nullable Named named(Optional<PartyId> party) {
        return party.flatMap(parties::find).map(Named::of).orElse(null);
    }

    private static PostRef ref(Post post, Optional<Holder> holder) {
        return new PostRef(
                post.id(), post.name(), holder.map(Holder::personName).orElse(null));
    }

    private static String editor(MatrixRow row) {
        return row.editedByName() + "(" + row.editedFromPost() + ")";
    }
}
