package cn.anxian.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final int PIXELS_A_CELL = 4;
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1H(\\d+)z");

    @Test
    void a_telephone_that_scans_the_picture_reads_the_address() throws Exception {
        String address = "otpauth://totp/%E5%AE%89%E5%BC%A6%3Aadmin?secret=JBSWY3DPEHPK3PXP&issuer=%E5%AE%89%E5%BC%A6";

        QrCode code = QrCode.of(address);

        assertThat(new QRCodeReader().decode(seen(code)).getText()).isEqualTo(address);
    }

    private static BinaryBitmap seen(QrCode code) {
        int side = code.size() * PIXELS_A_CELL;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        RUN.matcher(code.path()).results().forEach(run -> {
            int x = Integer.parseInt(run.group(1)) * PIXELS_A_CELL;
            int y = Integer.parseInt(run.group(2)) * PIXELS_A_CELL;
            int width = Integer.parseInt(run.group(3)) * PIXELS_A_CELL;
            for (int row = y; row < y + PIXELS_A_CELL; row++) {
                Arrays.fill(pixels, row * side + x, row * side + x + width, 0x000000);
            }
        });
        return new BinaryBitmap(new GlobalHistogramBinarizer(new RGBLuminanceSource(side, side, pixels)));
    }
}
