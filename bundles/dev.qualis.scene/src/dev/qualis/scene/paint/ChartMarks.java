package dev.qualis.scene.paint;

import java.util.List;

/** A painted chart without its frame; sizes in pixels. */
record ChartMarks(double width, double height, List<Mark> marks) {}
