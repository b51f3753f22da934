package cn.anxian.directory.party;

import static cn.anxian.kernel.web.Spreadsheet.column;

import cn.anxian.directory.AgencyKind;
import cn.anxian.directory.Directory;
import cn.anxian.directory.Entered;
import cn.anxian.directory.Lines;
import cn.anxian.directory.Named;
import cn.anxian.directory.NewParty;
import cn.anxian.directory.Party;
import cn.anxian.directory.PartyChange;
import cn.anxian.directory.PartyKind;
import cn.anxian.directory.PartyQuery;
import cn.anxian.directory.Region;
import cn.anxian.directory.RegionId;
import cn.anxian.directory.RegionRef;
import cn.anxian.journal.Commands;
import cn.anxian.journal.Fact;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Receipt;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.Allow;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.Page;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Placement;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.web.Spreadsheet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Agencies, enterprises and service bodies. An enterprise is registered with its file, under /api/enterprises. */
@RestController
@RequestMapping("/api/parties")
class PartyController {

    private static final String GENERAL = "general";

    record PartyItem(
            PartyId id,
            String name,
            PartyKind kind,
            String kindName,
            String agencyKind,
            String agencyKindName,
            RegionRef region,
            List<Named> lines,
            boolean active,
            int version,
            boolean editable) {}

    /** @param shortName 应急局, 安委办 */
    record AgencyNamed(PartyId id, String name, String shortName, RegionRef region) {}

    record NewPartyForm(
            @Nullable String kind,
            @Nullable String agencyKind,
            @Nullable String name,
            @Nullable Integer regionId,
            @Nullable List<String> lines) {}

    record PartyForm(
            @Nullable Integer version,
            @Nullable String name,
            @Nullable Integer regionId,
            @Nullable List<String> lines,
            @Nullable Boolean active) {}

    private final Directory directory;
    private final DirectoryRights rights;
    private final Lines lines;
    private final Commands commands;

    PartyController(Directory directory, DirectoryRights rights, Lines lines, Commands commands) {
        this.directory = directory;
        this.rights = rights;
        this.lines = lines;
        this.commands = commands;
    }

    @GetMapping
    @Allow(signedIn = true)
    Page<PartyItem> list(
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable Integer region,
            @RequestParam(defaultValue = "") String line,
            @RequestParam(defaultValue = "") String q,
            @RequestParam("page") @Nullable String cursor,
            @RequestParam @Nullable Integer size) {
        Page<Party> page = directory.parties(query(kind, region, line, q), cursor, Page.size(size));
        return new Page<>(page.items().stream().map(this::item).toList(), page.next());
    }

    @GetMapping("/export")
    @Allow(signedIn = true)
    ResponseEntity<byte[]> export(
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable Integer region,
            @RequestParam(defaultValue = "") String line,
            @RequestParam(defaultValue = "") String q) {
        List<Party> all = directory
                .parties(query(kind, region, line, q), null, Spreadsheet.LONGEST)
                .items();
        return Spreadsheet.<PartyItem>of(
                        "单位",
                        column("名称", PartyItem::name),
                        column("种类", PartyItem::kindName),
                        column("机关类型", PartyItem::agencyKindName),
                        column("地区", item -> item.region().fullName()),
                        column("行业领域", item -> names(item.lines())))
                .answer(all.stream().map(this::item).toList());
    }

    /** Whoever names an agency finds it as he types: all of them at once, so that no answer is waited for between two letters. */
    @GetMapping("/agencies")
    @Allow(signedIn = true)
    List<AgencyNamed> agencies(@RequestParam @Nullable Integer region) {
        Region within = Entered.findRegion(region).map(directory::region).orElseGet(directory::nation);
        return directory.agenciesOf(within).stream()
                .map(agency ->
                        new AgencyNamed(agency.id(), agency.name(), shortName(agency), RegionRef.of(agency.region())))
                .toList();
    }

    @GetMapping("/{id}")
    @Allow(signedIn = true)
    PartyItem party(@PathVariable PartyId id) {
        return item(directory.party(id));
    }

