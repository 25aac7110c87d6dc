package cuofeng.simulator.breach;

import java.util.List;
import java.util.Random;
import picocli.CommandLine;

/** Everything that makes a result depend on chance, clock, processor or terminal. */
public final class DependsOnTheMachine {

    private DependsOnTheMachine() {}

    public static double figure(CommandLine commandLine) {
        System.out.println(commandLine.getCommandName());
        long now = System.currentTimeMillis();
        int sum = List.of(1, 2).parallelStream().mapToInt(i -> i).sum();
        return Math.log((double) now + sum) * new Random().nextDouble();
    }
}
