package cuofeng.results.measure;

import java.util.List;
import java.util.stream.Stream;

/** The catalogue of all measures, in the order of tables. */
public final class Measures {

    public static final List<Measure> ALL = Stream.of(
                    BacklogMeasures.ALL,
                    VolumeMeasures.ALL,
                    ServiceMeasures.ALL,
                    HandoverMeasures.ALL,
                    ResourceMeasures.ALL,
                    CourierMeasures.ALL,
                    PackagingMeasures.ALL,
                    CostMeasures.ALL)
            .flatMap(List::stream)
            .toList();

    private Measures() {}

    /**
     * The measure with an id.
     *
     * @throws IllegalArgumentException if the catalogue has none
     */
    public static Measure byId(String id) {
        return ALL.stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no measure (%s)".formatted(id)));
    }
}
