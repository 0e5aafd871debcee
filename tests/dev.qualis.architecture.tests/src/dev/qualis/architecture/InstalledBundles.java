package dev.qualis.architecture;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The bundles of an installation and what they need of each other; fragments belong to no one's needs. */
final class InstalledBundles {

    private final Map<String, BundleManifest> bundles = new HashMap<>();
    private final Map<String, List<String>> exporters = new HashMap<>();

    InstalledBundles(Path plugins) {
        for (Path jar : Checkout.list(plugins)) {
            if (jar.toString().endsWith(".jar")) {
                BundleManifest.ofJar(jar).filter(each -> each.host().isEmpty()).ifPresent(this::add);
            }
        }
    }

    private void add(BundleManifest bundle) {
        bundles.put(bundle.name(), bundle);
        for (String exported : bundle.exportedPackages()) {
            exporters.computeIfAbsent(exported, key -> new ArrayList<>()).add(bundle.name());
        }
    }

    boolean contains(String bundle) {
        return bundles.containsKey(bundle);
    }

    /**
     * The shortest way from a bundle to one that is unwanted, as the names on it; empty where there is none. A package
     * counts as coming from an unwanted bundle only where no other bundle offers it.
     */
    List<String> wayTo(Predicate<String> unwanted, String start) {
        Map<String, String> reachedFrom = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        reachedFrom.put(start, "");
        while (!open.isEmpty()) {
            String current = open.remove();
            if (unwanted.test(current)) {
                return way(reachedFrom, current);
            }
            for (String needed : needs(current, unwanted)) {
                if (reachedFrom.putIfAbsent(needed, current) == null) {
                    open.add(needed);
                }
            }
        }
        return List.of();
    }

    private List<String> needs(String bundle, Predicate<String> unwanted) {
        BundleManifest manifest = bundles.get(bundle);
        if (manifest == null) {
            return List.of();
        }
        List<String> needs = new ArrayList<>(manifest.requiredBundles());
        for (String imported : manifest.importedPackages()) {
            List<String> offers = exporters.getOrDefault(imported, List.of());
            Optional<String> harmless =
                    offers.stream().filter(unwanted.negate()).findFirst();
            harmless.or(() -> offers.stream().findFirst()).ifPresent(needs::add);
        }
        return needs;
    }

    private static List<String> way(Map<String, String> reachedFrom, String end) {
        List<String> way = new ArrayList<>();
        for (String at = end; !at.isEmpty(); at = reachedFrom.get(at)) {
            way.addFirst(at);
        }
        return way;
    }
}
