package cn.anxian.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.house.Proves;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Story;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A photo on its way through the browser: up as it was taken, down as a clean copy. */
class EvidenceOverHttpStory extends Story {

    @Autowired
    private SmallCity city;

    private Visitor inspector;

    @BeforeEach
    void anInspectorSignsIn() {
        inspector = visitorAt(city.townInspector().post());
    }

    @Test
    @Proves("3.2.1")
    void a_photo_comes_back_upright_without_camera_data_and_never_as_a_page() throws IOException {
        Answer kept = upload("../../现场 照片.jpg", Images.withExif(Images.jpeg(800, 600), 6), "photo");
        assertThat(kept.status()).as(kept.toString()).isEqualTo(200);
        assertThat(kept.text("/name")).isEqualTo("现场 照片.jpg");
        assertThat(kept.body().at("/width").asInt()).isEqualTo(600);

        Answer served = inspector.get("/api/evidence/" + kept.text("/id"));
        assertThat(served.status()).isEqualTo(200);
        assertThat(served.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(served.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(served.header("Content-Security-Policy")).contains("sandbox").contains("default-src 'none'");
        assertThat(served.header("Content-Disposition")).startsWith("inline");
        assertThat(served.header("Cache-Control")).contains("private");
        assertThat(new String(served.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(served.bytes()));
        assertThat(picture.getWidth()).isEqualTo(600);
        assertThat(picture.getHeight()).isEqualTo(800);

        Answer thumbnail = inspector.get("/api/evidence/" + kept.text("/id") + "/thumbnail");
        assertThat(ImageIO.read(new ByteArrayInputStream(thumbnail.bytes())).getHeight())
                .isEqualTo(360);
    }

    @Test
    void the_browser_asks_again_and_is_told_that_nothing_changed() {
        String id = upload("现场.jpg", Images.jpeg(90, 60), "photo").text("/id");
        String tag = inspector.get("/api/evidence/" + id).header("ETag");
        assertThat(tag).isNotBlank();
        Answer again = inspector.send(inspector
                .request("/api/evidence/" + id)
                .header("If-None-Match", tag)
                .GET());
        assertThat(again.status()).isEqualTo(304);
    }

    @Test
    void what_is_no_picture_gets_a_clear_no() {
        refused(415, "not-an-image", upload("现场.jpg", Images.text("只是文字"), "photo"));
        refused(415, "not-an-image", upload("现场.jpg", Images.zip(), "photo"));
        refused(415, "not-only-an-image", upload("现场.jpg", Images.join(Images.jpeg(20, 20), Images.zip()), "photo"));
        refused(413, "too-large", upload("现场.png", Images.bomb(40_000, 40_000), "photo"));
        refused(400, "bad-input", upload("现场.jpg", new byte[0], "photo"));
        refused(400, "bad-input", upload("现场.jpg", java.util.Arrays.copyOf(Images.jpeg(99, 99), 400), "photo"));
        refused(400, "bad-input", upload("现场.jpg", Images.jpeg(20, 20), "invoice"));
        refused(415, "not-a-signature", upload("签名.jpg", Images.jpeg(20, 20), "signature"));
        refused(400, "bad-input", upload("签名.png", Images.blankSignature(), "signature"));
        refused(413, "too-large", upload("现场.jpg", new byte[20 * 1024 * 1024 + 500], "photo"));
        refused(400, "bad-input", inspector.post("/api/evidence", Map.of()));
    }

    @Test
    void nobody_sees_a_file_of_somebody_else_before_it_belongs_to_a_matter() {
        String id = upload("现场.jpg", Images.jpeg(70, 60), "photo").text("/id");
        for (Visitor other : java.util.List.of(
                visitorAt(city.siblingTownInspector().post()),
                visitorAt(city.head(city.enterprise()).post()),
                visitorAt(city.auditAdministrator().post()))) {
            assertThat(other.get("/api/evidence/" + id).status()).isEqualTo(404);
            assertThat(other.get("/api/evidence/" + id + "/thumbnail").status()).isEqualTo(404);
        }
        assertThat(visitor().get("/api/evidence/" + id).status()).isEqualTo(401);
    }

    private Answer upload(String name, byte[] file, String kind) {
        return inspector.upload("/api/evidence", name, "image/jpeg", file, Map.of("kind", kind));
    }

    private static void refused(int status, String code, Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.code()).as(answer.toString()).isEqualTo(code);
        assertThat(answer.text("/detail")).matches("(?s).*\\p{IsHan}.*");
    }
}
