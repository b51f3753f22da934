package cn.anxian.directive.task;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directive.DirectiveStory;
import cn.anxian.kernel.Caller;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was done is proved by papers too: taken for what they are, sealed, and only ever saved. */
class DocumentsAsProofStory extends DirectiveStory {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.US_ASCII);

    private static Answer handIn(Visitor who, String name, byte[] content) {
        return who.upload("/api/evidence", name, "application/octet-stream", content, Map.of("kind", "document"));
    }

    private static byte[] word() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("排查台账");
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] sheet() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("台账");
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] archive(String... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
            }
        }
        return out.toByteArray();
    }

    @Test
    void papers_are_reported_as_proof_beside_photos_and_are_only_to_be_saved() throws IOException {
        Caller brigade = city.cityRegulator("fire");
        Visitor fire = at(brigade);
        Visitor office = at(city.cityOffice());
        String task = issued(city.cityOffice(), brigade);
        takes(fire, task, "signing");
        byte[] written = word();
        String word = handIn(fire, "排查台账.exe", written).text("/id");
        String sheet = handIn(fire, "清单.xlsx", sheet()).text("/id");
        String pdf = handIn(fire, "报告.pdf", PDF).text("/id");
        String photo = photo(fire);

        takes(fire, task, "completion", "text", "已经排查完毕", "evidence", List.of(photo, word, sheet, pdf));

        JsonNode note = task(office, task).body().at("/progress/0");
        assertThat(note.at("/evidence")).extracting(JsonNode::asString).containsExactly(photo);
        assertThat(note.at("/documents"))
                .extracting(file -> file.at("/id").asString())
                .containsExactly(word, sheet, pdf);
        Answer saved = office.get("/api/evidence/" + word);
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.bytes()).isEqualTo(written);
        assertThat(saved.header("content-disposition"))
                .startsWith("attachment")
                .contains("filename*=UTF-8")
                .endsWith(".docx");
        assertThat(saved.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(saved.header("content-security-policy")).contains("sandbox");
        assertThat(office.get("/api/evidence/" + word + "/thumbnail").status()).isEqualTo(404);
        assertThat(at(city.siblingOffice()).get("/api/evidence/" + word).status())
                .isEqualTo(404);
        assertThat(office.get("/api/journal?subjectType=task&subjectId=" + task).toString())
                .contains("附件", "清单.xlsx");
    }

    @Test
    void what_is_no_such_paper_is_refused_with_what_to_do() throws IOException {
        Visitor fire = at(city.cityRegulator("fire"));
        assertThat(handIn(fire, "空.pdf", new byte[0]).toString()).contains("文件是空的");
        assertRefused(handIn(fire, "网页.pdf", "<html>".getBytes(StandardCharsets.US_ASCII)), 415, "只接收 PDF、Word");
        assertRefused(handIn(fire, "压缩.docx", archive("a.txt")), 415, "只接收 PDF、Word");
        assertRefused(
                handIn(fire, "宏.docx", archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")),
                415,
                "带有宏");
        assertRefused(
                handIn(fire, "旧.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}), 415, "另存为 .docx");
        assertRefused(handIn(fire, "半.docx", Arrays.copyOf(word(), 400)), 400, "不完整或已损坏");
    }

    @Test
    void a_paper_is_no_photo_where_only_photos_are_asked_for() throws IOException {
        Visitor fire = at(city.cityRegulator("fire"));
        assertRefused(
                fire.upload("/api/evidence", "报告.jpg", "image/jpeg", PDF, Map.of("kind", "photo")), 415, "JPEG 或 PNG");
    }

    private static void assertRefused(Answer answer, int status, String words) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.toString()).contains(words);
    }
}
