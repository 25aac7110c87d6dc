package cuofeng.results.report;

import cuofeng.results.document.Grid;
import cuofeng.results.measure.Estimate;
import cuofeng.results.run.CapacityValue;
import cuofeng.results.run.LeverSummary;
import cuofeng.results.run.OptimizationSummary;
import cuofeng.results.run.RunResults;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What levers contribute, what is bought, and where more capacity would be worth most. */
public final class LeverTables {

    private static final int CAPACITY_ROWS = 10;
    private static final int CAPACITY_ITEMS = 3;
    private static final int MEASURE_ROWS = 30;

    private final PlaceNames names;
    private final OptimizationSummary search;

    private LeverTables(Scenario scenario, OptimizationSummary search) {
        this.search = search;
        this.names = new PlaceNames(scenario);
    }

    /** Tables with their headings for the report; none if no plan was searched for. */
    static List<Section> sections(RunResults run) {
        return run.optimization()
                .map(search -> new LeverTables(run.scenario(), search).sections())
                .orElse(List.of());
    }

    /** Where more capacity would be worth most; no rows if no plan was searched for. */
    static Grid highestValues(RunResults run) {
        return run.optimization()
                .map(search -> new LeverTables(run.scenario(), search).capacity())
                .orElseGet(() -> Grid.of(Phrase.H_CAPACITY.text(), List.of(), List.of()));
    }

    /**
     * A table with what it says in words.
     *
     * @param id of the table
     */
    record Section(String id, Text title, Text lead, Grid grid) {
        boolean hasLead() {
            return !lead.zh().isEmpty();
        }
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        search.levers().ifPresent(levers -> {
            Text lead = Phrase.LEVERS_LEAD.with(
                    Numerals.count(levers.budgetYuan()),
                    Numerals.count(levers.cases().get(0).yuan()));
            sections.add(new Section("levers", Phrase.H_LEVERS.text(), lead, cases(levers)));
            if (!levers.measures().isEmpty()) {
                sections.add(new Section("measures", Phrase.H_MEASURES.text(), Text.of(""), measures(levers)));
            }
        });
        return sections;
    }

    private static Grid cases(LeverSummary levers) {
        LeverSummary.Case all = levers.cases().get(0);
        boolean simulated = !all.simulatedParcelHours().isEmpty();
        List<Text> head = new ArrayList<>(List.of(
                Phrase.LEVER_CASE.text(),
                Phrase.LEVER_YUAN.text(),
                Phrase.LEVER_OBJECTIVE.text(),
                Phrase.LEVER_DIFFERENCE.text()));
        if (simulated) {
            head.add(Phrase.LEVER_SIMULATED.text());
            head.add(Phrase.LEVER_DIFFERENCE.text());
        }
        List<Grid.Row> rows = new ArrayList<>();
        for (LeverSummary.Case one : levers.cases()) {
            List<Grid.Cell> cells = new ArrayList<>(List.of(
                    Cells.count(one.yuan()),
                    Cells.count(one.objective()),
                    one.equals(all) ? Cells.none() : signed(one.objective() - all.objective())));
            if (simulated) {
                cells.add(interval(one.simulatedParcelHours().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray()));
                cells.add(one.equals(all) ? Cells.none() : interval(one.simulatedLess(all)));
            }
            rows.add(new Grid.Row(name(one), cells));
        }
        return Grid.of(Phrase.H_LEVERS.text(), head, rows);
    }

    private static Grid.Cell signed(double value) {
        Text count = Numerals.count(value);
        return Grid.Cell.of(value > 0 ? new Text("+" + count.zh(), "+" + count.en()) : count, value);
    }

    private static Grid.Cell interval(double[] values) {
        Estimate estimate = Estimate.of(values);
        return Grid.Cell.of(Numerals.withIntervalAndUnit(Scale.of(estimate.mean(), 0), estimate), estimate.mean());
    }

    private static Text name(LeverSummary.Case one) {
        if (one.on().isEmpty()) {
            return Phrase.LEVERS_NONE.text();
        }
        if (one.off().isEmpty()) {
            return Phrase.LEVERS_ALL.text();
        }
        return Phrase.LEVERS_WITHOUT.with(
                Phrase.items(one.off().stream().map(LeverTables::lever).toList()));
    }

