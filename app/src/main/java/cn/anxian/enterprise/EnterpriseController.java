package cn.anxian.enterprise;

import static cn.anxian.kernel.web.Spreadsheet.column;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Entered;
import cn.anxian.directory.Named;
import cn.anxian.directory.Region;
import cn.anxian.enterprise.NewEnterprise.Contact;
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
import java.util.ArrayList;
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

/** 企业档案. */
@RestController
@RequestMapping("/api/enterprises")
class EnterpriseController {

    record ContactForm(
            @Nullable Role role,
            @Nullable String postName,
            @Nullable String personName) {}

    /** @param line the main one, where {@code lines} does not begin with it */
    record EnterpriseForm(
            @Nullable Integer version,
            @Nullable String name,
            @Nullable String creditCode,
            @Nullable Integer regionId,
            @Nullable String line,
            @Nullable List<String> lines,
            @Nullable String address,
            @Nullable Integer headcount,
            @Nullable Boolean soleFirm,
            @Nullable List<ContactForm> contacts) {}

    private final Enterprises enterprises;
    private final EnterpriseItems items;
    private final Directory directory;
    private final Commands commands;

    EnterpriseController(Enterprises enterprises, EnterpriseItems items, Directory directory, Commands commands) {
        this.enterprises = enterprises;
        this.items = items;
        this.directory = directory;
        this.commands = commands;
    }

    @GetMapping
    @Allow({Role.LEADER, Role.OFFICE, Role.REGULATOR, Role.TOWN, Role.DUTY, Role.HEAD, Role.SAFETY, Role.WORKER})
    Page<EnterpriseItem> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String line,
            @RequestParam @Nullable Integer region,
            @RequestParam("page") @Nullable String cursor,
            @RequestParam @Nullable Integer size) {
        Page<Enterprise> page = enterprises.list(q.strip(), line.strip(), region(region), cursor, Page.size(size));
        return new Page<>(items.of(page.items()), page.next());
    }

    @GetMapping("/export")
    @Allow({Role.LEADER, Role.OFFICE, Role.REGULATOR, Role.TOWN, Role.DUTY, Role.HEAD, Role.SAFETY, Role.WORKER})
    ResponseEntity<byte[]> export(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String line,
            @RequestParam @Nullable Integer region) {
        List<Enterprise> all = enterprises
                .list(q.strip(), line.strip(), region(region), null, Spreadsheet.LONGEST)
                .items();
        return Spreadsheet.<EnterpriseItem>of(
                        "企业档案",
                        column("企业名称", EnterpriseItem::name),
                        column("统一社会信用代码", EnterpriseItem::creditCode),
                        column("属地", item -> item.region().fullName()),
                        column("主要行业领域", item -> item.line().name()),
                        column(
                                "全部行业领域",
                                item -> String.join(
                                        "、",
                                        item.lines().stream().map(Named::name).toList())),
                        column("地址", item -> item.address() == null ? "" : item.address()),
                        column("从业人数", item -> item.headcount() == null ? "" : item.headcount()),
                        column("一人企业", item -> item.soleFirm() ? "是" : "否"))
                .answer(items.of(all));
    }

    @GetMapping("/{id}")
    @Allow({Role.LEADER, Role.OFFICE, Role.REGULATOR, Role.TOWN, Role.DUTY, Role.HEAD, Role.SAFETY, Role.WORKER})
    EnterpriseFile enterprise(@PathVariable PartyId id) {
        Enterprise enterprise = enterprises.enterprise(id);
        return items.file(enterprise, enterprises.mayChange(enterprise));
    }

    @PostMapping
    @Allow({Role.OFFICE, Role.REGULATOR, Role.TOWN})
    Receipt register(@RequestHeader("Idempotency-Key") CommandId command, @RequestBody EnterpriseForm form) {
        return commands.carryOut(command, "enterprise.register", "", form, () -> {
            EnterpriseChange file = file(form);
            PartyId id = enterprises.register(new NewEnterprise(
                    file.name(),
                    file.creditCode(),
                    file.region(),
                    file.lines(),
                    file.address(),
                    file.headcount(),
                    file.soleFirm(),
                    contacts(form)));
            return fact("enterprise.registered", "登记企业", id);
        });
    }

    @PutMapping("/{id}")
    @Allow({Role.OFFICE, Role.REGULATOR, Role.TOWN, Role.HEAD})
    Receipt change(
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable PartyId id,
            @RequestBody EnterpriseForm form) {
        return commands.carryOut(command, "enterprise.change", id, form, () -> {
            enterprises.change(id, file(form), Entered.version(form.version()));
            return fact("enterprise.changed", "修改企业档案", id);
        });
    }

    private Fact fact(String kind, String what, PartyId id) {
        Enterprise enterprise = enterprises.enterprise(id);
        List<Detail> details = new ArrayList<>();
        details.add(new Detail("统一社会信用代码", enterprise.creditCode()));
        details.add(new Detail("属地", enterprise.party().region().fullName()));
        EnterpriseChecks.warning(enterprise.creditCode()).ifPresent(warning -> details.add(new Detail("提示", warning)));
        return Fact.of(
                kind,
                what + "：" + enterprise.party().name(),
                Subject.of("enterprise", id.value()),
                new Placement(enterprise.party().region().path(), enterprise.mainLine(), id),
                details.toArray(Detail[]::new));
    }

    private Optional<Region> region(@Nullable Integer id) {
        return Entered.findRegion(id).map(directory::region);
    }

    private static EnterpriseChange file(EnterpriseForm form) {
        return new EnterpriseChange(
                Entered.text(form.name()),
                Entered.text(form.creditCode()).strip(),
                Entered.region(form.regionId()),
                lines(form),
                Entered.text(form.address()),
                form.headcount() == null ? 0 : form.headcount(),
                form.soleFirm() != null && form.soleFirm());
    }

    private static List<String> lines(EnterpriseForm form) {
        List<String> lines = new ArrayList<>(form.lines() == null ? List.of() : form.lines());
        if (form.line() != null && !form.line().isBlank()) {
            lines.remove(form.line());
            lines.addFirst(form.line());
        }
        return lines;
    }

    private static List<Contact> contacts(EnterpriseForm form) {
        if (form.contacts() == null || form.contacts().isEmpty()) {
            return NewEnterprise.vacantPosts(form.soleFirm() != null && form.soleFirm());
        }
        return form.contacts().stream().map(EnterpriseController::contact).toList();
    }

    private static Contact contact(ContactForm form) {
        if (form.role() == null) {
            throw BadInput.in("contacts", "每个岗位都要选主要负责人、安全员或员工。");
        }
        String name = Entered.text(form.postName()).isBlank()
                ? form.role().chinese().replace("企业", "")
                : Entered.text(form.postName());
        return new Contact(form.role(), name, Entered.text(form.personName()));
    }
}
