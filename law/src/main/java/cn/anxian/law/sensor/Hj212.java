package cn.anxian.law.sensor;

import cn.anxian.law.BadInput;
import cn.anxian.law.Facts;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** HJ 212-2017: the frame around a data segment, and its check. */
public final class Hj212 {
    private static final Pattern FRAME = Pattern.compile("##([0-9]{4})(.*)([0-9A-Fa-f]{4})(?:\r\n)?", Pattern.DOTALL);
    private static final int START = 0xFFFF;
    private static final int POLYNOMIAL = 0xA001;
    private static final int BITS = 8;

    private final Rule rule;
    private final int most;

    public Hj212(Rules rules) {
        this.rule = rules.get("HJ212-FRAME");
        this.most = rule.parameters().integer("most");
    }

    /** The data segment of a whole frame, or nothing with what is wrong with it. */
    public Ruling<Optional<String>> check(String frame) {
        try {
            var segment = segment(frame);
            var because = "数据段" + bytes(segment).length + "字符，校验" + crc(segment) + "，数据包完整。";
            return new Ruling<>(Optional.of(segment), rule.grounds(Facts.NONE, because));
        } catch (BadInput fault) {
            return new Ruling<>(Optional.empty(), rule.grounds(Facts.NONE, fault.message() + "。"));
        }
    }

    /** @throws BadInput when it is no frame, or its length or check is wrong */
    public String segment(String frame) {
        var parts = FRAME.matcher(frame);
        if (!parts.matches()) {
            throw new BadInput("bad-frame", "不是 HJ 212 数据包：应为 ##、4位长度、数据段、4位校验", "frame");
        }
        var segment = parts.group(2);
        var length = Integer.parseInt(parts.group(1));
        if (length != bytes(segment).length) {
            throw new BadInput("bad-length", "数据段长度写的是" + length + "，实际是" + bytes(segment).length, "frame");
        }
        if (length > most) {
            throw new BadInput("bad-length", "数据段不得多于" + most + "字符", "frame");
        }
        var expected = crc(segment);
        if (!expected.equalsIgnoreCase(parts.group(3))) {
            throw new BadInput("bad-checksum", "校验应为" + expected + "，写的是" + parts.group(3), "frame");
        }
        return segment;
    }

    /** Four hexadecimal digits. Not Modbus: the register is shifted before the byte is taken in. */
    public static String crc(String segment) {
        var register = START;
        for (var unit : bytes(segment)) {
            register = (register >> BITS) ^ (unit & 0xFF);
            for (var i = 0; i < BITS; i++) {
                var out = register & 1;
                register >>= 1;
                if (out == 1) {
                    register ^= POLYNOMIAL;
                }
            }
        }
        return "%04X".formatted(register);
    }

    private static byte[] bytes(String segment) {
        return segment.getBytes(StandardCharsets.UTF_8);
    }
}
