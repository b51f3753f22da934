package cn.anxian.kernel.web;

import cn.anxian.kernel.BusinessClock;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Every download carries in its name the day on which it was made: 隐患台账-20260930.xlsx. */
@RestControllerAdvice
class DatedDownloads implements ResponseBodyAdvice<byte[]> {

    private final BusinessClock clock;

    DatedDownloads(BusinessClock clock) {
        this.clock = clock;
    }

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return byte[].class.equals(answer.nested().getNestedParameterType());
    }

    @Override
    public byte @Nullable [] beforeBodyWrite(
            byte @Nullable [] body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        ContentDisposition said = response.getHeaders().getContentDisposition();
        String name = said.getFilename();
        if (said.isAttachment() && name != null) {
            int ending = name.lastIndexOf('.');
            String day = DateTimeFormatter.BASIC_ISO_DATE.format(clock.today());
            response.getHeaders()
                    .set(
                            "Content-Disposition",
                            Download.attachment(name.substring(0, ending) + "-" + day + name.substring(ending)));
        }
        return body;
    }
}
