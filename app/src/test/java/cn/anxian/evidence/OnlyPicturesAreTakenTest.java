package cn.anxian.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is what its bytes are; whatever is more than a picture is refused, whatever is less too. */
class OnlyPicturesAreTakenTest {

    private static final int RED = 0xFF0000;
    private static final int BLUE = 0x0000FF;

    static Stream<Arguments> refused() {
        byte[] jpeg = Images.jpeg(200, 100);
        byte[] png = Images.png(200, 100);
        return Stream.of(
                no("a text with a picture's name", Images.text("这不是图片，只是改了扩展名"), "not-an-image"),
                no("a page", Images.text("<html><script>alert(1)</script></html>"), "not-an-image"),
                no("an SVG", Images.text("<svg xmlns='http://www.w3.org/2000/svg'/>"), "not-an-image"),
                no("a GIF", Images.text("GIF89a\1\0\1\0\0\0\0;"), "not-an-image"),
                no("an archive", Images.zip(), "not-an-image"),
                no("a PDF", Images.text("%PDF-1.7"), "not-an-image"),
                no("a JPEG that is an archive too", Images.join(jpeg, Images.zip()), "not-only-an-image"),
                no(
                        "a JPEG with an archive behind some padding",
                        Images.join(jpeg, new byte[1000], Images.zip()),
                        "not-only-an-image"),
                no("a PNG that is an archive too", Images.join(png, Images.zip()), "not-only-an-image"),
                no("an archive in a comment", Images.withSegment(jpeg, 0xFE, Images.zip()), "not-only-an-image"),
                no("a JPEG that is a page too", Images.join(jpeg, Images.text("<html><body>")), "not-only-an-image"),
                no(
                        "a page in a comment",
                        Images.withSegment(jpeg, 0xFE, Images.text("*/<SCRIPT>alert(1)</SCRIPT>")),
                        "not-only-an-image"),
                no(
                        "a page in a PNG's text",
                        Images.withChunk(png, "tEXt", Images.text("Comment\0<!DOCTYPE html>")),
                        "not-only-an-image"),
                no("a PDF behind a PNG", Images.join(png, Images.text("%PDF-1.7")), "not-only-an-image"),
                no("a program behind a PNG", Images.join(png, Images.text("#!/bin/sh")), "not-only-an-image"),
                no("a moving PNG", Images.withChunk(png, "acTL", new byte[8]), "kind-of-image"),
                no("a picture for print", Images.cmyk(), "kind-of-image"),
                no("a bomb of 2.5 thousand million pixels", Images.bomb(50_000, 50_000), "too-large"),
                no("a bomb of one endless row", Images.bomb(Integer.MAX_VALUE, 1), "too-large"));
    }

    static Stream<Arguments> broken() {
        byte[] jpeg = Images.jpeg(200, 100);
        byte[] png = Images.png(200, 100);
        byte[] cutInside = Arrays.copyOf(jpeg, jpeg.length * 2 / 3);
        return Stream.of(
                broken("no bytes", new byte[0]),
                broken("a JPEG without its end", Arrays.copyOf(jpeg, jpeg.length - 2)),
                broken("half a JPEG", Arrays.copyOf(jpeg, jpeg.length / 2)),
                broken("the first bytes of a JPEG", Arrays.copyOf(jpeg, 3)),
                broken("half a JPEG with an end put on", Images.join(cutInside, new byte[] {(byte) 0xFF, (byte) 0xD9})),
                broken("half a PNG", Arrays.copyOf(png, png.length / 2)),
                broken("a PNG with one bit turned", turned(png, 60)),
                broken("a PNG that says it is larger", Images.bomb(3000, 3000)),
                broken("a PNG of negative size", Images.bomb(-1, 5)),
                broken("only a PNG's signature", Arrays.copyOf(png, 8)));
    }

