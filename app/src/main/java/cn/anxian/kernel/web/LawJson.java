package cn.anxian.kernel.web;

import cn.anxian.law.Basis;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** A basis on the wire: its stable form and, beside it, how a Chinese document cites it. */
@Configuration(proxyBeanMethods = false)
class LawJson {

    /** The shape that {@link #lawModule} writes; it describes the interface for the API document. */
    record BasisShape(
            String kind,
            String law,
            String article,
            String citation,
            @org.jspecify.annotations.Nullable String quote,
            boolean verified) {}

    @Bean
    JacksonModule lawModule() {
        return new SimpleModule("law").addSerializer(Basis.class, new BasisWriter());
    }

    private static final class BasisWriter extends StdSerializer<Basis> {

        BasisWriter() {
            super(Basis.class);
        }

        @Override
        public void serialize(Basis basis, JsonGenerator json, SerializationContext context) {
            context.writeValue(
                    json,
                    new BasisShape(
                            basis.kind().code(),
                            basis.law(),
                            basis.article(),
                            basis.citation(),
                            basis.quote().words().orElse(null),
                            basis.verified()));
        }
    }
}
