package dev.qualis.cli;

import java.io.ObjectInputFilter;

/** Where the process starts. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        tameLibraries();
        System.exit(new Qualis(Surroundings.ofProcess()).run(arguments));
    }

    /** What libraries read once, when their first class is loaded. */
    static void tameLibraries() {
        // Nothing of ours reads Java objects; what a stranger's file smuggles in must not be read by a library either.
        if (ObjectInputFilter.Config.getSerialFilter() == null) {
            ObjectInputFilter.Config.setSerialFilter(ObjectInputFilter.Config.createFilter("!*"));
        }
        // Xtext brings a configuration that logs to standard output, where results go; LoggedFaults listens instead.
        System.setProperty("log4j.defaultInitOverride", "true");
        System.setProperty("java.awt.headless", "true"); // pictures are drawn, never shown
        // Guice's generated classes need memory access that Java 24 and later warn of; reflection starts as fast.
        System.setProperty("guice_bytecode_gen_option", "DISABLED");
        System.setProperty("guice_include_stack_traces", "OFF");
    }
}
