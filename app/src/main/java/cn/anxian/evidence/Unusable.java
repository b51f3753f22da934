package cn.anxian.evidence;

import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.Refusal;
import org.springframework.http.HttpStatus;

/** Every reason for not taking a file, in one place and in words that say what to do. */
final class Unusable {

    private Unusable() {}

    static BadInput empty() {
        return BadInput.in("file", "文件是空的，请重新选择或拍摄。");
    }

    static BadInput broken() {
        return BadInput.in("file", "图片不完整或已损坏，无法打开，请重新拍摄或选择。");
    }

    static BadInput blankSignature() {
        return BadInput.in("file", "签名是空白的，请签名后再提交。");
    }

    static BadInput brokenDocument() {
        return BadInput.in("file", "文件不完整或已损坏，无法打开，请重新选择。");
    }

    static Refusal notADocument() {
        return Refusal.of(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "not-a-document",
                "只接收 PDF、Word（.docx）、Excel（.xlsx）文件；这个文件的内容不是，改扩展名也不行。");
    }

    static Refusal oldDocument() {
        return Refusal.of(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "not-a-document",
                "这是旧版 Office（.doc、.xls）或者加了密码的文件。请去掉密码，另存为 .docx 或 .xlsx 后再上传。");
    }

    static Refusal macros() {
        return Refusal.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "macros", "文件里带有宏，不予接收。请另存为不带宏的 .docx 或 .xlsx 后再上传。");
    }

    static Refusal notAnImage() {
        return Refusal.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "not-an-image", "只接收 JPEG 或 PNG 图片；这个文件的内容不是图片，改扩展名也不行。");
    }

    static Refusal signatureMustBePng() {
        return Refusal.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "not-a-signature", "签名须为在屏幕上手写后生成的 PNG 图片。");
    }

    static Refusal stowaway(String what) {
        return Refusal.of(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE, "not-only-an-image", "图片里夹带了" + what + "，不予接收。请用手机或相机拍摄的原图。");
    }

    static Refusal kindOfImage(String what) {
        return Refusal.of(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE, "kind-of-image", "暂不支持" + what + "，请另存为普通 JPEG 或 PNG 图片后上传。");
    }

    static Refusal tooLarge() {
        return Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", "文件超过 " + Intake.MOST_MEGABYTES + " MB，请压缩后重新上传。");
    }

    static Refusal tooManyPixels(int width, int height) {
        return Refusal.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "图片为 %d × %d 像素，超过 6000 万像素的上限，请缩小后上传。".formatted(width, height));
    }
}
