/**
 * The fractional relaxation of the planning model: node prices, a certified lower bound, and a fractional plan.
 *
 * <p>A node's price in a slot is what one more arrival there would cost: with weight w, 0 &lt;= price(t) &lt;= w +
 * price(t+1). Any such prices give a lower bound on every plan's backlog ({@link
 * cuofeng.optimizer.prices.DualBound}); {@link cuofeng.optimizer.prices.PriceSearch} finds good ones with a fractional
 * plan that answers them.
 */
package cuofeng.optimizer.prices;
