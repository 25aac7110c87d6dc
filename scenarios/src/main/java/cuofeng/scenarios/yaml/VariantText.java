package cuofeng.scenarios.yaml;

import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Route;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Shipper;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.Surge;
import cuofeng.scenarios.model.Targets;
import cuofeng.scenarios.model.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/**
 * Writes a scenario that extends another and says what capacity was added to it: surges of nodes and stages, hired
 * vehicles, routes, shares sent ahead, and targets. Whoever uses it reads the text back and compares, for nothing else
 * that differs is written.
 */
public final class VariantText {

    private final Scenario base;
    private final Scenario changed;
    private final StringBuilder out = new StringBuilder();

    private VariantText(Scenario base, Scenario changed) {
        this.base = base;
        this.changed = changed;
    }

    /**
     * What a variant says of itself.
     *
     * @param comment lines at its head, without the mark of comments
     * @param base name or relative folder of the scenario that it extends
     */
    public record Head(
            List<String> comment, String base, String id, Text title, Text notes, long seed, int replications) {}

    /** The text of its {@code scenario.yaml}. */
    public static String of(Scenario base, Scenario changed, Head head) {
        return new VariantText(base, changed).text(head);
    }

    private String text(Head head) {
        head.comment().forEach(line -> line("# " + line.replace('\n', ' ')));
        line("extends: " + quoted(head.base()));
        line("id: " + head.id());
        line("title: " + both(head.title()));
        line("notes: " + both(head.notes()));
        line("seed: " + head.seed());
        line("replications: " + head.replications());
        targets();
        hubs("hubs", hub -> !hub.isGateway());
        hubs("gateways", Hub::isGateway);
        outlets();
        hired();
        routes();
        shippers();
        return out.toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void targets() {
        List<Targets.Target> figures = changed.targets().figures();
        if (!figures.equals(base.targets().figures())) {
            line("targets:");
            figures.forEach(target -> line("  %s: %s".formatted(target.figure().id(), number(target.limit()))));
        }
    }

    private void hubs(String key, Predicate<Hub> kind) {
        boolean any = false;
        for (int i = 0; i < base.hubs().size(); i++) {
            Hub old = base.hubs().get(i);
            Hub hub = changed.hubs().get(i);
            if (kind.test(hub) && !hub.equals(old)) {
                if (!any) {
                    line(key + ":");
                    any = true;
                }
                line("  - id: " + hub.id());
                if (!hub.surges().equals(old.surges())) {
                    surgesOfNode(old.surges(), hub.surges());
                }
                stages(old, hub);
            }
        }
    }

    private void stages(Hub old, Hub hub) {
        if (hub.stages().equals(old.stages())) {
            return;
        }
        line("    stages:");
        for (int s = 0; s < hub.stages().size(); s++) {
            Stage stage = hub.stages().get(s);
            if (!stage.surges().equals(old.stages().get(s).surges())) {
                line("      " + stage.kind().id() + ":");
                surges("        ", stage.surges());
            }
        }
    }

    private void outlets() {
        boolean any = false;
        for (int i = 0; i < base.outlets().size(); i++) {
            Outlet outlet = changed.outlets().get(i);
            if (!outlet.equals(base.outlets().get(i))) {
                if (!any) {
                    line("outlets:");
                    any = true;
                }
                line("  - id: " + outlet.id());
                surgesOfNode(base.outlets().get(i).surges(), outlet.surges());
            }
        }
    }

    /** The list holds the factor of all days, too, if the base has one; it must not count twice. */
    private void surgesOfNode(List<Surge> old, List<Surge> surges) {
        SurgeBinder days = SurgeBinder.over(base.season());
        if (old.stream()
                .anyMatch(
                        surge -> surge.from().equals(days.from()) && surge.to().equals(days.to()))) {
            line("    surge: 1");
        }
        surges("    ", surges);
    }

    /** A list of surges replaces that of the base, so it holds those too. */
    private void surges(String indent, List<Surge> surges) {
        line(indent + "surges:");
        for (Surge surge : surges) {
            line("%s  - {from: %s, to: %s, factor: %s}"
                    .formatted(indent, surge.from(), surge.to(), number(surge.factor())));
        }
    }

    private void hired() {
        if (changed.lanes().equals(base.lanes())) {
            return;
        }
        line("lanes:");
        line("  hired:");
        for (Lane lane : changed.lanes()) {
            for (Lane.Hired more : lane.extra().hired()) {
                line("    - {from: %s, to: %s, day: %s, vehicles: %d, vehicle_parcels: %d}"
                        .formatted(
                                lane.from(),
                                lane.to(),
                                more.day(),
                                more.vehicles(),
                                lane.extra().vehicleParcels()));
            }
        }
    }

    private void routes() {
        if (changed.routes().equals(base.routes())) {
            return;
        }
        line("routes:");
        for (Route route : changed.routes()) {
            line("  - {from: %s, to: %s, via: %s, share: %s}"
                    .formatted(route.from(), route.to(), route.via(), number(route.share())));
        }
    }

    private void shippers() {
        boolean any = false;
        for (int i = 0; i < base.shippers().size(); i++) {
            Shipper shipper = changed.shippers().get(i);
            if (!shipper.equals(base.shippers().get(i))) {
                if (!any) {
                    line("shippers:");
                    any = true;
                }
                line("  - {id: %s, preposition_share: %s}".formatted(shipper.id(), number(shipper.prepositionShare())));
            }
        }
    }

    /** Every digit, so that reading gives the same number. */
    private static String number(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    private static String both(Text text) {
        return "{zh: %s, en: %s}".formatted(quoted(text.zh()), quoted(text.en()));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (Character.isISOControl(c)) {
                quoted.append("\\u%04x".formatted((int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
