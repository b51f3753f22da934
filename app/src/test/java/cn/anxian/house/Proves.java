package cn.anxian.house;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which requirements of OWASP ASVS 5.0.0 a test proves; {@code docs/security.md} is drawn from it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Proves {

    /** Numbers as in the standard: {@code 3.4.4}. */
    String[] value();
}
