package dev.qualis.scene;

/** What a picture shows, before anything has a place: immutable, free of model and description. */
public sealed interface Scene permits DiagramScene, TableScene, TreeScene, ChartScene {
    SceneHead head();
}
