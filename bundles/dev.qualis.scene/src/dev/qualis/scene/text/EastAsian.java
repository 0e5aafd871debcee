package dev.qualis.scene.text;

/** What Chinese and Japanese typesetting needs to know of a character. */
final class EastAsian {
    private static final String NOT_AT_LINE_START = "、。，．：；？！）］｝〉》」』】〕〗’”…—～·・％‰℃°,.:;?!)]}%>»ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ";
    private static final String NOT_AT_LINE_END = "（［｛〈《「『【〔〖‘“([{<«￥$#@№";
    /** Drawn one em wide by Chinese fonts, narrower by Latin ones. */
    private static final String AMBIGUOUS = "‘’“”…—·×÷±°→←↑↓①②③④⑤⑥⑦⑧⑨⑩";

    private EastAsian() {}

    static boolean isWide(int c) {
        return c >= 0x1100
                && (c <= 0x115f
                        || c >= 0x2e80 && c <= 0xa4cf
                        || c >= 0xac00 && c <= 0xd7a3
                        || c >= 0xf900 && c <= 0xfaff
                        || c >= 0xfe30 && c <= 0xfe6f
                        || c >= 0xff00 && c <= 0xff60
                        || c >= 0xffe0 && c <= 0xffe6
                        || c >= 0x2600 && c <= 0x27bf
                        || c >= 0x1f000);
    }

    static boolean isAmbiguous(int c) {
        return AMBIGUOUS.indexOf(c) >= 0;
    }

    static boolean hasWide(String text) {
        for (int i = 0; i < text.length(); ) { // asked for every line of every document
            int c = text.codePointAt(i);
            if (isWide(c)) {
                return true;
            }
            i += Character.charCount(c);
        }
        return false;
    }

    static boolean mayStartLine(int c) {
        return NOT_AT_LINE_START.indexOf(c) < 0;
    }

    static boolean mayEndLine(int c) {
        return NOT_AT_LINE_END.indexOf(c) < 0;
    }
}
