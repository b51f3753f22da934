package cn.anxian.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a shipped book strictly: a field that is missing or unknown stops the start, and is named with its file. */
public final class StrictYaml {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private StrictYaml() {}

    public static <T> T read(String resource, Class<T> book) {
        try (InputStream in = StrictYaml.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("缺少文件 " + resource);
            }
            return read(resource, in, book);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** @throws IllegalStateException naming {@code file} and what is wrong in it */
    public static <T> T read(String file, InputStream in, Class<T> book) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            return STRICT.convertValue(new Yaml(new SafeConstructor(options)).load(in), book);
        } catch (YAMLException bad) {
            throw new IllegalStateException(file + "：不是有效的 YAML：" + bad.getMessage(), bad);
        } catch (JacksonException bad) {
            throw new IllegalStateException(
                    file + "：字段缺少、多余或者写错：" + bad.getPathReference() + " " + bad.getOriginalMessage(), bad);
        }
    }
}
