package dev.qualis.app.chart;

import dev.qualis.scene.ChartScene;

/**
 * One chart of a kind.
 *
 * @param name of the model element it is of; empty where it is of the whole project
 */
public record Chart(ChartKind kind, String name, ChartScene scene) {}
