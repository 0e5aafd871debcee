package dev.qualis.pictures.font;

/** The faces that ship with the product. */
public enum Face {
    LATIN("/dev/qualis/scene/fonts/NotoSans-Regular.ttf", false),
    LATIN_BOLD("/dev/qualis/scene/fonts/NotoSans-Bold.ttf", true),
    CHINESE("/dev/qualis/pictures/fonts/NotoSansSC-Regular.ttf", false),
    CHINESE_BOLD("/dev/qualis/pictures/fonts/NotoSansSC-Bold.ttf", true);

    private final String resource;
    private final boolean bold;

    Face(String resource, boolean bold) {
        this.resource = resource;
        this.bold = bold;
    }

    String resource() {
        return resource;
    }

    public boolean isBold() {
        return bold;
    }

    public boolean isChinese() {
        return this == CHINESE || this == CHINESE_BOLD;
    }
}
