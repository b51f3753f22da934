package cn.anxian.directory.matrix;

import static cn.anxian.kernel.web.Spreadsheet.column;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Entered;
import cn.anxian.directory.Line;
import cn.anxian.directory.Lines;
import cn.anxian.directory.Matrix;
import cn.anxian.directory.MatrixEdit;
import cn.anxian.directory.Named;
import cn.anxian.directory.Region;
import cn.anxian.directory.RegionId;
import cn.anxian.journal.Commands;
import cn.anxian.journal.Fact;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Receipt;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.Allow;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Placement;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.web.Spreadsheet;
import cn.anxian.law.Bases;
import cn.anxian.law.Basis;
import cn.anxian.law.BasisJson;
import cn.anxian.law.InForce;
import cn.anxian.law.Quote;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** 责任矩阵: line × region; the pack's usual division with what the place has decided over it. */
@RestController
@RequestMapping("/api/matrix")
class MatrixController {

    /** @param basis a list of bases, or the title and number of the place's own document */
    record MatrixForm(
            @Nullable Integer version,
            @Nullable String line,
            @Nullable Integer regionId,
            @Nullable PartyId supervisorPartyId,
            @Nullable PartyId comprehensivePartyId,
            @Nullable PostId leaderPostId,
            @Nullable PartyId territorialPartyId,
            @Nullable Boolean townAuthorised,
            @Nullable JsonNode basis,
            @Nullable String reason) {}

    private final Matrix matrix;
    private final MatrixCells cells;
    private final Directory directory;
    private final Lines lines;
    private final Commands commands;
    private final CurrentCaller callers;

    MatrixController(
            Matrix matrix,
            MatrixCells cells,
            Directory directory,
            Lines lines,
            Commands commands,
            CurrentCaller callers) {
        this.matrix = matrix;
        this.cells = cells;
        this.directory = directory;
        this.lines = lines;
        this.commands = commands;
        this.callers = callers;
    }

    @GetMapping
    @Allow(signedIn = true)
    List<MatrixCell> matrix(@RequestParam Integer region, @RequestParam(defaultValue = "") String line) {
        Region place = directory.region(new RegionId(region));
        return line.isBlank() ? cells.all(place) : List.of(cells.now(lines.line(line), place));
    }

    @GetMapping("/history")
    @Allow(signedIn = true)
    List<MatrixCell> history(@RequestParam String line, @RequestParam Integer region) {
        return cells.history(lines.line(line), directory.region(new RegionId(region)));
    }

    @GetMapping("/export")
    @Allow(signedIn = true)
    ResponseEntity<byte[]> export(@RequestParam Integer region, @RequestParam(defaultValue = "") String line) {
        return Spreadsheet.<MatrixCell>of(
                        "责任矩阵",
                        column("地区", cell -> cell.region().fullName()),
                        column("行业领域", cell -> cell.line().name()),
                        column("行业监管", cell -> name(cell.supervisor())),
                        column("综合监管", cell -> name(cell.comprehensive())),
                        column("属地监管", cell -> name(cell.territorial())),
                        column(
                                "分管领导",
                                cell -> cell.leaderPost() == null
                                        ? "未定"
                                        : cell.leaderPost().name()),
                        column("乡镇（街道）可责令", cell -> cell.townAuthorised() ? "是" : "否"),
                        column("来源", cell -> cell.source().equals(MatrixCell.EDITED) ? "本地已调整" : "行业包"),
                        column("依据", cell -> cell.basis().citation()),
                        column("说明", MatrixCell::reason))
                .answer(matrix(region, line));
    }

    @PutMapping
    @Allow({Role.SYSTEM_ADMIN, Role.OFFICE})
    Receipt edit(@RequestHeader("Idempotency-Key") CommandId command, @RequestBody MatrixForm form) {
        String subject = form.line() + "/" + form.regionId();
        return commands.carryOut(command, "directory.edit-matrix", subject, form, () -> {
            Region region = directory.region(Entered.region(form.regionId()));
            Line line = lines.line(Entered.text(form.line()));
            MatrixEdit edit = new MatrixEdit(
                    line.id(),
                    region.id(),
                    Optional.ofNullable(form.supervisorPartyId()),
                    Optional.ofNullable(form.comprehensivePartyId()),
                    Optional.ofNullable(form.leaderPostId()),
                    Optional.ofNullable(form.territorialPartyId()),
                    form.townAuthorised() != null && form.townAuthorised(),
                    bases(form.basis(), region),
                    Entered.text(form.reason()),
                    Entered.version(form.version()));
            UUID id = matrix.edit(edit);
            return Fact.of(
                    "directory.matrix-edited",
                    "调整责任矩阵：" + region.name() + " " + line.name(),
                    Subject.of("matrix", id),
                    new Placement(region.path(), line.id(), callers.get().party()),
                    new Detail("理由", edit.reason().strip()),
                    new Detail("依据", edit.basis().citation()));
        });
    }

    private static Bases bases(@Nullable JsonNode basis, Region region) {
        if (basis == null
                || basis.isNull()
                || (basis.isString() && basis.asString().isBlank())) {
            throw BadInput.in("basis", "请写明依据的文件名称和文号。");
        }
        if (basis.isString()) {
            String document = basis.asString().strip().replace("《", "").replace("》", "");
            return Bases.of(new Basis.LocalRule(region.name(), document, "全文", Quote.ABSENT, InForce.ALWAYS, false));
        }
        return BasisJson.readAll(basis.toString());
    }

    private static String name(@Nullable Named named) {
        return named == null ? "无人负责" : named.name();
    }
}
