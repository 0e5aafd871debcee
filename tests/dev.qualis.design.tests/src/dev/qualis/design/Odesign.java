package dev.qualis.design;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The description as plain XML, read by other means than the product's own reader. */
final class Odesign {
    private static final Pattern STEP = Pattern.compile("/@([A-Za-z]+)(?:\\[name='([^']*)'\\]|\\.(\\d+))?");

    private final Element root;

    Odesign() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        try (InputStream stream = new QualityViewpoint().description().openStream()) {
            root = factory.newDocumentBuilder().parse(stream).getDocumentElement();
        }
    }

    Element root() {
        return root;
    }

    /** All elements below the root, and the root. */
    List<Element> elements() {
        List<Element> all = new ArrayList<>();
        collect(root, all);
        return all;
    }

    private static void collect(Element element, List<Element> all) {
        all.add(element);
        children(element).forEach(child -> collect(child, all));
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    static List<Attr> attributes(Element element) {
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attributes.add((Attr) element.getAttributes().item(i));
        }
        return attributes;
    }

    static Element parent(Element element) {
        return element.getParentNode() instanceof Element parent ? parent : null;
    }

    /** Type without its prefix, empty where the file leaves it to the feature. */
    static String type(Element element) {
        String type = element.getAttribute("xsi:type");
        return type.substring(type.indexOf(':') + 1);
    }

    /** Where an element is, for messages. */
    static String place(Element element) {
        Element parent = parent(element);
        String own = element.getTagName() + (element.hasAttribute("name") ? "=" + element.getAttribute("name") : "");
        return parent == null ? own : place(parent) + "/" + own;
    }

    /** The element at a key path such as {@code //@ownedViewpoints[name='Q']/@toolSections.0}; null for none. */
    Element find(String path) {
        Element current = root;
        Matcher step = STEP.matcher(path.substring(1));
        int end = 0;
        while (current != null && step.find()) {
            if (step.start() != end) {
                return null;
            }
            end = step.end();
            current = child(current, step);
        }
        return end == path.length() - 1 ? current : null;
    }

    private static Element child(Element parent, Matcher step) {
        List<Element> candidates = children(parent).stream()
                .filter(child -> child.getTagName().equals(step.group(1)))
                .toList();
        if (step.group(2) != null) {
            return candidates.stream()
                    .filter(child -> child.getAttribute("name").equals(step.group(2)))
                    .findFirst()
                    .orElse(null);
        }
        int index = step.group(3) == null ? 0 : Integer.parseInt(step.group(3));
        return index < candidates.size() ? candidates.get(index) : null;
    }
}
