package cn.anxian.kernel.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Outside of everything: who cannot even be asked for his session, because the database is away, is told so as everybody is. */
@Configuration(proxyBeanMethods = false)
class OuterDoor {

    /** Before the filter that looks up the session. */
    private static final int OUTERMOST = Ordered.HIGHEST_PRECEDENCE + 10;

    @Bean
    FilterRegistrationBean<Filter> outerDoorFilter(
            @Qualifier("handlerExceptionResolver") ObjectProvider<HandlerExceptionResolver> problems) {
        FilterRegistrationBean<Filter> registration =
                new FilterRegistrationBean<>((request, response, chain) -> pass(request, response, chain, problems));
        registration.addUrlPatterns("/*");
        registration.setOrder(OUTERMOST);
        return registration;
    }

    private static void pass(
            ServletRequest request,
            ServletResponse response,
            FilterChain chain,
            ObjectProvider<HandlerExceptionResolver> problems)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (DataAccessResourceFailureException
                | CannotCreateTransactionException
                | TransactionSystemException away) {
            if (response.isCommitted()) {
                throw away;
            }
            HttpServletResponse answer = (HttpServletResponse) response;
            answer.reset();
            answer.setHeader("Cache-Control", "no-store");
            answer.setHeader("X-Content-Type-Options", "nosniff");
            answer.setHeader(
                    "Content-Security-Policy",
                    "default-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'");
            answer.setHeader("Referrer-Policy", "same-origin");
            problems.getObject().resolveException((HttpServletRequest) request, answer, null, away);
        }
    }
}