    @ParameterizedTest
    @MethodSource
    void refused(byte[] file, String code) {
        assertThatThrownBy(() -> render(file, Purpose.PHOTO)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.status().is4xxClientError()).isTrue();
            assertThat(refusal.sentence()).matches("(?s).*\\p{IsHan}.*");
        });
    }

    @ParameterizedTest
    @MethodSource
    void broken(byte[] file) {
        assertThatThrownBy(() -> render(file, Purpose.PHOTO))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad -> assertThat(bad.faults().getFirst().field()).isEqualTo("file"));
    }

    @Test
    void what_a_phone_itself_appends_is_taken_and_left_out() throws IOException {
        byte[] twoPictures = Images.join(Images.jpeg(200, 100), Images.jpeg(20, 10), Images.text("SEFT"));
        Rendering.Copies copies = render(twoPictures, Purpose.PHOTO);
        assertThat(picture(copies.served()).getWidth()).isEqualTo(200);
        assertThat(text(copies.served())).doesNotContain("SEFT");
    }

    @Test
    void camera_data_is_not_served() {
        Rendering.Copies copies = render(Images.withExif(Images.jpeg(200, 100), 1), Purpose.PHOTO);
        assertThat(text(copies.served())).doesNotContain("Exif").doesNotContain("GPS");
        assertThat(text(copies.thumbnail())).doesNotContain("Exif").doesNotContain("GPS");
    }

    /** The picture is red on its left as stored; where red comes to lie shows how it was turned. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_picture_stands_upright_however_the_camera_was_held(int orientation) throws IOException {
        BufferedImage upright = picture(render(Images.withExif(Images.jpeg(200, 100), orientation), Purpose.PHOTO)
                .served());
        boolean lies = orientation < 5;
        assertThat(upright.getWidth()).isEqualTo(lies ? 200 : 100);
        assertThat(upright.getHeight()).isEqualTo(lies ? 100 : 200);
        boolean redFirst = switch (orientation) {
            case 1, 4, 5, 6 -> true;
            default -> false;
        };
        assertThat(near(upright.getRGB(5, 5))).isEqualTo(redFirst ? RED : BLUE);
        assertThat(near(upright.getRGB(upright.getWidth() - 5, upright.getHeight() - 5)))
                .isEqualTo(redFirst ? BLUE : RED);
    }

    @Test
    void a_large_picture_is_served_smaller_and_the_thumbnail_is_small() throws IOException {
        Rendering.Copies copies = render(Images.jpeg(6000, 4500), Purpose.PHOTO);
        assertThat(picture(copies.served()).getWidth()).isEqualTo(2560);
        assertThat(picture(copies.thumbnail()).getWidth()).isEqualTo(360);
    }

    @Test
    void sixteen_bits_a_pixel_are_taken() throws IOException {
        assertThat(picture(render(Images.grey16(), Purpose.PHOTO).served()).getWidth())
                .isEqualTo(40);
    }

    @Test
    void a_signature_has_ink() {
        assertThat(render(Images.signature(), Purpose.SIGNATURE).served()).startsWith(0x89, 'P', 'N', 'G');
        assertThatThrownBy(() -> render(Images.blankSignature(), Purpose.SIGNATURE))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("空白");
    }

    /** Whatever the bytes are: either pictures come out or a clear no, never anything else. */
    @Test
    void ten_thousand_damaged_files_end_in_a_picture_or_in_a_clear_no() {
        Random random = new Random(20260914);
        byte[][] sound = {
            Images.withExif(Images.jpeg(60, 40), 6),
            Images.png(30, 20),
            Images.withChunk(Images.png(9, 9), "eXIf", new byte[40]),
            Images.grey16()
        };
        for (int round = 0; round < 10_000; round++) {
            byte[] file = sound[round % sound.length].clone();
            for (int damage = random.nextInt(4); damage >= 0; damage--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            byte[] damaged = random.nextInt(5) == 0 ? Arrays.copyOf(file, random.nextInt(file.length)) : file;
            Throwable outcome = catchThrowable(() -> render(damaged, Purpose.PHOTO));
            if (outcome != null) {
                assertThat(outcome).isInstanceOfAny(BadInput.class, Refusal.class);
            }
        }
    }

    private static Rendering.Copies render(byte[] file, Purpose purpose) {
        return Rendering.render(Sieved.of(file), purpose);
    }

    private static BufferedImage picture(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    private static int near(int rgb) {
        return (rgb >> 16 & 0xFF) > 128 ? RED : BLUE;
    }

    private static String text(byte[] file) {
        return new String(file, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static byte[] turned(byte[] file, int at) {
        byte[] other = file.clone();
        other[at] ^= 1;
        return other;
    }

    private static Arguments no(String name, byte[] file, String code) {
        return Arguments.of(Named.of(name, file), code);
    }

    private static Arguments broken(String name, byte[] file) {
        return Arguments.of(Named.of(name, file));
    }
}
