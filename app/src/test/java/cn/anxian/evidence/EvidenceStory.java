package cn.anxian.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.journal.Subject;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.Placement;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.Scope;
import cn.anxian.story.Story;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 谁检查谁签字: what was handed in stays what it was, and belongs to one matter. */
class EvidenceStory extends Story {

    private static final String TOWN = "1.41.4112.411202.";
    private static final PartyId BOILER_WORKS = new PartyId(UUID.randomUUID());
    private static final Placement AT_BOILER_WORKS = new Placement(TOWN + "1.", "industry", BOILER_WORKS);

    private static final Caller JIA = caller("甲", Role.TOWN, new Scope.Region(TOWN, Set.of()));
    private static final Caller YI = caller("乙", Role.TOWN, new Scope.Region(TOWN, Set.of()));
    private static final Caller ELSEWHERE = caller("丙", Role.TOWN, new Scope.Region("1.41.4112.411203.", Set.of()));

    @Autowired
    private Evidence evidence;

    @Autowired
    private SealedFiles files;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void the_original_is_kept_byte_for_byte_and_cannot_be_written_to() throws IOException {
        byte[] photo = Images.withExif(Images.jpeg(1), 6);
        EvidenceItem item = keep(JIA, photo);

        Path original = files.path(item.sha256(), SealedFiles.Copy.ORIGINAL, Purpose.PHOTO);
        assertThat(Files.readAllBytes(original)).isEqualTo(photo);
        assertThat(Files.getPosixFilePermissions(original).toString()).doesNotContain("WRITE");
        assertThat(item.width()).isEqualTo(48);
        assertThat(item.height()).isEqualTo(64);
    }

    @Test
    void its_hash_stands_in_the_journal() {
        EvidenceItem item = keep(JIA, Images.jpeg(2));
        String body = as(
                JIA,
                () -> jdbc.sql("select body from journal.entry where subject_id = :id")
                        .param("id", item.id().value())
                        .query(String.class)
                        .single());
        assertThat(body).contains(item.sha256());
    }

    @Test
    void the_same_upload_again_gets_the_same_answer() {
        CommandId command = new CommandId(UUID.randomUUID());
        EvidenceItem first = keep(JIA, command, Images.jpeg(3));
        assertThat(keep(JIA, command, Images.jpeg(3))).isEqualTo(first);
        assertThatThrownBy(() -> keep(JIA, command, Images.jpeg(4)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("command-id-reused"));
    }

    @Test
    void what_is_refused_leaves_nothing_behind() throws IOException {
        long rows = countAll();
        long before = filesOnDisk();
        assertThatThrownBy(() -> keep(JIA, Images.join(Images.jpeg(5), Images.zip())))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> keep(JIA, Images.text("不是图片"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> keep(JIA, new byte[20 * 1024 * 1024 + 1])).isInstanceOf(Refusal.class);
        assertThat(countAll()).isEqualTo(rows);
        assertThat(filesOnDisk()).isEqualTo(before);
    }

    @Test
    void before_it_belongs_to_a_matter_only_its_sender_sees_it() {
        EvidenceItem item = keep(JIA, Images.jpeg(6));
        assertThat(sees(JIA, item)).isTrue();
        assertThat(sees(YI, item)).isFalse();
        assertThat(sees(ELSEWHERE, item)).isFalse();
    }

    @Test
    void once_attached_it_is_seen_by_whoever_sees_the_matter() {
        EvidenceItem item = keep(JIA, Images.jpeg(7));
        attach(JIA, item, matter());
        assertThat(sees(YI, item)).isTrue();
        assertThat(sees(ELSEWHERE, item)).isFalse();
    }

    @Test
    void it_belongs_to_one_matter_and_to_whoever_took_it() {
        EvidenceItem item = keep(JIA, Images.jpeg(8));
        assertThatThrownBy(() -> attach(YI, item, matter())).isInstanceOf(BadInput.class);
        Subject first = matter();
        attach(JIA, item, first);
        attach(JIA, item, first);
        assertThatThrownBy(() -> attach(JIA, item, matter())).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> attach(
                        JIA,
                        new EvidenceItem(new EvidenceId(UUID.randomUUID()), "无", "image/png", 1, 1, 1, "00"),
                        matter()))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void a_photo_is_no_signature() {
        EvidenceItem photo = keep(JIA, Images.jpeg(9));
        assertThatThrownBy(() -> as(JIA, () -> {
                    evidence.attach("signature", List.of(photo.id()), Purpose.SIGNATURE, matter(), AT_BOILER_WORKS);
                    return "";
                }))
                .isInstanceOf(BadInput.class);
    }

    private EvidenceItem keep(Caller caller, byte[] file) {
        return keep(caller, new CommandId(UUID.randomUUID()), file);
    }

    private EvidenceItem keep(Caller caller, CommandId command, byte[] file) {
        return callers.as(
                caller, () -> evidence.keep(command, new ByteArrayInputStream(file), "现场.jpg", Purpose.PHOTO));
    }

    private void attach(Caller caller, EvidenceItem item, Subject matter) {
        as(caller, () -> {
            evidence.attach("photos", List.of(item.id()), Purpose.PHOTO, matter, AT_BOILER_WORKS);
            return "";
        });
    }

    /** Through the door, and through row-level security alone. */
    private boolean sees(Caller caller, EvidenceItem item) {
        boolean byRow = as(
                caller,
                () -> jdbc.sql("select exists (select from evidence.item where id = :id)")
                        .param("id", item.id().value())
                        .query(Boolean.class)
                        .single());
        boolean byDoor = callers.as(caller, () -> {
            try {
                return evidence.item(item.id()).equals(item);
            } catch (Refusal notFound) {
                return false;
            }
        });
        assertThat(byDoor).isEqualTo(byRow);
        return byDoor;
    }

    private long countAll() {
        return as(
                JIA,
                () -> jdbc.sql("select count(*) from evidence.item")
                        .query(Long.class)
                        .single());
    }

    private long filesOnDisk() throws IOException {
        Path root = files.path("0".repeat(64), SealedFiles.Copy.ORIGINAL, Purpose.PHOTO)
                .getParent()
                .getParent();
        if (!Files.exists(root)) {
            return 0;
        }
        try (var all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private static Subject matter() {
        return Subject.of("hazard", UUID.randomUUID());
    }

    private static Caller caller(String name, Role role, Scope scope) {
        return new Caller(
                new PersonId(UUID.randomUUID()),
                "演示" + name,
                new PostId(UUID.randomUUID()),
                "巡查岗",
                new PartyId(UUID.randomUUID()),
                "演示镇人民政府",
                role,
                scope);
    }
}
