package cn.anxian.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may call a controller method. A method without one is closed to everybody and fails the build. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allow {

    Role[] value() default {};

    /** Every signed-in person, of any role. */
    boolean signedIn() default false;

    /** Without signing in. */
    boolean anyone() default false;
}
