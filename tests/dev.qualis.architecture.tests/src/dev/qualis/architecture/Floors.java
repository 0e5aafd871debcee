package dev.qualis.architecture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The table of docs/architecture.md: what each bundle may use. Arrows point down; what a bundle may use, it may reach
 * through others as well.
 */
final class Floors {

    private static final Map<String, Set<String>> MAY_USE = new LinkedHashMap<>();

    static {
        allow("model");
        allow("model.edit", "model");
        allow("dsl", "model");
        allow("analysis", "model");
        allow("scene");
        allow("viewpoint", "scene");
        allow("pictures", "scene");
        allow("dsl.ide", "dsl");
        allow("conformity", "model", "analysis");
        allow("compare", "model", "analysis", "conformity");
        allow("design", "model", "analysis", "conformity");
        allow("document", "model", "scene");
        allow("export", "document", "pictures", "scene", "model");
        allow("manual", "document", "model", "analysis", "conformity");
        allow("exchange", "document", "dsl", "model");
        allow(
                "app",
                "dsl.ide",
                "exchange",
                "compare",
                "dsl",
                "analysis",
                "conformity",
                "scene",
                "viewpoint",
                "pictures",
                "design",
                "document",
                "export",
                "manual",
                "model");
        allow("server", "app", "dsl.ide", "conformity", "analysis");
        allow("cli", "app", "dsl.ide", "server");
        allow("dsl.ui", "dsl.ide");
        allow("workbench", "app", "dsl.ui", "model.edit");
    }

    /** The bundles that need a display and a workspace; everything else runs on a plain class path. */
    private static final Set<String> INTERACTIVE = Set.of("dev.qualis.dsl.ui", "dev.qualis.workbench");

    static Set<String> bundles() {
        return MAY_USE.keySet();
    }

    static boolean isHeadless(String bundle) {
        return !INTERACTIVE.contains(bundle);
    }

    /** Every bundle of ours that this one may use, directly or through others. */
    static Set<String> below(String bundle) {
        Set<String> below = new TreeSet<>();
        for (String used : MAY_USE.getOrDefault(bundle, Set.of())) {
            below.add(used);
            below.addAll(below(used));
        }
        return below;
    }

    private static void allow(String bundle, String... used) {
        Set<String> names = new TreeSet<>();
        for (String each : used) {
            String name = "dev.qualis." + each;
            if (!MAY_USE.containsKey(name)) {
                throw new IllegalStateException(bundle + " may not use what comes after it: " + name);
            }
            names.add(name);
        }
        MAY_USE.put("dev.qualis." + bundle, names);
    }

    private Floors() {}
}
