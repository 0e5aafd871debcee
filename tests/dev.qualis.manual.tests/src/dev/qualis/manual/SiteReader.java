package dev.qualis.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the pages of a site again, strictly: what does not parse as our own markup is an error. */
public final class SiteReader {

    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\\s+[a-zA-Z0-9:-]+=\"[^\"]*\")*)\\s*(/?)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z0-9:-]+)=\"([^\"]*)\"");
    private static final Set<String> VOID = Set.of("meta", "link", "img", "input", "br", "hr");

    record Tag(String name, List<Map.Entry<String, String>> attributes) {}

    private final SortedMap<String, byte[]> files;

    public SiteReader(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    /** All files by their path. */
    Set<String> files() {
        return files.keySet();
    }

    List<String> pages() {
        return files.keySet().stream().filter(file -> file.endsWith(".html")).toList();
    }

    public String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    /** The opening tags of a page, after checking that every tag is closed in its order and no other bracket is left. */
    List<Tag> tags(String file) {
        String html = text(file).replaceFirst("^<!DOCTYPE html>", "");
        List<Tag> tags = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        Matcher matcher = TAG.matcher(html);
        int end = 0;
        while (matcher.find()) {
            assertFalse(
                    html.substring(end, matcher.start()).contains("<"), () -> file + ": a bracket that opens no tag");
            end = matcher.end();
            String name = matcher.group(2);
            if (!matcher.group(1).isEmpty()) {
                assertEquals(open.pop(), name, file);
            } else {
                tags.add(new Tag(name, attributes(matcher.group(3))));
                if (!VOID.contains(name) && matcher.group(4).isEmpty()) {
                    open.push(name);
                }
            }
        }
        assertEquals(List.of(), List.copyOf(open), file);
        return tags;
    }

    private static List<Map.Entry<String, String>> attributes(String text) {
        List<Map.Entry<String, String>> attributes = new ArrayList<>();
        Matcher matcher = ATTRIBUTE.matcher(text);
        while (matcher.find()) {
            attributes.add(Map.entry(matcher.group(1), matcher.group(2)));
        }
        return attributes;
    }

    /** The values of an attribute in a page. */
    public List<String> values(String file, String attribute) {
        return tags(file).stream()
                .flatMap(tag -> tag.attributes().stream())
                .filter(entry -> entry.getKey().equals(attribute))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Everything that links to nowhere, as page and address. */
    public List<String> brokenLinks() {
        Map<String, Set<String>> anchors = new java.util.HashMap<>();
        pages().forEach(page -> anchors.put(page, new HashSet<>(values(page, "id"))));
        List<String> broken = new ArrayList<>();
        for (String page : pages()) {
            List<String> addresses = new ArrayList<>(values(page, "href"));
            addresses.addAll(values(page, "src"));
            for (String address : addresses) {
                if (!address.matches("(https?|mailto):.*") && !isThere(page, address, anchors)) {
                    broken.add(page + " -> " + address);
                }
            }
        }
        return broken;
    }

    private boolean isThere(String page, String address, Map<String, Set<String>> anchors) {
        int hash = address.indexOf('#');
        String file = hash < 0 ? address : address.substring(0, hash);
        String target = file.isEmpty()
                ? page
                : java.nio.file.Path.of("/" + page)
                        .resolveSibling(file)
                        .normalize()
                        .toString()
                        .substring(1)
                        .replace('\\', '/');
        return files.containsKey(target)
                && (hash < 0 || anchors.getOrDefault(target, Set.of()).contains(address.substring(hash + 1)));
    }
}
