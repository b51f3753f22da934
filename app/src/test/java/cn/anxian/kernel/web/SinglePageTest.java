package cn.anxian.kernel.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Bean;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

class SinglePageTest {

    @EnableWebMvc
    static class Web {
        @Bean
        SinglePage singlePage() {
            return new SinglePage("classpath:/single-page/");
        }
    }

    private final MockMvc browser = browser();

    @ParameterizedTest
    @ValueSource(strings = {"/index.html", "/hazards", "/hazards/0198c7a2-1111-7000-8000-000000000000", "/answers"})
    void every_page_is_the_one_file_and_is_asked_for_anew(String path) throws Exception {
        browser.perform(get(path))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("安弦")))
                .andExpect(header().string("Cache-Control", "no-cache"));
    }

    @Test
    void the_root_is_that_page() throws Exception {
        browser.perform(get("/")).andExpect(forwardedUrl("/index.html"));
    }

    @Test
    void a_file_with_its_hash_in_its_name_never_changes() throws Exception {
        browser.perform(get("/assets/app-3f2a.js"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"));
    }

    @Test
    void another_file_is_asked_for_anew() throws Exception {
        browser.perform(get("/favicon.svg"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-cache"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/no-such-thing",
                "/api",
                "/actuator/env",
                "/v3/no-such-thing",
                "/assets/app-0000.js",
                "/robots.txt",
                "/../application.yaml",
                "/%2e%2e/application.yaml"
            })
    void nothing_else_is_answered_with_the_page(String path) throws Exception {
        browser.perform(get(java.net.URI.create(path))).andExpect(status().is4xxClientError());
    }

    private static MockMvc browser() {
        AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.register(Web.class);
        context.refresh();
        return MockMvcBuilders.webAppContextSetup(context)
                .defaultResponseCharacterEncoding(StandardCharsets.UTF_8)
                .build();
    }
}
