package cuofeng.simulator.validation;

/** Steady state of queues with Poisson arrivals (Gross, Shortle, Thompson and Harris, Fundamentals of Queueing Theory). */
final class QueueFormulas {

    private QueueFormulas() {}

    /** Mean number waiting in M/M/c. */
    static double waitingMMc(double arrivalRate, double serviceRate, int servers) {
        double load = arrivalRate / serviceRate;
        double perServer = load / servers;
        return probabilityMMc(arrivalRate, serviceRate, servers, servers)
                * perServer
                / ((1 - perServer) * (1 - perServer));
    }

    /** Probability of n in the system in M/M/c. */
    static double probabilityMMc(double arrivalRate, double serviceRate, int servers, int n) {
        double load = arrivalRate / serviceRate;
        double sum = 0;
        double term = 1;
        for (int k = 0; k < servers; k++) {
            sum += term;
            term *= load / (k + 1);
        }
        double empty = 1 / (sum + term / (1 - load / servers));
        double probability = empty;
        for (int k = 1; k <= n; k++) {
            probability *= load / Math.min(k, servers);
        }
        return probability;
    }

    /** Probability of n or more in the system in M/M/c. */
    static double atLeastMMc(double arrivalRate, double serviceRate, int servers, int n) {
        double fewer = 0;
        for (int k = 0; k < n; k++) {
            fewer += probabilityMMc(arrivalRate, serviceRate, servers, k);
        }
        return 1 - fewer;
    }

    /** Mean number waiting in M/G/1 (Pollaczek and Khinchine). */
    static double waitingMG1(double utilisation, double cv) {
        return utilisation * utilisation * (1 + cv * cv) / (2 * (1 - utilisation));
    }

    /**
     * Mean number left behind by vehicles of a fixed timetable (Bailey 1954): the fixed point of
     * L' = max(0, L + Poisson(mean) - room), by iteration of its distribution.
     */
    static double leftBehind(double meanPerHeadway, int room) {
        int size = 40 * room;
        double[] poisson = poisson(meanPerHeadway, size);
        double[] left = new double[size];
        left[0] = 1;
        double mean = -1;
        for (int iteration = 0; iteration < 20_000; iteration++) {
            double[] next = afterDeparture(left, poisson, room);
            double nextMean = 0;
            for (int n = 0; n < size; n++) {
                nextMean += n * next[n];
            }
            if (StrictMath.abs(nextMean - mean) < 1e-13) {
                return nextMean;
            }
            left = next;
            mean = nextMean;
        }
        throw new AssertionError("no fixed point for %s per headway and room for %d".formatted(meanPerHeadway, room));
    }

    private static double[] afterDeparture(double[] left, double[] poisson, int room) {
        double[] next = new double[left.length];
        for (int n = 0; n < left.length; n++) {
            // Beyond this the chain's mass is below the rounding of a double.
            if (left[n] < 1e-18) {
                continue;
            }
            for (int arrived = 0; arrived < poisson.length; arrived++) {
                int rest = Math.min(left.length - 1, Math.max(0, n + arrived - room));
                next[rest] += left[n] * poisson[arrived];
            }
        }
        return next;
    }

    private static double[] poisson(double mean, int size) {
        double[] probability = new double[size];
        probability[0] = StrictMath.exp(-mean);
        for (int n = 1; n < size; n++) {
            probability[n] = probability[n - 1] * mean / n;
        }
        return probability;
    }
}
