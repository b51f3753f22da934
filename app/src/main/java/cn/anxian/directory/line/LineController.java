package cn.anxian.directory.line;

import cn.anxian.directory.Line;
import cn.anxian.directory.Lines;
import cn.anxian.kernel.Allow;
import cn.anxian.law.Basis;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The lines and the kinds of agency, as the packs describe them. */
@RestController
class LineController {

    record LineItem(
            String id,
            String name,
            List<String> includes,
            List<String> keywords,
            String note,
            List<Line.Facility> facilities,
            List<String> places) {}

    record LineFile(LineItem line, List<Line.CheckItem> checklist, List<Basis> basis) {}

    record KindItem(String id, String name, List<String> levels, String does, boolean inspectsEnterprises) {}

    private final Lines lines;

    LineController(Lines lines) {
        this.lines = lines;
    }

    @GetMapping("/api/lines")
    @Allow(signedIn = true)
    List<LineItem> lines() {
        return lines.all().stream().map(LineController::item).toList();
    }

    /** With its checklist. */
    @GetMapping("/api/lines/{id}")
    @Allow(signedIn = true)
    LineFile line(@PathVariable String id) {
        Line line = lines.line(id);
        return new LineFile(item(line), line.checklist(), line.basis().all());
    }

    @GetMapping("/api/agency-kinds")
    @Allow(signedIn = true)
    List<KindItem> agencyKinds() {
        return lines.agencyKinds().stream()
                .map(kind -> new KindItem(
                        kind.id(), kind.shortName(), kind.levels(), kind.does(), kind.inspectsEnterprises()))
                .toList();
    }

    private static LineItem item(Line line) {
        return new LineItem(
                line.id(),
                line.name(),
                line.includes(),
                line.keywords(),
                line.note(),
                line.facilities(),
                line.places());
    }
}
