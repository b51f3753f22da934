package cn.anxian.law;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** The one place that touches the parser. */
final class JsonReader {
    private static final int MAX_DEPTH = 64;
    private static final int MAX_DIGITS_OF_A_LONG = 18;
    private static final int MAX_SCALE = 400;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();

    private JsonReader() {}

    static Json read(String text) {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                throw new BadInput("bad-json", "这一行是空的", "");
            }
            var value = value(parser);
            if (parser.nextToken() != null) {
                throw new BadInput("bad-json", "一行只能有一个 JSON 值，后面还有多余内容", "");
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw new BadInput("json-too-deep-or-long", "JSON 嵌套超过 " + MAX_DEPTH + " 层，或者数字、字符串过长", "");
        } catch (JacksonException e) {
            var where = e.getLocation() == null ? "" : "（第 " + e.getLocation().getColumnNr() + " 列附近）";
            var twice = String.valueOf(e.getOriginalMessage()).startsWith("Duplicate");
            throw twice
                    ? new BadInput("duplicate-key", "同一个对象里有重名字段" + where, "")
                    : new BadInput("bad-json", "不是合法的 JSON" + where, "");
        }
    }

    private static Json value(JsonParser parser) {
        var token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> members(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> new Json.Text(characters(parser.getString()));
            case VALUE_NUMBER_INT -> whole(parser.getString());
            case VALUE_NUMBER_FLOAT -> decimal(parser.getString());
            case VALUE_TRUE -> new Json.Flag(true);
            case VALUE_FALSE -> new Json.Flag(false);
            case VALUE_NULL -> new Json.Nothing();
            default -> throw new IllegalStateException("token " + token);
        };
    }

    private static Json members(JsonParser parser) {
        var values = new LinkedHashMap<String, Json>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = characters(parser.currentName());
            parser.nextToken();
            values.put(name, value(parser));
        }
        return new Json.Members(Collections.unmodifiableMap(values));
    }

    private static Json array(JsonParser parser) {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return new Json.Array(List.copyOf(items));
    }

    /** Half a character cannot be written again. */
    private static String characters(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    throw new BadInput("bad-json", "字符串里有半个字符（不成对的代理项）", "");
                }
                i++;
            }
        }
        return text;
    }

    private static Json whole(String digits) {
        return digits.length() <= MAX_DIGITS_OF_A_LONG
                ? new Json.Whole(Long.parseLong(digits))
                : new Json.Decimal(new BigDecimal(digits));
    }

    private static Json decimal(String digits) {
        BigDecimal number;
        try {
            number = new BigDecimal(digits);
        } catch (NumberFormatException e) {
            throw exponent();
        }
        // Written out, 1e-999999999 would fill the memory.
        if (number.scale() > MAX_SCALE || number.scale() < -MAX_SCALE) {
            throw exponent();
        }
        return new Json.Decimal(number);
    }

    private static BadInput exponent() {
        return new BadInput("bad-json", "数字的指数过大", "");
    }
}
