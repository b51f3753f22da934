package cn.anxian.evidence;

import cn.anxian.journal.Commands;
import cn.anxian.journal.Fact;
import cn.anxian.journal.Receipt;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Placement;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.ScopeFilter;
import cn.anxian.kernel.Uuid7;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door of evidence: keep a file, attach it to a matter once, look at it. */
@Component
public class Evidence {

    private static final String TYPE = "evidence";

    /** A picture as it is served. */
    public record Picture(byte[] content, int width, int height) {}

    private final Intake intake;
    private final EvidenceTable items;
    private final SealedFiles files;
    private final Commands commands;
    private final CurrentCaller callers;
    private final ScopeFilter filter;
    private final BusinessClock clock;
    private final List<SharedProof> shared;

    Evidence(
            Intake intake,
            EvidenceTable items,
            SealedFiles files,
            Commands commands,
            CurrentCaller callers,
            ScopeFilter filter,
            BusinessClock clock,
            List<SharedProof> shared) {
        this.intake = intake;
        this.items = items;
        this.files = files;
        this.commands = commands;
        this.callers = callers;
        this.filter = filter;
        this.clock = clock;
        this.shared = List.copyOf(shared);
    }

    private record HandedIn(String purpose, String name, String sha256) {}

    /**
     * Takes a file if it is what it should be; until it is attached, only its sender sees it.
     *
     * @throws BadInput if it is empty, cut or blank
     * @throws Refusal if it is no JPEG or PNG, or no document where one is handed in, something else besides, or too large
     */
    public EvidenceItem keep(CommandId command, InputStream file, String name, Purpose purpose) {
        String shown = FileName.of(name, purpose);
        Intake.Taken taken = intake.take(file, purpose);
        Receipt receipt = commands.carryOut(
                command,
                "evidence.keep",
                "",
                new HandedIn(purpose.id(), shown, taken.sha256()),
                () -> insert(shown, purpose, taken));
        return item(new EvidenceId(receipt.subject().id()));
    }

    private Fact insert(String name, Purpose purpose, Intake.Taken taken) {
        EvidenceItem item = new EvidenceItem(
                new EvidenceId(Uuid7.at(clock.now())),
                name,
                taken.mediaType(),
                taken.size(),
                taken.width(),
                taken.height(),
                taken.sha256());
        items.insert(item, purpose, callers.get().person(), clock.now());
        boolean drawn = purpose != Purpose.DOCUMENT;
        return new Fact(
                "evidence.kept",
                "上传" + purpose.chinese(),
                Subject.of(TYPE, item.id().value()),
                new Placement("", "", callers.get().party()),
                Stream.of(
                                Optional.of(new Fact.Detail("文件", item.name())),
                                Optional.of(new Fact.Detail("大小", item.size() + " 字节")),
                                Optional.of(new Fact.Detail("尺寸", item.width() + " × " + item.height()))
                                        .filter(size -> drawn),
                                Optional.of(new Fact.Detail("原件 SHA-256", item.sha256())))
                        .flatMap(Optional::stream)
                        .toList(),
                drawn ? List.of(item.id().value()) : List.of());
    }

    /**
     * Makes files part of a matter, in the caller's transaction; from then on whoever sees the matter sees them.
     *
     * @param field the form's field, for the message
     * @throws BadInput if one is unknown, somebody else's, of another purpose, or part of another matter
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void attach(String field, List<EvidenceId> files, Purpose purpose, Subject subject, Placement placement) {
        attach(field, files, EnumSet.of(purpose), subject, placement);
    }

    /** @param purposes each file is of one of them */
    @Transactional(propagation = Propagation.MANDATORY)
    public void attach(
            String field, List<EvidenceId> files, EnumSet<Purpose> purposes, Subject subject, Placement placement) {
        String wantedKinds = purposes.stream().map(Purpose::chinese).collect(Collectors.joining("、"));
        List<UUID> wanted = files.stream().map(EvidenceId::value).distinct().toList();
        if (wanted.isEmpty()) {
            return;
        }
        List<EvidenceTable.Row> found = items.findAll(wanted);
        HashSet<UUID> fresh = new HashSet<>();
        for (EvidenceTable.Row row : found) {
            if (!purposes.contains(row.purpose())) {
                throw BadInput.in(
                        field, "这里要的是" + wantedKinds + "，提交的却是" + row.purpose().chinese() + "。");
            }
            Subject before = row.subject();
            if (before == null && row.person().equals(callers.get().person())) {
                fresh.add(row.item().id().value());
            } else if (before == null || !before.id().equals(subject.id())) {
                throw notYours(field, wantedKinds);
            }
        }
        if (found.size() < wanted.size()
                || items.attach(List.copyOf(fresh), subject, placement, clock.now()) < fresh.size()) {
            throw notYours(field, wantedKinds);
        }
    }

    /** Those of the files that are documents and the caller's to see. */
    @Transactional(readOnly = true)
    public List<EvidenceItem> documents(Collection<EvidenceId> files) {
        List<UUID> ids = files.stream().map(EvidenceId::value).toList();
        return ids.isEmpty()
                ? List.of()
                : items.findAll(ids).stream()
                        .filter(row -> row.purpose() == Purpose.DOCUMENT && sees(row))
                        .map(EvidenceTable.Row::item)
                        .toList();
    }

    /** @throws Refusal {@code not-found} also if it is not the caller's to see */
    public EvidenceItem item(EvidenceId id) {
        return row(id).item();
    }

    /** To be put into a paper; empty where it is not the caller's to see. */
    @Transactional(readOnly = true)
    public Optional<Picture> picture(EvidenceId id) {
        return items.find(id)
                .filter(this::sees)
                .filter(row -> row.purpose() != Purpose.DOCUMENT)
                .map(row -> {
                    try {
                        return new Picture(
                                Files.readAllBytes(
                                        files.path(row.item().sha256(), SealedFiles.Copy.SERVED, row.purpose())),
                                row.item().width(),
                                row.item().height());
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                });
    }

    EvidenceTable.Row row(EvidenceId id) {
        return items.find(id).filter(this::sees).orElseThrow(() -> Refusal.notFound("这份照片、签名或文件"));
    }

    private boolean sees(EvidenceTable.Row row) {
        Placement placement = row.placement();
        Subject subject = row.subject();
        if (placement == null || subject == null) {
            return row.person().equals(callers.get().person());
        }
        return filter.sees(placement.path(), placement.line(), placement.party())
                || shared.stream().anyMatch(proof -> proof.isShown(subject.type(), subject.id()));
    }

    private static BadInput notYours(String field, String kinds) {
        return BadInput.in(field, "有" + kinds + "不存在、不是您上传的，或已用于其他事项，请重新上传。");
    }
}
