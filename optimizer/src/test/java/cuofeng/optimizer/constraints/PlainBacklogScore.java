package cuofeng.optimizer.constraints;

import cuofeng.optimizer.planning.PartRelease;
import cuofeng.optimizer.planning.Parts;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.Routes;
import cuofeng.optimizer.planning.StaggerSolution;
import java.math.BigInteger;
import java.util.TreeMap;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.calculator.EasyScoreCalculator;

/** The score as its definition reads, without arrays or cleverness: the oracle of the incremental one. */
public final class PlainBacklogScore implements EasyScoreCalculator<StaggerSolution, HardMediumSoftLongScore> {

    @Override
    public HardMediumSoftLongScore calculateScore(StaggerSolution solution) {
        PlanningModel model = solution.model();
        Parts parts = model.parts();
        Routes routes = model.routes();
        TreeMap<Integer, TreeMap<Integer, BigInteger>> arrivals = new TreeMap<>();
        BigInteger held = BigInteger.ZERO;
        for (PartRelease release : solution.getReleases()) {
            int part = release.getPart();
            long quantity = parts.quantity(part);
            for (int stop = routes.firstStop(parts.route(part));
                    stop < routes.firstStop(parts.route(part) + 1);
                    stop++) {
                int first = release.getSlot() + routes.delaySlots(stop);
                long late = quantity * routes.latePercent(stop);
                TreeMap<Integer, BigInteger> atNode =
                        arrivals.computeIfAbsent(routes.node(stop), node -> new TreeMap<>());
                atNode.merge(first, BigInteger.valueOf(quantity * routes.earlyPercent(stop)), BigInteger::add);
                atNode.merge(first + 1, BigInteger.valueOf(late), BigInteger::add);
            }
            long slotsHeld = (long) release.getSlot() - parts.ready(part);
            held = held.add(BigInteger.valueOf(quantity * slotsHeld));
        }
        BigInteger violation = BigInteger.ZERO;
        BigInteger backlogCost = BigInteger.ZERO;
        for (int node = 0; node < model.nodeCount(); node++) {
            BigInteger backlog = BigInteger.ZERO;
            for (int slot = 0; slot < model.horizon(); slot++) {
                backlog = backlog.add(BigInteger.valueOf(model.fixedLoad(node, slot)))
                        .add(arrivals.getOrDefault(node, new TreeMap<>()).getOrDefault(slot, BigInteger.ZERO))
                        .subtract(BigInteger.valueOf(model.capacity(node, slot)))
                        .max(BigInteger.ZERO);
                backlogCost = backlogCost.add(backlog.multiply(BigInteger.valueOf(model.weight(node))));
                violation = violation.add(
                        backlog.subtract(BigInteger.valueOf(model.limit(node))).max(BigInteger.ZERO));
            }
        }
        return HardMediumSoftLongScore.of(
                violation.negate().longValueExact(),
                backlogCost.negate().longValueExact(),
                held.negate().longValueExact());
    }
}
