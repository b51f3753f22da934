package cn.anxian.hazard.proposal;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A Chinese sentence as a direction: near ones mean alike. The model lies in a jar and asks nobody outside; it is loaded
 * when first wanted, because most days nobody wants it.
 */
@Component
class SentenceModel {

    private static final Logger LOG = LoggerFactory.getLogger(SentenceModel.class);

    /** Two kilobytes each; what an enterprise was told of before is asked again and again. */
    private static final int REMEMBERED = 4_000;

    private final Supplier<EmbeddingModel> loading;
    private final Map<String, float[]> remembered = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > REMEMBERED;
        }
    });
    private Optional<EmbeddingModel> model = Optional.empty();
    private boolean tried;

    /** @param home where the model's native parts are laid when it is first loaded */
    @Autowired
    SentenceModel(@Value("${anxian.home}") Path home) {
        this(() -> load(home));
    }

    SentenceModel(Supplier<EmbeddingModel> loading) {
        this.loading = loading;
    }

    /** Of length one; nothing on a machine where the model's native parts do not run. */
    Optional<float[]> direction(String sentence) {
        Optional<float[]> known = Optional.ofNullable(remembered.get(sentence));
        return known.or(() -> model().map(it -> {
            float[] direction = unit(it.embed(sentence).content().vector());
            remembered.put(sentence, direction);
            return direction;
        }));
    }

    /** 1 where two directions are one, 0 where they have nothing in common. */
    static double nearness(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return Math.clamp(sum, 0, 1);
    }

    private synchronized Optional<EmbeddingModel> model() {
        if (!tried) {
            tried = true;
            try {
                model = Optional.of(loading.get());
            } catch (RuntimeException | LinkageError failure) {
                LOG.warn("语义模型不能在这台机器上运行，只按字词检索。", failure);
            }
        }
        return model;
    }

    /** The tokenizer's library tells its makers of every start and may look for parts outside: it is kept from both. */
    private static EmbeddingModel load(Path home) {
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
        System.setProperty(
                "ENGINE_CACHE_DIR", home.resolve("model").toAbsolutePath().toString());
        return new BgeSmallZhV15QuantizedEmbeddingModel(Runnable::run);
    }

    private static float[] unit(float[] vector) {
        double sum = 0;
        for (float part : vector) {
            sum += part * part;
        }
        float[] unit = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            unit[i] = (float) (vector[i] / Math.sqrt(sum));
        }
        return unit;
    }
}
