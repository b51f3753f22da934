package cn.anxian.directory.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mapping of a YAML file, read with the types that are expected; a fault names file and field. */
record YamlNode(String file, String where, Map<String, Object> values) {

    static YamlNode root(String file, @Nullable Object loaded) {
        return mapping(file, "", loaded);
    }

    private static YamlNode mapping(String file, String where, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalStateException(file + ":" + where + "应为一组字段");
        }
        Map<String, Object> values = new LinkedHashMap<>();
        map.forEach((key, each) -> {
            if (each != null) {
                values.put(String.valueOf(key), each);
            }
        });
        return new YamlNode(file, where, values);
    }

    boolean has(String field) {
        return values.containsKey(field);
    }

    String text(String field) {
        if (get(field) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw wrong(field, "应为文字");
    }

    String textOr(String field, String otherwise) {
        return has(field) ? text(field) : otherwise;
    }

    int integer(String field) {
        if (get(field) instanceof Integer number) {
            return number;
        }
        throw wrong(field, "应为整数");
    }

    boolean flagOr(String field, boolean otherwise) {
        if (!has(field)) {
            return otherwise;
        }
        if (get(field) instanceof Boolean flag) {
            return flag;
        }
        throw wrong(field, "应为 true 或 false");
    }

    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (Object each : list(field)) {
            if (!(each instanceof String text) || text.isBlank()) {
                throw wrong(field, "其中的每一项应为文字，有一项是 " + each);
            }
            texts.add(text);
        }
        return texts;
    }

    YamlNode node(String field) {
        return mapping(file, where + field, get(field));
    }

    List<YamlNode> nodes(String field) {
        List<YamlNode> nodes = new ArrayList<>();
        for (Object each : list(field)) {
            nodes.add(mapping(file, where + field + "[" + nodes.size() + "]", each));
        }
        return nodes;
    }

    Map<String, String> textMap() {
        Map<String, String> texts = new LinkedHashMap<>();
        values.keySet().forEach(key -> texts.put(key, text(key)));
        return texts;
    }

    Map<String, Object> without(String field) {
        Map<String, Object> rest = new LinkedHashMap<>(values);
        rest.remove(field);
        return rest;
    }

    private List<?> list(String field) {
        if (get(field) instanceof List<?> list) {
            return list;
        }
        throw wrong(field, "应为列表");
    }

    private Object get(String field) {
        Object value = values.get(field);
        if (value == null) {
            throw wrong(field, "缺少这个字段");
        }
        return value;
    }

    private IllegalStateException wrong(String field, String what) {
        return new IllegalStateException(file + ":" + (where.isEmpty() ? "" : where + ".") + field + ":" + what);
    }
}
