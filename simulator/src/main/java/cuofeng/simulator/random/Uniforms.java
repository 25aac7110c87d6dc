package cuofeng.simulator.random;

/** A source of independent uniform numbers in (0, 1). */
public interface Uniforms {

    double next();
}
