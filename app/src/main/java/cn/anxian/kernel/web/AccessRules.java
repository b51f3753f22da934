package cn.anxian.kernel.web;

import cn.anxian.kernel.Allow;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads {@link Allow} before a controller method runs. What carries no rule is refused. */
@Component
class AccessRules implements HandlerInterceptor, WebMvcConfigurer {

    private final CurrentCaller callers;

    AccessRules(CurrentCaller callers) {
        this.callers = callers;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || isTheFrameworksOwn(method)) {
            return true;
        }
        Allow rule = method.getMethodAnnotation(Allow.class);
        if (rule != null && rule.anyone()) {
            return true;
        }
        Caller caller = callers.get();
        if (!caller.isSomebody()) {
            throw Refusal.signedOut();
        }
        if (rule == null || !(rule.signedIn() || caller.is(rule.value()))) {
            throw Refusal.notAllowed("您的岗位（" + caller.role().chinese() + "）无权进行此项操作。");
        }
        return true;
    }

    private static boolean isTheFrameworksOwn(HandlerMethod method) {
        return !method.getBeanType().getName().startsWith("cn.anxian.");
    }
}
