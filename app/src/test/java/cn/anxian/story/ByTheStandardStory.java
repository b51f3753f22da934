package cn.anxian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.anxian.account.Logins;
import cn.anxian.house.Proves;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Lines of the standard that no other story comes across. */
class ByTheStandardStory extends Story {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private Offices offices;

    @Test
    @Proves("3.4.1")
    void behind_tls_the_browser_is_told_to_come_by_tls_only_for_a_year_and_everywhere_below() throws Exception {
        assertThat(MockMvcBuilders.webAppContextSetup(context)
                        .apply(springSecurity())
                        .build()
                        .perform(get("/actuator/health").secure(true))
                        .andReturn()
                        .getResponse()
                        .getHeader("Strict-Transport-Security"))
                .contains("max-age=31536000", "includeSubDomains");
    }

    @Test
    @Proves("3.4.2")
    void no_other_origin_is_let_in() {
        Visitor.Answer answer = visitor()
                .send(visitor()
                        .request("/api/session")
                        .header("Origin", "https://elsewhere.example")
                        .GET());

        assertThat(answer.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase().startsWith("access-control-"));
    }

    @Test
    @Proves("3.5.3")
    void nothing_that_carries_a_command_is_asked_for_with_get() {
        Set<String> writes = new HashSet<>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            if (Arrays.stream(method.getMethodParameters())
                    .anyMatch(each -> each.getParameterType() == CommandId.class
                            && each.hasParameterAnnotation(RequestHeader.class))) {
                assertThat(mapping.getMethodsCondition().getMethods())
                        .as(mapping.toString())
                        .isNotEmpty()
                        .isSubsetOf(RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE);
                writes.add(mapping.toString());
            }
        });
        assertThat(writes).hasSizeGreaterThan(20);
    }

    @Test
    @Proves("7.2.3")
    void a_sessions_name_has_a_hundred_and_forty_four_random_bits() {
        String login = logins.ofHolder(offices.held(Role.TOWN, SmallCity.TOWN));
        Set<String> names = new HashSet<>();
        for (int time = 0; time < 3; time++) {
            Visitor visitor = visitor();
            visitor.signIn(login, Logins.PASSWORD);
            names.add(new String(
                    Base64.getDecoder().decode(visitor.cookie("anxian").orElseThrow()), StandardCharsets.US_ASCII));
        }
        assertThat(names).hasSize(3).allMatch(name -> name.matches("[0-9a-f]{36}"));
    }

    @Test
    @Proves("13.4.4")
    void trace_is_not_answered() {
        Visitor.Answer answer = visitor()
                .send(visitor()
                        .request("/api/session")
                        .header("X-Told", "told-in-confidence")
                        .method("TRACE", BodyPublishers.noBody()));

        assertThat(answer.status()).isBetween(400, 405);
        assertThat(new String(answer.bytes(), StandardCharsets.UTF_8)).doesNotContain("told-in-confidence");
    }

    @Test
    @Proves("13.4.3")
    void no_folder_is_listed() {
        String frontPage = text(visitor().get("/"));
        for (String folder : List.of("/assets/", "/assets", "/static/", "/WEB-INF/", "/META-INF/")) {
            Visitor.Answer answer = visitor().get(folder);
            assertThat(answer.status() == 404 || text(answer).equals(frontPage))
                    .as(folder + " → " + answer)
                    .isTrue();
        }
    }

    private static String text(Visitor.Answer answer) {
        return new String(answer.bytes(), StandardCharsets.UTF_8);
    }
}
