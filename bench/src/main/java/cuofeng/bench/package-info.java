/**
 * How fast the simulator is, beside plain simulations of the same model. One question per class; {@code
 * docs/performance.md} is made from what they print.
 */
package cuofeng.bench;
