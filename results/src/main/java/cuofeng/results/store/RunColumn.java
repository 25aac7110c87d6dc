package cuofeng.results.store;

import cuofeng.results.measure.Estimate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A plan of a run beside others. */
public final class RunColumn {

    private final String run;
    private final StoredRun provenance;
    private final String plan;
    private final List<StoredFigure> figures;
    private final Map<Place, StoredFigure> byPlace = new HashMap<>();

    private record Place(String kpi, String scope) {}

    /**
     * A column.
     *
     * @param run what the run is called
     * @param figures of the plan, in the order of the catalogue
     */
    public RunColumn(String run, StoredRun provenance, String plan, List<StoredFigure> figures) {
        this.run = run;
        this.provenance = provenance;
        this.plan = plan;
        this.figures = List.copyOf(figures);
        figures.forEach(figure -> byPlace.put(new Place(figure.kpi(), figure.scope()), figure));
    }

    public String run() {
        return run;
    }

    public String scenario() {
        return provenance.scenario();
    }

    public long seed() {
        return provenance.seed();
    }

    public StoredRun provenance() {
        return provenance;
    }

    public String plan() {
        return plan;
    }

    public List<StoredFigure> figures() {
        return figures;
    }

    public Optional<StoredFigure> find(String kpi, String scope) {
        return Optional.ofNullable(byPlace.get(new Place(kpi, scope)));
    }

    /**
     * A figure of this column less that of another, paired by replication: with the same seed both saw the same orders, as
     * far as their scenarios say the same.
     *
     * @return empty for the column itself, if the seeds differ, or if the other has no such figure
     */
    public Optional<Estimate> difference(RunColumn base, StoredFigure figure) {
        if (base == this || base.seed() != seed()) {
            return Optional.empty();
        }
        return base.find(figure.kpi(), figure.scope()).flatMap(figure::less);
    }
}
