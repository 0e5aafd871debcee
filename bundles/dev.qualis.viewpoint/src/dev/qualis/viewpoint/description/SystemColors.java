package dev.qualis.viewpoint.description;

import dev.qualis.scene.Color;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The named colours every Sirius brings along, with the values of its default environment. */
final class SystemColors {
    private static final Map<String, Color> ALL = new TreeMap<>();

    static {
        add("white", 255, 255, 255);
        add("black", 0, 0, 0);
        add("blue", 114, 159, 207);
        add("chocolate", 233, 185, 110);
        add("gray", 136, 136, 136);
        add("green", 138, 226, 52);
        add("orange", 252, 175, 62);
        add("purple", 173, 127, 168);
        add("red", 239, 41, 41);
        add("yellow", 252, 233, 79);
        add("light_blue", 194, 239, 255);
        add("light_chocolate", 238, 201, 142);
        add("light_gray", 209, 209, 209);
        add("light_green", 204, 242, 166);
        add("light_orange", 253, 206, 137);
        add("light_purple", 217, 196, 215);
        add("light_red", 246, 139, 139);
        add("light_yellow", 255, 245, 181);
        add("dark_blue", 39, 76, 114);
        add("dark_chocolate", 154, 103, 23);
        add("dark_gray", 69, 69, 69);
        add("dark_green", 77, 137, 20);
        add("dark_orange", 224, 133, 3);
        add("dark_purple", 114, 73, 110);
        add("dark_red", 156, 12, 12);
        add("dark_yellow", 214, 197, 66);
    }

    private SystemColors() {}

    private static void add(String name, int red, int green, int blue) {
        ALL.put(name, new Color(red, green, blue));
    }

    static Optional<Color> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }
}
