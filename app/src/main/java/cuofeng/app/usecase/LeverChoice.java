package cuofeng.app.usecase;

import cuofeng.app.usecase.Refusal.Reason;
import cuofeng.optimizer.levers.LeverKind;
import cuofeng.scenarios.model.Levers;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which levers are on.
 *
 * @param named those asked for by name; empty for all that the scenario offers
 */
public record LeverChoice(Optional<Set<LeverKind>> named) {

    /** All that the scenario offers. */
    public static final LeverChoice OFFERED = new LeverChoice(Optional.empty());

    public static final LeverChoice NONE = new LeverChoice(Optional.of(Set.of()));

    /** In the order of tables. */
    Set<LeverKind> of(Levers levers) {
        Set<LeverKind> offered = LeverKind.offeredBy(levers);
        if (named.isEmpty()) {
            return offered;
        }
        for (LeverKind kind : LeverKind.values()) {
            if (named.get().contains(kind) && !offered.contains(kind)) {
                String others = offered.stream().map(LeverKind::id).collect(Collectors.joining(", "));
                throw Refusal.of(Reason.LEVER_NOT_OFFERED, kind.id(), others.isEmpty() ? "none" : others);
            }
        }
        return named.get().isEmpty() ? EnumSet.noneOf(LeverKind.class) : EnumSet.copyOf(named.get());
    }
}
