package cn.anxian.hazard.proposal;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * A Chinese sentence as a direction: near ones mean alike. The model lies in a jar and asks nobody outside; it is loaded
 * when first wanted, because most days nobody wants it.
 */
@Component
class SentenceModel {

    private static final Logger LOG = LoggerFactory.getLogger(SentenceModel.class);

    private final Supplier<EmbeddingModel> loading;
    private Optional<EmbeddingModel> model = Optional.empty();
    private boolean tried;

    SentenceModel() {
        this(() -> new BgeSmallZhV15QuantizedEmbeddingModel(Runnable::run));
    }

    SentenceModel(Supplier<EmbeddingModel> loading) {
        this.loading = loading;
    }

    /** Of length one; nothing on a machine where the model's native parts do not run. */
    Optional<float[]> direction(String sentence) {
        return model().map(it -> unit(it.embed(sentence).content().vector()));
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
