package cn.anxian.kernel.web;

import cn.anxian.kernel.BusinessClock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** A moment on the wire is Beijing time with its offset; any offset is understood. */
@Configuration(proxyBeanMethods = false)
class TimeJson {

    @Bean
    JacksonModule timeModule() {
        return new SimpleModule("time").addSerializer(Instant.class, new MomentWriter());
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
}