    @PostMapping
    @Allow(Role.SYSTEM_ADMIN)
    Receipt register(@RequestHeader("Idempotency-Key") CommandId command, @RequestBody NewPartyForm form) {
        return commands.carryOut(command, "directory.register-party", "", form, () -> {
            PartyKind kind = kind(form.kind()).orElse(PartyKind.AGENCY);
            if (kind == PartyKind.ENTERPRISE) {
                throw BadInput.in("kind", "企业请在“企业档案”中登记。");
            }
            Region region = directory.region(Entered.region(form.regionId()));
            String name = Entered.text(form.name());
            PartyId id = directory.addParty(new NewParty(
                    kind,
                    kind == PartyKind.AGENCY ? agencyKind(form.agencyKind(), name) : "",
                    name,
                    region.id(),
                    form.lines() == null ? List.of() : form.lines()));
            return Fact.of(
                    "directory.party-registered",
                    "登记单位：" + name.strip(),
                    Subject.of("party", id.value()),
                    new Placement(region.path(), GENERAL, id),
                    new Detail("地区", region.fullName()));
        });
    }

    @PutMapping("/{id}")
    @Allow(Role.SYSTEM_ADMIN)
    Receipt change(
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable PartyId id,
            @RequestBody PartyForm form) {
        return commands.carryOut(command, "directory.change-party", id, form, () -> {
            Party before = directory.party(id);
            PartyChange change = new PartyChange(
                    form.name() == null ? before.name() : form.name(),
                    form.regionId() == null ? before.region().id() : new RegionId(form.regionId()),
                    form.lines() == null ? before.lines() : form.lines(),
                    form.active() == null ? before.active() : form.active());
            directory.changeParty(id, change, Entered.version(form.version()));
            return Fact.of(
                    "directory.party-changed",
                    "修改单位：" + change.name().strip(),
                    Subject.of(subjectType(before), id.value()),
                    new Placement(before.region().path(), line(before), id),
                    new Detail("原名称", before.name()),
                    new Detail("状态", change.active() ? "在用" : "停用"));
        });
    }

    /** An enterprise has one time line: what concerns its place in the directory stands where its file's changes stand. */
    private static String subjectType(Party party) {
        return party.kind() == PartyKind.ENTERPRISE ? "enterprise" : "party";
    }

    private static String line(Party party) {
        return party.kind() == PartyKind.ENTERPRISE && !party.lines().isEmpty()
                ? party.lines().getFirst()
                : GENERAL;
    }

    private PartyQuery query(@Nullable String kind, @Nullable Integer region, String line, String q) {
        return new PartyQuery(
                kind(kind), Entered.findRegion(region).map(directory::region), line.strip(), q.strip(), List.of());
    }

    private PartyItem item(Party party) {
        return new PartyItem(
                party.id(),
                party.name(),
                party.kind(),
                party.kind().chinese(),
                party.agencyKind(),
                shortName(party),
                RegionRef.of(party.region()),
                lines.named(party.lines()),
                party.active(),
                party.version(),
                rights.administers(party.region()));
    }

    private String shortName(Party party) {
        return lines.agencyKind(party.agencyKind()).map(AgencyKind::shortName).orElse("");
    }

    /** Without one, the kind whose usual short name is in the name. */
    private String agencyKind(@Nullable String wanted, String name) {
        if (wanted != null && !wanted.isBlank()) {
            return wanted;
        }
        return lines.agencyKinds().stream()
                .filter(kind -> name.contains(kind.name().replace("{region}", "")) || name.contains(kind.shortName()))
                .map(AgencyKind::id)
                .findFirst()
                .orElse(AgencyKind.OTHER);
    }

    private static Optional<PartyKind> kind(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(PartyKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> BadInput.in("kind", "单位种类只能是 AGENCY、ENTERPRISE 或 SERVICE。")));
    }

    private static String names(List<Named> named) {
        return String.join("、", named.stream().map(Named::name).toList());
    }
}
