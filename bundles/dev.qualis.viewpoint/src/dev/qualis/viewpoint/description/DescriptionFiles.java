package dev.qualis.viewpoint.description;

import dev.qualis.viewpoint.expression.Message;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of a description, those that were given and those that they refer to, each read once. */
final class DescriptionFiles {
    private static final int MOST = 100;

    private final DescriptionFinder finder;
    private final Problems problems;

    /** The roots by the names of their files; null for one that cannot be read. */
    private final Map<String, XmiElement> roots = new LinkedHashMap<>();

    /** Where addresses led, so that each is looked for once. */
    private final Map<String, Optional<XmiElement>> found = new LinkedHashMap<>();

    /** @param problems where files that cannot be read are told */
    DescriptionFiles(DescriptionFinder finder, Problems problems) {
        this.finder = finder;
        this.problems = problems;
    }

    /** Reads a file that was given; the paths in the first one stand without its name. */
    XmiElement give(DescriptionSource source) throws UnreadableDescriptionException {
        try {
            XmiElement root = read(source, roots.isEmpty() ? "" : source.name() + "#");
            roots.put(source.name(), root);
            return root;
        } catch (IOException e) {
            throw new UnreadableDescriptionException(source.name(), e);
        }
    }

    private static XmiElement read(DescriptionSource source, String prefix) throws IOException {
        try (InputStream stream = source.opening().open()) {
            XmiElement root = new XmiReader().read(stream, source.name(), prefix);
            if (!root.feature.equals("Group")) {
                throw new IOException("Not a Sirius description: the root is '" + root.feature + "', not 'Group'.");
            }
            return root;
        }
    }

    /** All that were read, in the order in which they were met. */
    List<XmiElement> roots() {
        return roots.values().stream().filter(root -> root != null).toList();
    }

    /** The root of the file that an element means by an address, which is blank for its own. */
    Optional<XmiElement> root(XmiElement at, String address) {
        XmiElement own = at.root();
        if (address.isEmpty() || roots.get(address) == own) {
            return Optional.of(own);
        }
        if (roots.containsKey(address)) {
            return Optional.ofNullable(roots.get(address));
        }
        if (!address.endsWith(".odesign")) {
            return Optional.empty();
        }
        return found.computeIfAbsent(
                own.file + " " + address, any -> finder.find(own.file, address).flatMap(this::read));
    }

    /** The roots of all descriptions of a plug-in. */
    List<XmiElement> ofPlugin(String plugin) {
        List<XmiElement> all = new ArrayList<>();
        finder.ofPlugin(plugin).forEach(source -> read(source).ifPresent(all::add));
        return all;
    }

    private Optional<XmiElement> read(DescriptionSource source) {
        if (!roots.containsKey(source.name()) && roots.size() < MOST) {
            roots.put(source.name(), null);
            try {
                roots.put(source.name(), read(source, source.name() + "#"));
            } catch (IOException e) {
                problems.add(
                        source.name(),
                        Message.of("The description cannot be read: {0}", "无法读取该描述文件：{0}", e.getMessage()));
            }
        }
        return Optional.ofNullable(roots.get(source.name()));
    }
}
