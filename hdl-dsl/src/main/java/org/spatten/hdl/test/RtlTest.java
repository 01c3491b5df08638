package org.spatten.hdl.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A JUnit 5 test that runs once on every engine on the class path. It takes an {@link Engine}; its
 * simulations are closed when it ends, and a failure tells engine, seed, cycle, the ports' values
 * in the last cycles and how to see it again.
 *
 * <p>System properties: {@code rtl.engines} narrows the engines ({@code jvm,verilator}); {@code
 * rtl.seed} replaces the seed, which otherwise follows from the test's name; {@code rtl.waves} is a
 * folder for waveforms of all simulations ({@code Test.method.jvm.fst}).
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(RtlTestExtension.class)
public @interface RtlTest {
  /** Names of the engines to run on; empty means all. */
  String[] engines() default {};
}
