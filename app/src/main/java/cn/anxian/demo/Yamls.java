package cn.anxian.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a book of the demo city strictly: a field that is missing or unknown stops the start. */
final class Yamls {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private Yamls() {}

    static <T> T read(String resource, Class<T> book) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (InputStream in = Yamls.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("缺少文件 " + resource);
            }
            Object tree = new Yaml(new SafeConstructor(options)).load(in);
            return STRICT.convertValue(tree, book);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
