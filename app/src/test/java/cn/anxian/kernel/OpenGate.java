package cn.anxian.kernel;

import org.springframework.stereotype.Component;

/** Takes the services' own filter away, so that a test sees row-level security stand alone. */
@Component
public class OpenGate {

    private final ScopeFilter filter;

    OpenGate(ScopeFilter filter) {
        this.filter = filter;
    }

    public void open() {
        filter.leaveOpen(true);
    }

    public void close() {
        filter.leaveOpen(false);
    }
}
