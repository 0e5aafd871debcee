package dev.qualis.viewpoint.description;

import dev.qualis.viewpoint.expression.Message;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows the key paths and index paths by which elements of a description point at each other. */
final class References {
    private static final Pattern STEP = Pattern.compile("@([\\w]+)(?:\\[name='([^']*)'\\]|\\.(\\d+))?");
    private static final Pattern ONE = Pattern.compile("[^\\s\\['#]*#?/(?:/|[^\\s\\[]|\\['?[^\\]]*\\])*|[^\\s]+");

    private final DescriptionFiles files;

    /** The paths of elements in other files that are used. */
    private final Set<String> used = new LinkedHashSet<>();

    References(DescriptionFiles files) {
        this.files = files;
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

    /** The path as it can be said in any other file. */
    String absolute(XmiElement at, String path) {
        return path.indexOf('#') > 0 ? path : at.root().file + "#" + path.substring(path.indexOf('#') + 1);
    }

    List<XmiElement> targets(XmiElement element, String feature, Problems problems) {
        List<XmiElement> targets = new ArrayList<>();
        for (String path : paths(element, feature)) {
            Optional<XmiElement> target = find(element, path);
            if (target.isPresent()) {
                targets.add(target.get());
                if (target.get().root() != element.root()) {
                    used.add(target.get().path());
                }
            } else {
                problems.add(element, lost(element, feature, path));
            }
        }
        return targets;
    }

    private Message lost(XmiElement element, String feature, String path) {
        String file = path.substring(0, Math.max(0, path.indexOf('#')));
        return file.isEmpty() || files.root(element, file).isPresent()
                ? Message.of("'{0}' points at nothing in this file: {1}", "“{0}”在本文件中没有所指：{1}", feature, path)
                : Message.of(
                        "'{0}' points into a description that is not there: give its file with --odesign, too: {1}",
                        "“{0}”所指的描述文件不在这里：请用 --odesign 同时给出该文件：{1}", feature, path);
    }

    /** Remembers that an element of another file is used. */
    void use(XmiElement element) {
        used.add(element.path());
    }

    /** Whether an element of another file is used, or is inside one that is. */
    boolean isUsed(String path) {
        return used.stream().anyMatch(one -> (path + "/").startsWith(one + "/"));
    }

    /** Whether something inside an element of another file is used. */
    boolean usesInside(String path) {
        return used.stream().anyMatch(one -> (one + "/").startsWith(path + "/"));
    }

    /**
     * The element at a path.
     *
     * @param at the element that says the path, which may lead into another file
     */
    Optional<XmiElement> find(XmiElement at, String path) {
        int hash = path.indexOf('#');
        String fragment = path.substring(hash + 1);
        if (!fragment.startsWith("/")) {
            return Optional.empty();
        }
        return files.root(at, path.substring(0, Math.max(0, hash))).flatMap(root -> inside(root, fragment));
    }

    private static Optional<XmiElement> inside(XmiElement root, String fragment) {
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
        String feature = XmiReader.FORMER_NAMES.getOrDefault(step.group(1), step.group(1));
        List<XmiElement> candidates = parent.all().stream()
                .filter(child -> child.feature.equals(feature))
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
