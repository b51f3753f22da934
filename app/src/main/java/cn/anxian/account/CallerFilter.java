package cn.anxian.account;

import cn.anxian.account.Standing.Inside;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Makes every request run as whoever sent it, from his post; a session that no longer counts is ended first. */
class CallerFilter extends OncePerRequestFilter {

    private static final String API_DOCS = "/v3/api-docs";

    private final Sessions sessions;
    private final SessionEnds ends;
    private final CurrentCaller callers;
    private final AccountSettings settings;
    private final HandlerExceptionResolver problems;

    CallerFilter(
            Sessions sessions,
            SessionEnds ends,
            CurrentCaller callers,
            AccountSettings settings,
            HandlerExceptionResolver problems) {
        this.sessions = sessions;
        this.ends = ends;
        this.callers = callers;
        this.settings = settings;
        this.problems = problems;
    }

    /** By the path that decides which controller answers, in which {@code %61} is an a. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return !path.startsWith("/api/") && !path.startsWith(API_DOCS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Standing standing;
        try {
            standing = SessionMemory.of(request).map(sessions::standing).orElse(Standing.OUTSIDE);
        } catch (RuntimeException failure) {
            problems.resolveException(request, response, null, failure);
            return;
        }
        if (standing instanceof Standing.Outside) {
            SessionMemory.of(request).ifPresent(memory -> ends.ended(memory, request.getRemoteAddr()));
            SessionMemory.forget(request);
        }
        standing.remember(request);
        if (!(standing instanceof Inside) && hidesFrom(request)) {
            problems.resolveException(request, response, null, Refusal.signedOut());
            return;
        }
        Caller caller = standing instanceof Inside inside ? inside.caller() : Caller.ANONYMOUS;
        runAs(caller, request, response, chain);
    }

    /** The description of the interface is for whoever may use it; in the demo city that is everybody. */
    private boolean hidesFrom(HttpServletRequest request) {
        return !settings.demo() && request.getServletPath().startsWith(API_DOCS);
    }

    private void runAs(Caller caller, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ServletException[] refused = new ServletException[1];
        try {
            callers.as(caller, () -> {
                try {
                    chain.doFilter(request, response);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                } catch (ServletException failure) {
                    refused[0] = failure;
                }
                return caller;
            });
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        if (refused[0] != null) {
            throw refused[0];
        }
    }
}
