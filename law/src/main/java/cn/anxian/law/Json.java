package cn.anxian.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value read strictly: no duplicate keys, no depth that nobody writes, every fault with its field. */
public sealed interface Json {
    /** Reads exactly one value; refuses anything else with {@code bad-json}. */
    static Json read(String text) {
        return JsonReader.read(text);
    }

    record Text(String value) implements Json {}

    record Whole(long value) implements Json {}

    /** A number with a fraction or an exponent, or too long for 18 digits. */
    record Decimal(BigDecimal value) implements Json {}

    record Flag(boolean value) implements Json {}

    record Nothing() implements Json {}

    record Array(List<Json> items) implements Json {}

    /** Typed reading of the members; a missing member and a null are both {@code missing-field}. */
    record Members(Map<String, Json> values) implements Json {
        private static final int LAST_YEAR = 9999;

        public Optional<Json> find(String name) {
            return Optional.ofNullable(values.get(name)).filter(value -> !(value instanceof Nothing));
        }

        public Json get(String name) {
            return find(name).orElseThrow(() -> new BadInput("missing-field", "缺少字段 " + name, name));
        }

        public String text(String name) {
            return asText(name, get(name));
        }

        public Optional<String> findText(String name) {
            return find(name).map(value -> asText(name, value));
        }

        public int integer(String name) {
            var value = get(name);
            if (value instanceof Whole number && number.value() == (int) number.value()) {
                return (int) number.value();
            }
            if (value instanceof Whole
                    || value instanceof Decimal number && number.value().scale() == 0) {
                throw new BadInput("number-out-of-range", name + " 的绝对值过大", name);
            }
            throw new BadInput("not-an-integer", name + " 须为整数（不带小数、不加引号）", name);
        }

        public BigDecimal number(String name) {
            var value = get(name);
            if (value instanceof Whole whole) {
                return BigDecimal.valueOf(whole.value());
            }
            if (value instanceof Decimal decimal) {
                return decimal.value();
            }
            throw new BadInput("not-a-number", name + " 须为数（不加引号）", name);
        }

        public Optional<BigDecimal> findNumber(String name) {
            return find(name).map(value -> number(name));
        }

        public boolean flag(String name) {
            return asFlag(name, get(name));
        }

        public Optional<Boolean> findFlag(String name) {
            return find(name).map(value -> asFlag(name, value));
        }

        public LocalDate date(String name) {
            var text = text(name);
            try {
                var day = LocalDate.parse(text);
                if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
                    throw new BadInput("date-out-of-range", name + " 的年份须在 1 至 " + LAST_YEAR + " 之间", name);
                }
                return day;
            } catch (DateTimeParseException e) {
                throw new BadInput("bad-date", name + " 不是存在的日期（应为 年-月-日）：" + text, name);
            }
        }

        public List<Json> array(String name) {
            if (get(name) instanceof Array array) {
                return array.items();
            }
            throw new BadInput("not-an-array", name + " 须为数组", name);
        }

        private static String asText(String name, Json value) {
            if (value instanceof Text text) {
                return text.value();
            }
            throw new BadInput("not-a-string", name + " 须为字符串", name);
        }

        private static boolean asFlag(String name, Json value) {
            if (value instanceof Flag flag) {
                return flag.value();
            }
            throw new BadInput("not-a-boolean", name + " 须为 true 或 false", name);
        }
    }

    default Members object() {
        if (this instanceof Members members) {
            return members;
        }
        throw new BadInput("not-an-object", "须为一个 JSON 对象", "");
    }
}
