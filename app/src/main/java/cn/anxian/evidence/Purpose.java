package cn.anxian.evidence;

import cn.anxian.kernel.BadInput;
import org.jspecify.annotations.Nullable;

/** What a file is handed in for; it decides what it may be and how it is served. */
public enum Purpose {
    /** 现场照片: served as JPEG. */
    PHOTO("photo", "照片"),
    /** 手写签名: drawn on the screen, a PNG, served as PNG so that it can lie on paper. */
    SIGNATURE("signature", "签名"),
    /** 文件: PDF, Word or Excel as it came, only to be saved. */
    DOCUMENT("document", "文件");

    private final String id;
    private final String chinese;

    Purpose(String id, String chinese) {
        this.id = id;
        this.chinese = chinese;
    }

    /** A photo unless something else is said. */
    static Purpose of(@Nullable String id) {
        if (id == null || id.isBlank()) {
            return PHOTO;
        }
        for (Purpose purpose : values()) {
            if (purpose.id.equals(id)) {
                return purpose;
            }
        }
        throw BadInput.in("kind", "文件用途只能是照片（photo）、签名（signature）或文件（document）。");
    }

    public String id() {
        return id;
    }

    public String chinese() {
        return chinese;
    }

    ImageFormat servedAs() {
        return switch (this) {
            case PHOTO -> ImageFormat.JPEG;
            case SIGNATURE -> ImageFormat.PNG;
            case DOCUMENT -> throw new IllegalStateException("a document is not drawn");
        };
    }
}
