package dev.qualis.viewpoint.description;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An element of an XMI file; it remembers what a reader asked for, so that what nobody asked for can be told. */
final class XmiElement {
    final String feature;
    final String type;
    final XmiElement parent;

    /** The name of the file, said of its root only. */
    final String file;

    /** What the paths of all elements of the file begin with. */
    private final String prefix;

    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmiElement> children = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();
    private String path;

    /**
     * @param type local name of {@code xsi:type}, the part after the prefix; empty where the file gives none
     */
    XmiElement(String feature, String type, XmiElement parent) {
        this(feature, type, parent, "", "");
    }

    XmiElement(String feature, String type, XmiElement parent, String file, String prefix) {
        this.feature = feature;
        this.type = type;
        this.parent = parent;
        this.file = file;
        this.prefix = prefix;
    }

    boolean isInside(XmiElement other) {
        XmiElement at = this;
        while (at != null && at != other) {
            at = at.parent;
        }
        return at == other;
    }

    XmiElement root() {
        XmiElement root = this;
        while (root.parent != null) {
            root = root.parent;
        }
        return root;
    }

    void put(String name, String value) {
        attributes.put(name, value);
    }

    void add(XmiElement child) {
        children.add(child);
    }

    String get(String name) {
        return get(name, "");
    }

    String get(String name, String otherwise) {
        asked.add(name);
        return attributes.getOrDefault(name, otherwise);
    }

    /** Whether there is such an attribute or child, without asking for it. */
    boolean has(String name) {
        return attributes.containsKey(name) || children.stream().anyMatch(child -> child.feature.equals(name));
    }

    /** The name without asking for it: looking for an element is not reading it. */
    boolean isNamed(String name) {
        return name.equals(attributes.get("name"));
    }

    /** The name, empty for none, without asking for it. */
    String name() {
        return attributes.getOrDefault("name", "");
    }

    boolean flag(String name) {
        return Boolean.parseBoolean(get(name, "false"));
    }

    int number(String name, int otherwise) {
        try {
            return Integer.parseInt(get(name, String.valueOf(otherwise)));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    Optional<XmiElement> child(String name) {
        return children(name).stream().findFirst();
    }

    List<XmiElement> children(String name) {
        asked.add(name);
        return children.stream().filter(child -> child.feature.equals(name)).toList();
    }

    List<XmiElement> all() {
        return children;
    }

    /** Names of features that are set but that no reader has asked for. */
    Set<String> unread() {
        Set<String> unread = new java.util.TreeSet<>(attributes.keySet());
        children.forEach(child -> unread.add(child.feature));
        unread.removeAll(asked);
        return unread;
    }

    boolean wasRead() {
        return !asked.isEmpty();
    }

    /** The key path from the file's root, as Sirius writes it in a reference; asked for when the whole file is read. */
    String path() {
        if (path == null) {
            path = parent == null ? prefix + "/" : parent.path() + "/@" + feature + step();
        }
        return path;
    }

    private String step() {
        String name = attributes.get("name");
        if (name != null && !name.isEmpty()) {
            return "[name='" + name + "']";
        }
        List<XmiElement> siblings = siblings();
        return siblings.size() > 1 ? "." + siblings.indexOf(this) : "";
    }

    private List<XmiElement> siblings() {
        return parent.children.stream()
                .filter(child -> child.feature.equals(feature))
                .toList();
    }

    /** A copy in which some features have other values; its path is still that of the original. */
    XmiElement changed(List<StyleChange> changes) {
        return changed(changes, parent, Set.of(path()));
    }

    /**
     * @param paths those by which a change may mean this element
     */
    private XmiElement changed(List<StyleChange> changes, XmiElement above, Set<String> paths) {
        XmiElement copy = new XmiElement(feature, type, above);
        copy.path = path();
        copy.attributes.putAll(attributes);
        Set<String> replaced = new HashSet<>();
        for (StyleChange change : changes) {
            if (change.on().isEmpty() || paths.stream().anyMatch(change.on()::contains)) {
                copy.attributes.put(change.feature(), change.value());
                replaced.add(change.feature());
            }
        }
        for (XmiElement child : children) {
            if (!replaced.contains(child.feature)) {
                // What is said of one of several is said of all, in Sirius too.
                Set<String> together =
                        child.siblings().stream().map(XmiElement::path).collect(java.util.stream.Collectors.toSet());
                copy.children.add(child.changed(changes, copy, together));
            }
        }
        return copy;
    }
}
