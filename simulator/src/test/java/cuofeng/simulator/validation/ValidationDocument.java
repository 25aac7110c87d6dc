package cuofeng.simulator.validation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** {@code docs/validation.md} as text: the same findings give the same bytes. */
final class ValidationDocument {

    static final String COMMAND =
            "./mvnw -pl simulator -am verify -Dtest='ValidationTest' -Dsurefire.failIfNoSpecifiedTests=false"
                    + " -Dcuofeng.write=true";

    private static final int DIGITS = 5;

    private ValidationDocument() {}

    static String of(List<Finding> findings, Coverage coverage) {
        StringBuilder text = new StringBuilder();
        introduction(text, findings);
        findings(text, findings);
        mappings(text, findings);
        coverage(text, coverage);
        exactCases(text);
        leftOut(text);
        return text.toString();
    }

    private static void introduction(StringBuilder text, List<Finding> findings) {
        long cases =
                findings.stream().map(finding -> finding.of().id()).distinct().count();
        long passed = findings.stream().filter(Finding::passes).count();
        text.append("""
                # Validation

                The simulator against queueing theory and against figures that others published. Written by

                ```sh
                %s
                ```

                and compared with what is committed whenever the tests run; seeds are fixed. Nothing on this page was typed in
                but the references.

                A quantity passes if theory lies inside the 99.9 %% interval of independent replications (Student) *and* the
                interval's half-width is below 2 %% of theory, as a wide interval would prove nothing. %d of %d quantities of %d
                systems pass.

                Each system is said in the scenario language and run by the program itself, parcel by parcel: a parcel is a
                customer, a stage of a hub its queue. What is not looked at is ample, a millisecond per parcel. Theory is
                computed by the tests (`QueueFormulas`, `BirthDeath`), which check their formulas against the references' own
                values.

                """.formatted(COMMAND, passed, findings.size(), cases));
    }

    private static void findings(StringBuilder text, List<Finding> findings) {
        text.append("""
                ## Quantities

                *Published* is the reference's own simulation with its 95 % half-width and number of replications; *agrees* says
                whether it and ours differ by at most three standard deviations of their difference.

                | case | system | quantity | theory | simulated | ± 99.9 % | ± relative | runs | verdict | published | agrees |
                |---|---|---|---:|---:|---:|---:|---:|---|---:|---|
                """);
        for (Finding finding : findings) {
            row(
                    text,
                    finding.of().id(),
                    finding.of().title(),
                    finding.quantity().what(),
                    number(finding.quantity().exact()),
                    number(finding.interval().mean()),
                    number(finding.interval().halfWidth()),
                    number(finding.relativeHalfWidth() * 100, 3) + " %",
                    String.valueOf(finding.interval().observations()),
                    verdict(finding),
                    published(finding.quantity().published()),
                    finding.quantity().published().hasInterval() ? yesOrNo(finding.agreesWithPublished()) : "");
        }
        text.append('\n');
    }

    private static String verdict(Finding finding) {
        if (finding.passes()) {
            return "pass";
        }
        return finding.isExact() ? "no power" : "theory outside";
    }

    private static String published(Published published) {
        if (!published.isThere()) {
            return "";
        }
        String interval = published.hasInterval() ? " ± " + number(published.halfWidth()) : ", no interval";
        return "%s%s (%d runs)".formatted(number(published.value()), interval, published.replications());
    }

    private static String yesOrNo(boolean value) {
        return value ? "yes" : "no";
    }

    private static void mappings(StringBuilder text, List<Finding> findings) {
        text.append("""
                ## How each system is said as a scenario

                | case | system | source | scenario |
                |---|---|---|---|
                """);
        StringBuilder row = new StringBuilder();
        for (Finding finding : findings) {
            ReferenceCase reference = finding.of();
            row.setLength(0);
            row(row, reference.id(), reference.title(), reference.source(), reference.mapping());
            if (text.indexOf(row.toString()) < 0) {
                text.append(row);
            }
        }
        text.append('\n');
    }

    private static void coverage(StringBuilder text, Coverage coverage) {
        text.append("""
                ## Coverage of intervals

                %d independent experiments of %d replications each (M/M/1 from empty, rates 1 and 2, over the time of 1,000 orders;
                truth %s waiting): %s %% of the 95 %% intervals hold the truth. Allowed are 92.6 to 97.4 %%.

                """.formatted(
                        coverage.experiments(),
                        coverage.replications(),
                        number(coverage.truth()),
                        number(coverage.share() * 100)));
    }

    private static void exactCases(StringBuilder text) {
        text.append("""
                ## Cases without chance

                Equal to the last digit that the reference gives.

                | case | what | test |
                |---|---|---|
                """);
        ExactCase.all().forEach(exact -> row(text, exact.id(), exact.what(), "`" + exact.test() + "`"));
        text.append('\n');
    }

    private static void leftOut(StringBuilder text) {
        text.append("""
                ## Published systems that are not cases here

                | case | system | why |
                |---|---|---|
                """);
        LeftOut.all().forEach(left -> row(text, left.id(), left.title(), left.reason()));
    }

    private static void row(StringBuilder text, String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String number(double value) {
        return number(value, DIGITS);
    }

    private static String number(double value, int digits) {
        return new BigDecimal(value)
                .round(new MathContext(digits, RoundingMode.HALF_EVEN))
                .stripTrailingZeros()
                .toPlainString();
    }
}
