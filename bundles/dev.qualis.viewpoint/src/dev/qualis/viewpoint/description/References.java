package dev.qualis.viewpoint.description;

import dev.qualis.viewpoint.expression.Message;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows the key paths and index paths by which elements of a description point at each other. */
final class References {
    private static final Pattern STEP = Pattern.compile("@([\\w]+)(?:\\[name='([^']*)'\\]|\\.(\\d+))?");
    private static final Pattern ONE = Pattern.compile("[^\\s\\['#]*#?/(?:/|[^\\s\\[]|\\['?[^\\]]*\\])*|[^\\s]+");

    private final XmiElement root;

    References(XmiElement root) {
        this.root = root;
    }

    /** The paths of a reference: in an attribute separated by blanks, or in child elements with an href. */
    List<String> paths(XmiElement element, String feature) {
        List<String> paths = new ArrayList<>();
        Matcher matcher = ONE.matcher(element.get(feature));
        while (matcher.find()) {
            paths.add(matcher.group());
        }
        element.children(feature).stream()
                .map(child -> child.get("href"))
                .filter(href -> !href.isEmpty())
                .forEach(paths::add);
        return paths;
    }

    List<XmiElement> targets(XmiElement element, String feature, Problems problems) {
        List<XmiElement> targets = new ArrayList<>();
        for (String path : paths(element, feature)) {
            Optional<XmiElement> target = find(path);
            if (target.isPresent()) {
                targets.add(target.get());
            } else {
                problems.add(
                        element,
                        Message.of("'{0}' points at nothing in this file: {1}", "“{0}”在本文件中没有所指：{1}", feature, path));
            }
        }
        return targets;
    }

    Optional<XmiElement> find(String path) {
        String fragment = path.startsWith("#") ? path.substring(1) : path;
        if (!fragment.startsWith("/")) {
            return Optional.empty();
        }
        XmiElement current = root;
        Matcher step = STEP.matcher(fragment);
        int end = fragment.startsWith("//") ? 1 : 0;
        while (step.find()) {
            if (step.start() != end + 1) {
                return Optional.empty();
            }
            end = step.end();
            current = child(current, step);
            if (current == null) {
                return Optional.empty();
            }
        }
        return end == fragment.length() || current == root ? Optional.of(current) : Optional.empty();
    }

    private static XmiElement child(XmiElement parent, Matcher step) {
        List<XmiElement> candidates = parent.all().stream()
                .filter(child -> child.feature.equals(step.group(1)))
                .toList();
        if (step.group(2) != null) {
            String name = URLDecoder.decode(step.group(2).replace("+", "%2B"), StandardCharsets.UTF_8);
            return candidates.stream()
                    .filter(child -> child.isNamed(name))
                    .findFirst()
                    .orElse(null);
        }
        int index = step.group(3) == null ? 0 : Integer.parseInt(step.group(3));
        return index < candidates.size() ? candidates.get(index) : null;
    }
}
