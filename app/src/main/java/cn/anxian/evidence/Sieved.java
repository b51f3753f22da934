package cn.anxian.evidence;

/**
 * An image of sound structure and what is left of it when everything but the picture is gone.
 *
 * @param width as stored, before turning
 * @param height as stored, before turning
 * @param turn how the camera was held
 * @param pixels a complete image file without comments, camera data, profiles or appended bytes: all that a decoder gets
 */
record Sieved(ImageFormat format, int width, int height, Turn turn, byte[] pixels) {

    /** 6千万像素: more than any phone takes, less than fills the memory. */
    static final long MOST_PIXELS = 60_000_000;

    static Sieved of(byte[] content) {
        if (content.length == 0) {
            throw Unusable.empty();
        }
        ImageFormat format = ImageFormat.of(content).orElseThrow(Unusable::notAnImage);
        Sieved sieved = switch (format) {
            case JPEG -> new JpegSieve(content).sieve();
            case PNG -> new PngSieve(content).sieve();
        };
        Stowaways.refuseArchiveAtTheEnd(content);
        if ((long) sieved.width * sieved.height > MOST_PIXELS) {
            throw Unusable.tooManyPixels(sieved.width, sieved.height);
        }
        return sieved;
    }
}
