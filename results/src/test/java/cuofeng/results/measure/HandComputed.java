package cuofeng.results.measure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Ids of the measures that a test reads and compares with figures worked out by hand. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface HandComputed {
    String[] value();
}
