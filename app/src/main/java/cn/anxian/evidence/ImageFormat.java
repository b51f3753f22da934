package cn.anxian.evidence;

import java.util.Arrays;
import java.util.Optional;

/** The two formats that are taken, known by their first bytes and never by a name or a header. */
enum ImageFormat {
    JPEG("image/jpeg", "jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
    PNG("image/png", "png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});

    private final String mediaType;
    private final String extension;
    private final byte[] firstBytes;

    ImageFormat(String mediaType, String extension, byte[] firstBytes) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.firstBytes = firstBytes;
    }

    static Optional<ImageFormat> of(byte[] content) {
        return Arrays.stream(values()).filter(format -> format.begins(content)).findFirst();
    }

    static ImageFormat ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not an image type: " + mediaType));
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    int signatureLength() {
        return firstBytes.length;
    }

    private boolean begins(byte[] content) {
        return content.length >= firstBytes.length
                && Arrays.equals(firstBytes, 0, firstBytes.length, content, 0, firstBytes.length);
    }
}
