package cn.anxian.kernel.web;

import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** A moment on the wire is Beijing time with its offset; any offset is understood. */
@Configuration(proxyBeanMethods = false)
class TimeJson {

    @Bean
    JacksonModule timeModule() {
        return new SimpleModule("time").addSerializer(Instant.class, new MomentWriter());
    }

    /** 0026 and 1230 are slips of the hand: they are told to whoever sends them. What is kept is read as it is. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ServerHttpMessageConvertersCustomizer whatIsSentLiesInReach(JsonMapper kept) {
        JacksonModule reach = new SimpleModule("reach")
                .addDeserializer(
                        Instant.class,
                        new ReachReader<>(
                                Instant.class,
                                InstantDeserializer.INSTANT,
                                moment -> LocalDate.ofInstant(moment, BusinessClock.ZONE)))
                .addDeserializer(
                        LocalDate.class,
                        new ReachReader<>(LocalDate.class, LocalDateDeserializer.INSTANCE, Function.identity()));
        JsonMapper sent = kept.rebuild().addModule(reach).build();
        return converters -> converters.withJsonConverter(new JacksonJsonHttpMessageConverter(sent));
    }

    private static final class MomentWriter extends StdSerializer<Instant> {

        MomentWriter() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant moment, JsonGenerator json, SerializationContext context) {
            json.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(BusinessClock.ZONE)));
        }
    }

    private static final class ReachReader<T> extends StdDeserializer<T> {

        private final ValueDeserializer<T> reader;
        private final Function<T, LocalDate> day;

        ReachReader(Class<T> type, ValueDeserializer<T> reader, Function<T, LocalDate> day) {
            super(type);
            this.reader = reader;
            this.day = day;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            T time = reader.deserialize(json, context);
            if (!Asked.isInReach(day.apply(time))) {
                throw BadInput.in(Objects.requireNonNullElse(json.currentName(), "body"), Asked.OUT_OF_REACH);
            }
            return time;
        }
    }
}
