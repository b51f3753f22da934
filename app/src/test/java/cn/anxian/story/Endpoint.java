package cn.anxian.story;

import cn.anxian.kernel.Allow;
import cn.anxian.kernel.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One endpoint of the running application, with the rule that stands on it. */
record Endpoint(String method, String pattern, Allow rule) {

    static List<Endpoint> all(RequestMappingHandlerMapping mappings) {
        List<Endpoint> endpoints = new ArrayList<>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getName().startsWith("cn.anxian.")) {
                for (String pattern : mapping.getPatternValues()) {
                    for (RequestMethod method : mapping.getMethodsCondition().getMethods()) {
                        endpoints.add(new Endpoint(method.name(), pattern, handler.getMethodAnnotation(Allow.class)));
                    }
                }
            }
        });
        endpoints.removeIf(endpoint -> !endpoint.pattern().startsWith("/api/"));
        endpoints.sort(Comparator.comparing(Endpoint::toString));
        return endpoints;
    }

    boolean anyone() {
        return rule.anyone();
    }

    boolean allows(Role role) {
        return rule.anyone() || rule.signedIn() || Arrays.asList(rule.value()).contains(role);
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