    private static Text lever(String id) {
        return switch (id) {
            case "surge_couriers" -> Phrase.LEVER_SURGE_COURIERS.text();
            case "surge_shifts" -> Phrase.LEVER_SURGE_SHIFTS.text();
            case "surge_vehicles" -> Phrase.LEVER_SURGE_VEHICLES.text();
            case "preposition" -> Phrase.LEVER_PREPOSITION.text();
            case "transit_hub" -> Phrase.LEVER_TRANSIT_HUB.text();
            default -> throw new AssertionError("lever (%s) has no name".formatted(id));
        };
    }

    private Grid measures(LeverSummary levers) {
        List<Text> head = List.of(
                Phrase.LEVER_CASE.text(),
                Phrase.MEASURE_WHERE.text(),
                Phrase.MEASURE_WHEN.text(),
                Phrase.MEASURE_AMOUNT.text(),
                Phrase.LEVER_YUAN.text(),
                Phrase.MEASURE_SAVED.text());
        List<Grid.Row> rows = levers.measures().stream()
                .limit(MEASURE_ROWS)
                .map(measure -> new Grid.Row(
                        lever(measure.lever()),
                        List.of(
                                Cells.text(names.of(measure.where())),
                                Cells.text(measure.day().map(Numerals::day).orElseGet(Phrase.MEASURE_ALL_SEASON::text)),
                                Cells.text(amount(measure)),
                                Cells.count(measure.yuan()),
                                Cells.count(measure.savedParcelHours()))))
                .toList();
        return new Grid(Phrase.H_MEASURES.text(), head, rows, true);
    }

    private static Text amount(LeverSummary.Measure measure) {
        return switch (measure.unit()) {
            case "couriers" -> Phrase.MEASURE_COURIERS.with(Numerals.count(measure.amount()));
            case "vehicles" -> Phrase.MEASURE_VEHICLES.with(Numerals.count(measure.amount()));
            case "factor" -> Text.of("× " + Numerals.digits(measure.amount(), 2));
            default -> Numerals.percent(measure.amount());
        };
    }

    private List<CapacityValue> highest(int rows) {
        // A sort keeps rows of equal value in their order: by node, then time.
        return search.capacityValues().stream()
                .sorted(Comparator.comparingDouble(CapacityValue::savedParcelHours)
                        .reversed())
                .limit(rows)
                .toList();
    }

    private Grid capacity() {
        List<Text> head =
                List.of(Phrase.CAPACITY_NODE.text(), Phrase.CAPACITY_SLOT.text(), Phrase.CAPACITY_SAVED.text());
        List<Grid.Row> rows = highest(CAPACITY_ROWS).stream()
                .map(value -> new Grid.Row(
                        names.node(value.node()),
                        List.of(
                                Cells.text(Numerals.slotStart(value.slotStart())),
                                Cells.count(value.savedParcelHours()))))
                .toList();
        return Grid.of(Phrase.H_CAPACITY.text(), head, rows);
    }

    /** Lines for a terminal: the contribution of levers, then where capacity is worth most; none if there is neither. */
    public static List<String> lines(Scenario scenario, OptimizationSummary search, Language language) {
        LeverTables tables = new LeverTables(scenario, search);
        List<String> lines = new ArrayList<>();
        search.levers().ifPresent(levers -> lines.addAll(table(cases(levers), language)));
        if (!search.capacityValues().isEmpty()) {
            List<Text> items = tables.highest(CAPACITY_ITEMS).stream()
                    .map(value -> Phrase.CONSOLE_CAPACITY_ITEM.with(
                            tables.names.node(value.node()),
                            Numerals.slotStart(value.slotStart()),
                            Numerals.count(value.savedParcelHours())))
                    .toList();
            lines.add(ConsoleTable.printable(language.of(Phrase.CONSOLE_CAPACITY.with(Phrase.items(items)))));
        }
        return lines;
    }

    private static List<String> table(Grid grid, Language language) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(grid.head().stream().map(language::of).toList());
        for (Grid.Row row : grid.rows()) {
            List<String> cells = new ArrayList<>();
            cells.add(language.of(row.name()));
            row.cells().forEach(cell -> cells.add(language.of(cell.text())));
            rows.add(cells);
        }
        return ConsoleTable.lines(rows, 1);
    }
}
