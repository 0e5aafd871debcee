package dev.qualis.dsl.ide.fix;

import java.util.List;

/** One way of mending, for all codes that it is named for in the table of fixes. */
interface FixRule {

    /**
     * How an issue can be mended.
     *
     * @param arguments what the table says behind the name of the rule
     */
    List<Fix> of(Problem problem, List<String> arguments);
}
