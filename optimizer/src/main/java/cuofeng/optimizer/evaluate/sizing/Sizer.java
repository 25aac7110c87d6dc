package cuofeng.optimizer.evaluate.sizing;

import cuofeng.optimizer.evaluate.sizing.Sizing.Answer;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.Targets.Target;
import cuofeng.simulator.outcome.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds the least-cost surge capacity that meets a scenario's targets: buys, prunes, exchanges, tries all cheaper baskets
 * where they are few, and confirms on replications that the search has not seen. If a confirmation fails, its
 * replications join training, more is bought, and a fresh confirmation is made. Capacity that meets the targets in
 * training only by chance is the rule and not the exception, because the cheapest of many was chosen (the optimizer's
 * curse); confirmation on fresh replications is what the promise rests on. No chance of its own and no clock: results
 * repeat to the bit.
 */
public final class Sizer {

    /** Confirmations after which the promise would ask more of chance than training can deliver. */
    static final int MOST_ATTEMPTS = 6;

    private final Assurance assurance;
    private final int mostEvaluations;
    private final Runnable onTried;

    /**
     * @param mostEvaluations candidates simulated in training at most, {@code >= 1}
     * @param onTried told of each
     */
    public Sizer(Assurance assurance, int mostEvaluations, Runnable onTried) {
        this.assurance = assurance;
        this.mostEvaluations = mostEvaluations;
        this.onTried = onTried;
    }

    /**
     * Sizes a scenario.
     *
     * @param scenario with at least one target of a figure
     * @param schedule that its shipments follow; only guesses of where vehicles are short look at it
     */
    public Sizing size(Scenario scenario, Schedule schedule, Trials trials) {
        List<Target> targets = scenario.targets().figures();
        List<SurgeOffer> offers = SurgeOffers.of(scenario);
        Workshop workshop = new Workshop(scenario, offers, targets, trials, mostEvaluations, onTried);
        LaneLoads lanes = new LaneLoads(new Shipments(scenario), schedule);
        return new Run(scenario, workshop, new Buying(workshop, lanes), new Pruning(workshop, lanes), trials).size();
    }

    private final class Run {

        private final Scenario scenario;
        private final Workshop workshop;
        private final Buying buying;
        private final Pruning pruning;
        private final Trials trials;
        private final List<List<Standing>> attempts = new ArrayList<>();
        private boolean leastCost;

        Run(Scenario scenario, Workshop workshop, Buying buying, Pruning pruning, Trials trials) {
            this.scenario = scenario;
            this.workshop = workshop;
            this.buying = buying;
            this.pruning = pruning;
            this.trials = trials;
        }

        Sizing size() {
            Tried start = workshop.tryOut(new int[workshop.offers().size()]);
            Goal goal = Goal.first(workshop.targets(), assurance, start);
            Tried now = buying.open(scenario, start, goal);
            while (true) {
                now = buying.reach(now, goal);
                if (!goal.isReached(now)) {
                    Answer why = workshop.isSpent() ? Answer.EVALUATIONS_SPENT : Answer.NOT_FOR_SALE;
                    return sizing(why, start, now, goal);
                }
                now = cheapest(now, goal);
                List<Standing> confirmed = confirm(now, goal.attempt());
                attempts.add(confirmed);
                if (confirmed.stream().allMatch(Standing::met)) {
                    return sizing(Answer.ENOUGH, start, now, goal);
                }
                if (goal.attempt() == MOST_ATTEMPTS) {
                    return sizing(Answer.NOT_CONFIRMED, start, now, goal);
                }
                if (workshop.isSpent()) {
                    return sizing(Answer.EVALUATIONS_SPENT, start, now, goal);
                }
                workshop.learn();
                now = workshop.tryOut(now.levels());
                goal = goal.stricter(now, confirmed);
            }
        }

        private Tried cheapest(Tried reached, Goal goal) {
            Tried pruned = pruning.exchange(pruning.prune(reached, goal), goal);
            CheapestFirst all = new CheapestFirst(workshop);
            Optional<List<int[]>> cheaper = all.cheaperThan(pruned);
            leastCost = cheaper.isPresent();
            return cheaper.map(baskets -> all.cheapest(baskets, pruned, goal)).orElse(pruned);
        }

        private List<Standing> confirm(Tried tried, int attempt) {
            List<Outcome> fresh = trials.confirm(tried.basket(), attempt);
            double[][] values = workshop.values(tried.scenario(), fresh);
            List<Standing> standings = new ArrayList<>();
            for (int t = 0; t < values.length; t++) {
                standings.add(assurance.standing(workshop.targets().get(t), values[t], attempt, values.length));
            }
            return standings;
        }

        private Sizing sizing(Answer answer, Tried start, Tried now, Goal goal) {
            return new Sizing(
                    answer,
                    now.scenario(),
                    purchases(now.levels()),
                    now.yuan(),
                    goal.standings(start),
                    goal.standings(now),
                    attempts,
                    answer == Answer.ENOUGH ? OptionalInt.of(goal.attempt()) : OptionalInt.empty(),
                    workshop.evaluations(),
                    leastCost && answer == Answer.ENOUGH);
        }

        private List<Purchase> purchases(int[] levels) {
            List<Purchase> purchases = new ArrayList<>();
            for (SurgeKind kind : SurgeKind.values()) {
                for (int i = 0; i < levels.length; i++) {
                    SurgeOffer offer = workshop.offers().get(i);
                    if (levels[i] > 0 && offer.kind() == kind) {
                        LocalDate day = scenario.season().timeAxis().date(offer.day());
                        purchases.add(new Purchase(
                                kind,
                                where(offer),
                                day,
                                offer.amount(levels[i]),
                                offer.parcels(levels[i]),
                                offer.yuan(levels[i])));
                    }
                }
            }
            return purchases;
        }

        private String where(SurgeOffer offer) {
            return switch (offer.kind()) {
                case COURIERS -> scenario.outlets().get(offer.place()).id();
                case SHIFTS, SCREENING, SORTING ->
                    scenario.hubs().get(offer.place()).id();
                case VEHICLES -> {
                    Lane lane = scenario.lanes().get(offer.place());
                    yield lane.name();
                }
            };
        }
    }
}
