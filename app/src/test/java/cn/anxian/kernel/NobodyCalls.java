package cn.anxian.kernel;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Where nobody has signed in and no database is asked. */
public final class NobodyCalls {

    private NobodyCalls() {}

    public static CurrentCaller nobody() {
        return new CurrentCaller(new DriverManagerDataSource());
    }
}
