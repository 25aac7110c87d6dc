package cuofeng.optimizer.prices;

import cuofeng.optimizer.planning.PlanningModel;

/**
 * What load that waits in a node at the end of a slot costs the relaxation: {@code weight x B + penalty x max(0, B -
 * limit)}. By duality, prices of the node pay {@code limit x max(0, p(t) - p(t+1) - weight)} and may not fall by more than
 * weight + penalty from a slot to the next.
 */
enum BacklogCost {

    /** Weighted backlog, which storage limits do not bound: plans may break them. */
    UNLIMITED {
        @Override
        double weight(PlanningModel model, int node) {
            return model.weight(node);
        }

        @Override
        double penalty(PlanningModel model) {
            return 0;
        }
    },

    /** Weighted backlog, with limits kept at (nearly) any price. */
    LIMITED {
        @Override
        double weight(PlanningModel model, int node) {
            return model.weight(node);
        }

        /** Waiting elsewhere for days instead is still cheaper. A finite price keeps the method's steps in range. */
        @Override
        double penalty(PlanningModel model) {
            return SLOTS_OF_WAITING * priceUnit(model);
        }
    },

    /** Load above limits alone: how little of it any plan can have. */
    VIOLATION {
        @Override
        double weight(PlanningModel model, int node) {
            return 0;
        }

        @Override
        double penalty(PlanningModel model) {
            return 1;
        }

        @Override
        double priceUnit(PlanningModel model) {
            return 1;
        }
    };

    private static final double SLOTS_OF_WAITING = 50;

    abstract double weight(PlanningModel model, int node);

    abstract double penalty(PlanningModel model);

    /** What a slot of waiting costs where it is dearest: the size of prices. */
    double priceUnit(PlanningModel model) {
        double heaviest = 1;
        for (int node = 0; node < model.nodeCount(); node++) {
            heaviest = Math.max(heaviest, (double) model.weight(node));
        }
        return heaviest;
    }
}
