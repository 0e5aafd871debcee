package dev.qualis.scene.svg;

import dev.qualis.scene.paint.Path;

/** Builds the {@code d} of an SVG path. */
final class PathData implements Path.Pen {
    private final StringBuilder out = new StringBuilder();

    private PathData() {}

    static String of(Path path) {
        PathData data = new PathData();
        path.walk(data);
        return data.out.toString();
    }

    @Override
    public void move(double x, double y) {
        command('M', x, y);
    }

    @Override
    public void line(double x, double y) {
        command('L', x, y);
    }

    @Override
    public void quad(double cx, double cy, double x, double y) {
        command('Q', cx, cy);
        out.append(' ');
        Markup.appendNumber(out, x);
        out.append(' ');
        Markup.appendNumber(out, y);
    }

    @Override
    public void rectangle(double x, double y, double width, double height) {
        move(x, y);
        out.append('h');
        Markup.appendNumber(out, width);
        out.append('v');
        Markup.appendNumber(out, height);
        out.append('h');
        Markup.appendNumber(out, -width);
        close();
    }

    @Override
    public void close() {
        out.append('Z');
    }

    private void command(char command, double x, double y) {
        out.append(command);
        Markup.appendNumber(out, x);
        out.append(' ');
        Markup.appendNumber(out, y);
    }
}
